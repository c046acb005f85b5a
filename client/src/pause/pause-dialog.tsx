/** Asking for a pause of five or fifteen minutes: what it does, who learns of it, and who asked. */
import { mediatorIsIn } from '@common-ground/shared/acts/pulse'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { useEffect, useRef, useState } from 'react'
import { useAct, useRoomState, useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { CenterDialog } from '../ui/dialog.tsx'
import { useFocusStays } from '../ui/focus-stays.ts'
import { useMessages } from '../ui/messages.ts'
import { Moment } from '../ui/moment.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { GoOn, WouldGoOn } from './go-on.tsx'
import styles from './pause.module.css'
import { PauseLeft } from './pause-left.tsx'
import { usePause } from './use-pause.ts'

const lengths = [5, 15] as const

const Ask = ({ onAsked }: { readonly onAsked: () => void }) => {
  const words = useMessages().pause.ask
  const { standing } = useSession().you
  const mediated = mediatorIsIn(useRoomState())
  const { send, sending } = useAct()
  const [asked, setAsked] = useState<number>()
  const [refusal, setRefusal] = useState<RefusalReply>()
  const press = async (minutes: (typeof lengths)[number]) => {
    setAsked(minutes)
    const reply = await send({ type: 'ask-pause', minutes })
    if (!isRefusal(reply)) return onAsked()
    setRefusal(reply)
  }
  const known =
    standing === 'mediator' ? words.asMediator : mediated ? words.withMediator : words.withoutMediator
  return (
    <>
      <p className={styles.lead}>{words.lead}</p>
      <p className={styles.known}>{known}</p>
      <fieldset className={styles.lengths}>
        <legend>{words.forMinutes}</legend>
        {lengths.map((minutes) => (
          <ActButton
            key={minutes}
            variant="default"
            sending={sending && asked === minutes ? words.sending : undefined}
            waiting={sending && asked !== minutes}
            onClick={() => void press(minutes)}
          >
            {words.minutes(minutes)}
          </ActButton>
        ))}
      </fieldset>
      <RefusalNote refusal={refusal} />
    </>
  )
}

const On = ({ until }: { readonly until: number }) => {
  const words = useMessages().pause
  const mediated = mediatorIsIn(useRoomState())
  return (
    <>
      <p className={styles.lead}>
        <Moment at={until} say={words.until} />. {words.still} <PauseLeft until={until} />
      </p>
      <p className={styles.known}>{mediated ? words.orMediator : words.bothNeeded}</p>
      <div className={styles.line}>
        <WouldGoOn />
        <GoOn />
      </div>
    </>
  )
}

/** Somebody else's pause may begin, or end, while this is open: the keyboard stays in it. */
const Panel = ({ onAsked }: { readonly onAsked: () => void }) => {
  const words = useMessages().pause
  const panel = useRef<HTMLDivElement>(null)
  useFocusStays(panel, '[tabindex="-1"]')
  const pause = usePause()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div ref={panel} className={styles.panel} tabIndex={-1} role="group" aria-label={words.title}>
      {pause ? <On until={pause.until} /> : <Ask onAsked={onAsked} />}
    </div>
  )
}

interface PauseDialogProps {
  readonly opened: boolean
  readonly onClose: () => void
}

export const PauseDialog = ({ opened, onClose }: PauseDialogProps) => {
  const words = useMessages().pause
  // It comes to the page when it is first asked for: only a dialog that was closed before gives the keyboard back.
  const [shown, setShown] = useState(false)
  useEffect(() => setShown(opened), [opened])
  return (
    <CenterDialog opened={shown} onClose={onClose} title={words.title} closeLabel={words.close} size={430}>
      <Panel onAsked={onClose} />
    </CenterDialog>
  )
}
