/** Words as they are, to the last character: every space and line shown, and a warning where one cannot be seen. */
import { IconInfoCircle } from '@tabler/icons-react'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import styles from './caucus.module.css'
import { unseenIn } from './unseen.ts'

export const ExactWords = ({ text }: { readonly text: string }) => {
  const words = useTableMessages().caucus.relay
  const { count, kinds } = unseenIn(text)
  return (
    <>
      <Voice as="blockquote" className={styles.exact}>
        {text}
      </Voice>
      {count > 0 && (
        <p className={styles.unseen} role="note">
          <IconInfoCircle size={16} stroke={1.7} aria-hidden />
          {words.unseen(count, kinds.join(', '))}
        </p>
      )}
    </>
  )
}
