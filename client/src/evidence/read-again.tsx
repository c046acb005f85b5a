/** Said above an answer begun on words that have changed since: it is sent once its writer says that they read the new ones. */
import { Button } from '@mantine/core'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './evidence-answers.module.css'

export const ReadAgain = ({ onRead }: { readonly onRead: () => void }) => {
  const words = useTableMessages().evidence
  return (
    <div className={styles.again} role="status">
      <p>{words.changedMeanwhile}</p>
      <Button size="xs" variant="default" onClick={onRead}>
        {words.haveRead}
      </Button>
    </div>
  )
}
