/** Which page is shown, and the two buttons that turn it. */
import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './file-view.module.css'

export interface Turning {
  readonly page: number
  readonly pages: number
  /** Stays where it is at the first page and at the last. */
  turn(to: number): void
}

export const PageTurner = ({ page, pages, turn }: Turning) => {
  const words = useTableMessages().evidence.file
  return (
    <div className={styles.turn}>
      <ActionIcon
        aria-label={words.previous}
        aria-disabled={page === 1}
        data-disabled={page === 1}
        onClick={() => turn(page - 1)}
      >
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <span role="status">{words.page(page, pages)}</span>
      <ActionIcon
        aria-label={words.next}
        aria-disabled={page === pages}
        data-disabled={page === pages}
        onClick={() => turn(page + 1)}
      >
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
    </div>
  )
}
