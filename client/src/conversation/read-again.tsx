/** Says that the words one writes about are others now; nothing is sent about them before they were read. */
import { Button } from '@mantine/core'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './inline-form.module.css'

export const ReadAgain = ({ onRead }: { readonly onRead: () => void }) => {
  const words = useTableMessages().conversation.changed
  return (
    <div className={styles.changed} role="status">
      <p className={styles.nudge}>{words.since}</p>
      <Button variant="default" size="compact-sm" onClick={onRead}>
        {words.read}
      </Button>
    </div>
  )
}
