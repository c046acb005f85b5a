/** The foot of a card: the two half discs, how it is endorsed, and the button that endorses it. */
import type { GoalStanding } from '@common-ground/shared/acts/goals'
import { isSide } from '@common-ground/shared/room/participant'
import { otherSide } from '@common-ground/shared/room/side'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useSession } from '../sync/hooks.ts'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { useMessages } from '../ui/messages.ts'
import styles from './endorsement.module.css'
import { endorsementWords } from './endorsement-words.ts'
import type { EndorsementActs } from './use-endorsement.ts'

interface EndorsementProps {
  readonly standing: GoalStanding
  readonly acts: EndorsementActs
  /** Whether there are words to endorse, in a room that is open. */
  readonly possible: boolean
  /** Id of the element with the words. */
  readonly words: string
  /** What else one can press here. */
  readonly children: ReactNode
}

export const Endorsement = ({ standing, acts, possible, words, children }: EndorsementProps) => {
  const { door, you } = useSession()
  const messages = useMessages().goals
  const { first, more } = endorsementWords(standing, you.standing, door.sides, messages)
  const reader = you.standing
  const offered = possible && isSide(reader) && !standing.endorsed[reader]
  const inviting = isSide(reader) && (standing.endorsed[otherSide(reader)] || standing.voided[reader])
  return (
    <div className={styles.endorsement}>
      <HalfDiscs a={standing.endorsed.a} b={standing.endorsed.b} label="" />
      <p className={styles.words} data-common={standing.common}>
        <span>{first}</span>
        {more && <span className={styles.more}>{more}</span>}
        {acts.sending && !offered && <span className={styles.more}>{messages.sending}</span>}
      </p>
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
    </div>
  )
}
