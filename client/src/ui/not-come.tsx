/** In place of a part that was fetched and did not come: what is around it goes on without it. */
import { Button } from '@mantine/core'
import { useMessages } from './messages.ts'
import styles from './not-come.module.css'

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
