/** The foot of a card: the two half discs, how it is endorsed, and the button that endorses it. */
import { isSide } from '@common-ground/shared/room/participant'
import { otherSide } from '@common-ground/shared/room/side'
import { Button } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import { type GoalCard, useClosed, useSession } from '../sync/hooks.ts'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { useMessages } from '../ui/messages.ts'
import { Moment } from '../ui/moment.tsx'
import differenceStyles from './difference.module.css'
import { Difference } from './difference.tsx'
import styles from './endorsement.module.css'
import { endorsementWords } from './endorsement-words.ts'
import { fallenOf } from './fallen.ts'
import type { EndorsementActs } from './use-endorsement.ts'

interface EndorsementProps {
  readonly card: GoalCard
  readonly acts: EndorsementActs
  /** Whether there are words to endorse, in a room that is open. */
  readonly possible: boolean
  /** Id of the element with the words. */
  readonly words: string
  /** What else one can press here. */
  readonly children: ReactNode
}

export const Endorsement = ({ card, acts, possible, words, children }: EndorsementProps) => {
  const { door, you } = useSession()
  const messages = useMessages().goals
  const { standing } = card
  const [wanted, setWanted] = useState(false)
  const difference = useId()
  const fallen = fallenOf(card, you, door.sides, messages)
  const { first, more } = endorsementWords(
    standing,
    you.standing,
    door.sides,
    messages,
    useClosed(),
    fallen?.sentence,
  )
  const compared = fallen?.words
  const reader = you.standing
  const offered = possible && isSide(reader) && !standing.endorsed[reader]
  const inviting = isSide(reader) && (standing.endorsed[otherSide(reader)] || standing.voided[reader])
  const since = fallen && (
    <>
      {', '}
      <Moment at={fallen.at} />
      {compared && (
        <>
          {': '}
          <button
            type="button"
            className={differenceStyles.see}
            aria-expanded={wanted}
            aria-controls={difference}
            onClick={() => setWanted(!wanted)}
          >
            {wanted ? messages.difference.hide : messages.difference.see}
          </button>
        </>
      )}
    </>
  )
  return (
    <>
      {wanted && fallen && compared && (
        <Difference id={difference} from={compared} to={card} endorsedBy={fallen.endorsedBy} />
      )}
      <div className={styles.endorsement}>
        <HalfDiscs a={standing.endorsed.a} b={standing.endorsed.b} label="" />
        <p className={styles.words} data-common={standing.common}>
          <span>
            {first}
            {first === fallen?.sentence && since}
          </span>
          {more && (
            <span className={styles.more}>
              {more}
              {more === fallen?.sentence && since}
            </span>
          )}
          {acts.sending && !offered && <span className={styles.more}>{messages.sending}</span>}
        </p>
        <span className={styles.tools}>
          {children}
          {offered && (
            <Button
              className={styles.button}
              variant={inviting ? 'filled' : 'default'}
              size="compact-sm"
              aria-describedby={words}
              aria-disabled={acts.sending}
              data-endorse
              onClick={acts.endorse}
            >
              {acts.sending ? messages.sending : messages.endorse}
            </Button>
          )}
        </span>
      </div>
    </>
  )
}
