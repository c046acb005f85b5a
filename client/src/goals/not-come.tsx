/** In place of a part of the board that was fetched and did not come: the rest of the board goes on without it. */
import { Button } from '@mantine/core'
import { useMessages } from '../ui/messages.ts'
import styles from './difference.module.css'

export const NotCome = ({ children }: { readonly children: string }) => {
  const { connection } = useMessages().room
  return (
    <div className={styles.notCome} role="alert">
      <p>{children}</p>
      <Button variant="default" size="compact-sm" onClick={() => window.location.reload()}>
        {connection.reload}
      </Button>
    </div>
  )
}
