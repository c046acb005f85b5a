/** The dialogs of the frame itself: the keys, and the agreement once more. */
import { Kbd } from '@mantine/core'
import { useSession } from '../sync/hooks.ts'
import { CenterDialog } from '../ui/dialog.tsx'
import { useMessages } from '../ui/messages.ts'
import { useShortcuts } from '../ui/shortcuts.ts'
import { Voice } from '../ui/voice.tsx'
import styles from './room-dialogs.module.css'
import type { Dialog } from './room-menu.tsx'

interface RoomDialogsProps {
  readonly dialog: Dialog | undefined
  readonly onClose: () => void
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

export const RoomDialogs = ({ dialog, onClose }: RoomDialogsProps) => {
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
    </>
  )
}
