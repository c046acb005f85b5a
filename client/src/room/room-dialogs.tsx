/** The dialogs of the frame: the keys, the agreement once more, and leaving after a second thought. */
import { Button, Kbd } from '@mantine/core'
import { useConnection, useSession } from '../sync/hooks.ts'
import { CenterDialog } from '../ui/dialog.tsx'
import { useMessages } from '../ui/messages.ts'
import { useShortcuts } from '../ui/shortcuts.ts'
import { Voice } from '../ui/voice.tsx'
import styles from './room-dialogs.module.css'
import type { Dialog } from './room-menu.tsx'

interface RoomDialogsProps {
  readonly dialog: Dialog | undefined
  readonly onClose: () => void
  readonly onLeave: () => void
}

const KeyboardSheet = () => {
  const words = useMessages().room.keyboard
  const shortcuts = useShortcuts()
  return (
    <>
      <p className={styles.lead}>{words.lead}</p>
      <dl className={styles.keys}>
        {shortcuts.map(({ key, description }) => (
          <div key={`${key} ${description}`} className={styles.key}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

const LeaveQuestion = ({ onClose, onLeave }: Omit<RoomDialogsProps, 'dialog'>) => {
  const words = useMessages().room.leave
  const { words: own, acts } = useConnection()
  return (
    <>
      <p className={styles.text}>{words.text}</p>
      <p className={styles.text}>{words.again}</p>
      {(own !== 'recorded' || acts > 0) && (
        <p className={styles.unsent} role="status">
          {words.unsent}
        </p>
      )}
      <div className={styles.actions}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {words.stay}
        </Button>
        <Button onClick={onLeave}>{words.confirm}</Button>
      </div>
    </>
  )
}

export const RoomDialogs = ({ dialog, onClose, onLeave }: RoomDialogsProps) => {
  const words = useMessages().room
  const { agreement } = useSession().door
  const modal = (name: Dialog, title: string) => ({
    opened: dialog === name,
    onClose,
    title,
    closeLabel: words.keyboard.close,
  })
  return (
    <>
      <CenterDialog {...modal('keyboard', words.keyboard.title)}>
        <KeyboardSheet />
      </CenterDialog>
      <CenterDialog {...modal('agreement', words.menu.agreement)} size="lg">
        <Voice as="div" className={styles.agreement}>
          {agreement.text}
        </Voice>
      </CenterDialog>
      <CenterDialog {...modal('leave', words.leave.title)}>
        <LeaveQuestion onClose={onClose} onLeave={onLeave} />
      </CenterDialog>
    </>
  )
}
