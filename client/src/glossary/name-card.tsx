/** One name: its words, the two half discs, for whom it waits, and what one can press about it. */
import { isAgreed, type NameEntry } from '@common-ground/shared/acts/glossary'
import { mayWithdraw } from '@common-ground/shared/acts/glossary-rules'
import { isSide } from '@common-ground/shared/room/participant'
import { useId } from 'react'
import { useClosed, useRoomState, useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { Moment } from '../ui/moment.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './glossary.module.css'
import { standingWords } from './name-standing.ts'
import { NameWords } from './name-words.tsx'
import type { Deed, NameActs } from './use-name-acts.ts'

interface NameCardProps {
  readonly entry: NameEntry
  readonly acts: NameActs
  /** One came here for this name: it has the keyboard when the sheet opens. */
  readonly sought: boolean
}

/** What this person can do about a name, the first of them what it waits for. */
const useDeeds = (entry: NameEntry): readonly Deed[] => {
  const { standing } = useSession().you
  const state = useRoomState()
  if (useClosed()) return []
  const agreed = isAgreed(entry)
  const withdraws = !agreed && mayWithdraw(entry, standing, state)
  const endorses = isSide(standing) && entry.endorsed[standing]
  return [
    ...(isSide(standing) && !endorses ? (['endorse-name'] as const) : []),
    // Taking back the one endorsement of one's own proposal is to withdraw it.
    ...(endorses && !withdraws ? (['withdraw-name-endorsement'] as const) : []),
    ...(withdraws ? (['withdraw-name'] as const) : []),
  ]
}

export const NameCard = ({ entry, acts, sought }: NameCardProps) => {
  const words = useTableMessages().glossary
  const { you, door } = useSession()
  const { people } = useRoomState()
  const shown = useId()
  const deeds = useDeeds(entry)
  const sending = acts.sending(entry.id)
  const { waiting, endorsed } = standingWords(entry, you.standing, door.sides, words, useClosed())
  const labels = {
    'endorse-name': words.endorse,
    'withdraw-name-endorsement': words.takeBack,
    'withdraw-name': words.withdraw,
  } as const satisfies Record<Deed, string>
  return (
    <li
      id={`name-${entry.id}`}
      className={styles.card}
      data-agreed={isAgreed(entry)}
      tabIndex={-1}
      {...(sought ? { 'data-autofocus': true } : {})}
    >
      <NameWords id={shown} words={entry} />
      <div className={styles.foot}>
        <HalfDiscs {...entry.endorsed} label="" />
        <p className={styles.standing}>
          <span className={styles.waiting}>{waiting}</span>
          <span className={styles.soft}>
            {endorsed && <>{endorsed} </>}
            {words.proposedBy} <bdi>{people.get(entry.by)?.name}</bdi>, <Moment at={entry.at} />
          </span>
        </p>
        {deeds.length > 0 && (
          <span className={styles.deeds}>
            {deeds.map((deed) => (
              <ActButton
                key={deed}
                size="compact-sm"
                variant={deed === 'endorse-name' ? 'filled' : 'default'}
                sending={sending === deed ? words.sending : undefined}
                waiting={sending !== undefined && sending !== deed}
                aria-describedby={shown}
                onClick={() => acts.press(deed, entry)}
              >
                {labels[deed]}
              </ActButton>
            ))}
          </span>
        )}
      </div>
      <RefusalNote refusal={acts.refused?.entry === entry.id ? acts.refused.refusal : undefined} />
    </li>
  )
}
