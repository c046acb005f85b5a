/** Notes that are on their way. */
import { Loader } from '@mantine/core'
import { useMessages } from '../ui/messages.ts'
import styles from './notes.module.css'

export const Opening = () => {
  const words = useMessages().notes
  return (
    <p className={styles.opening} role="status">
      <Loader size="xs" color="var(--cg-common)" aria-hidden /> {words.loading}
    </p>
  )
}
