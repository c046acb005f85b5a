/** Above the form: what this answers, that its time has passed, or that something begun before waits. */
import { Button, CloseButton } from '@mantine/core'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useKeptPart } from '../ui/kept-draft.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import { ledgerDrafts, swapPackages } from './drafts.ts'
import styles from './offer-composer.module.css'

interface AnsweringProps {
  /** The gift or exploring this answers. */
  readonly id: string
  /** As it is now, it can answer that. */
  readonly fits: boolean
  /** Takes the answer off: it stands alone then. */
  readonly onDrop: (() => void) | undefined
}

export const Answering = ({ id, fits, onDrop }: AnsweringProps) => {
  const words = useTableMessages().offers.composer
  const { sides } = useSession().door
  const { offers, explorations, people } = useRoomState()
  const gift = offers.get(id)
  const explored = explorations.get(id)
  const text = explored?.text ?? gift?.text
  if (text === undefined) return null
  if (!fits)
    return (explored?.takenBack ?? gift?.status === 'withdrawn') ? (
      <p className={styles.late}>{words.nothingToAnswer}</p>
    ) : null
  const label = explored
    ? words.answering.explored(isolated(people.get(explored.by)?.name ?? ''))
    : words.answering.gift(isolated(gift ? sides[gift.side] : ''))
  return (
    <div className={styles.before}>
      <div className={styles.answered}>
        <span className={styles.readers}>{label}</span>
        <Voice size="small" className={styles.quoted}>
          {text}
        </Voice>
      </div>
      {onDrop && <CloseButton aria-label={words.answersNothing} onClick={onDrop} />}
    </div>
  )
}

/** Only beside something new: a counter or an answer has a place of its own. */
export const WaitingBefore = () => {
  const words = useTableMessages().offers.composer
  const session = useSession()
  const waits = useKeptPart(ledgerDrafts, session, ({ waiting }) => waiting.length > 0)
  if (!waits) return null
  return (
    <div className={styles.before} role="status">
      <p className={styles.late}>{words.begun}</p>
      <Button variant="default" size="compact-sm" onClick={() => swapPackages(session)}>
        {words.swap}
      </Button>
    </div>
  )
}
