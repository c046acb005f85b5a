/** One quiet line in the rail of a side: there is an archive, and the way to it. */
import { IconArchive, IconChevronRight } from '@tabler/icons-react'
import { useRoomState } from '../sync/hooks.ts'
import { Moment } from '../ui/moment.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './archive-line.module.css'

export const ArchiveLine = ({ onOpen }: { readonly onOpen: () => void }) => {
  const words = useTableMessages().archive.line
  const { at } = useRoomState().opening
  if (at === undefined) return null
  return (
    <button type="button" className={styles.line} onClick={onOpen}>
      <IconArchive size={18} stroke={1.7} aria-hidden className={styles.icon} />
      <span className={styles.text}>
        <span className={styles.title}>{words.title}</span>
        <span className={styles.hint}>
          <Moment at={at} say={words.text} />
        </span>
      </span>
      <IconChevronRight size={15} stroke={1.8} aria-hidden className={styles.icon} />
    </button>
  )
}
