/** What stands in place of a tab that could not be shown. */
import { Button } from '@mantine/core'
import { useMessages } from '../ui/messages.ts'
import styles from './table.module.css'

export const TabFailed = () => {
  const words = useMessages().room
  return (
    <div className={styles.wait} role="alert">
      <p>{words.tabFailed}</p>
      <Button variant="default" onClick={() => window.location.reload()}>
        {words.connection.reload}
      </Button>
    </div>
  )
}
