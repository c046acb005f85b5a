/** One quiet line in the rail of a side: there is an archive, and the way to it. */
import { IconArchive, IconChevronRight } from '@tabler/icons-react'
import { useRoomState } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { Moment } from '../ui/moment.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './archive-line.module.css'

interface ArchiveLineProps {
  /** What the other side asks to carry over, said in its place. */
  readonly asked: { readonly other: string; readonly count: number } | undefined
  readonly onOpen: () => void
}

export const ArchiveLine = ({ asked, onOpen }: ArchiveLineProps) => {
  const { line: words, waiting } = useTableMessages().archive
  const { at } = useRoomState().opening
  if (at === undefined) return null
  return (
    <button type="button" className={styles.line} data-asked={asked !== undefined} onClick={onOpen}>
      <IconArchive size={18} stroke={1.7} aria-hidden className={styles.icon} />
      <span className={styles.text}>
        <span className={styles.title}>{words.title}</span>
        <span className={styles.hint}>
          {asked ? waiting.row(isolated(asked.other), asked.count) : <Moment at={at} say={words.text} />}
        </span>
      </span>
      <IconChevronRight size={15} stroke={1.8} aria-hidden className={styles.icon} />
    </button>
  )
}
