/** Asked once more before the joint room is opened afresh: what happens to it, and what can be carried over. */
import { Button } from '@mantine/core'
import { CenterDialog } from '../ui/dialog.tsx'
import { isolated } from '../ui/isolated.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './afresh-question.module.css'

interface AfreshQuestionProps {
  readonly name: string
  readonly asked: boolean
  readonly onClose: () => void
  readonly onSure: () => void
}

export const AfreshQuestion = ({ name, asked, onClose, onSure }: AfreshQuestionProps) => {
  const words = useTableMessages().mediators.knock.sure
  return (
    <CenterDialog
      opened={asked}
      onClose={onClose}
      title={words.title(isolated(name))}
      closeLabel={words.notNow}
    >
      <p className={styles.text}>{words.text}</p>
      <p className={styles.text}>{words.carry}</p>
      <div className={styles.actions}>
        <Button variant="default" onClick={onClose}>
          {words.notNow}
        </Button>
        <Button onClick={onSure}>{words.open}</Button>
      </div>
    </CenterDialog>
  )
}
