/** Taking one's own signature back, where that is possible: before both have signed, or while one's legal advice runs. */
import { isOver } from '@common-ground/shared/room/day'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { dayInFull } from '../ui/day-in-full.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useServerTime } from '../ui/server-clock.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './signatures.module.css'
import { usePageAct } from './use-page-act.ts'

export const TakeBack = () => {
  const { signatures: words, sending: underWay } = useTableMessages().agreement
  const { you } = useSession()
  const { signing } = useRoomState()
  const { send, sending, refusal } = usePageAct()
  const own = signing.signatures.get(you.id)
  const advised = useServerTime((now) => own?.advice !== undefined && !isOver(own.advice, now))
  if (!own || (signing.sealed && !advised)) return null
  return (
    <div className={styles.act}>
      {signing.sealed && own.advice !== undefined && (
        <p className={styles.meta}>{words.mayTakeBack(dayInFull(own.advice))}</p>
      )}
      <ActButton
        size="compact-sm"
        variant="default"
        sending={sending ? underWay : undefined}
        onClick={() => void send({ type: 'take-back-signature' }, ['not-signed'])}
      >
        {words.takeBack}
      </ActButton>
      <RefusalNote refusal={refusal} />
    </div>
  )
}
