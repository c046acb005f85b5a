/** What the other side asks to carry over, among what waits for one: how much, and one press to the archive. */
import { IconArchive, IconChevronRight } from '@tabler/icons-react'
import { isolated } from '../ui/isolated.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './archive-line.module.css'

interface CarriesWaitingProps {
  readonly count: number
  /** The name of the side that asks. */
  readonly other: string
  readonly onOpen: () => void
}

export const CarriesWaiting = ({ count, other, onOpen }: CarriesWaitingProps) => {
  const words = useTableMessages().archive.waiting
  return (
    <div className={styles.group}>
      <h4 className={styles.groupTitle}>{words.title(count)}</h4>
      <button type="button" className={styles.line} onClick={onOpen}>
        <IconArchive size={18} stroke={1.7} aria-hidden className={styles.icon} />
        <span className={styles.text}>{words.row(isolated(other), count)}</span>
        <IconChevronRight size={15} stroke={1.8} aria-hidden className={styles.icon} />
      </button>
    </div>
  )
}
