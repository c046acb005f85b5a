/** One column of the board: its heading, its cards, and the place where a new one is written. */
import type { Column } from '@common-ground/shared/documents/goals'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import { useMessages } from '../ui/messages.ts'
import styles from './board-column.module.css'

interface BoardColumnProps {
  readonly column: Column
  readonly title: string
  readonly yours: boolean
  /** Whether this person's goals usually begin here. */
  readonly own: boolean
  readonly hint: string | undefined
  /** How many cards stand in it. */
  readonly cards: number
  /** How many of them it is said to have. */
  readonly count: number
  /** Opens the composer; absent where this person adds no goals. */
  readonly onAdd: (() => void) | undefined
  /** The cards, in a list. */
  readonly children: ReactNode
  /** What stands below the cards: the composer or an invitation to write. */
  readonly below: ReactNode
}

export const BoardColumn = ({
  column,
  title,
  yours,
  own,
  hint,
  cards,
  count,
  onAdd,
  children,
  below,
}: BoardColumnProps) => {
  const messages = useMessages().goals
  const heading = useId()
  return (
    <section
      className={styles.column}
      data-column={column}
      data-own={own}
      data-long={cards > 4}
      aria-labelledby={heading}
    >
      <header className={styles.header}>
        <h3 id={heading} className={styles.title} dir="auto">
          {title}
        </h3>
        <p className={styles.about}>
          {yours && <span>{messages.you} · </span>}
          <span aria-hidden>{count}</span>
          <span className={styles.spoken}>{messages.count(count)}</span>
          {hint && <span className={styles.hint}>{hint}</span>}
        </p>
        <span className={styles.tools}>
          {onAdd && (
            <Button
              className={styles.add}
              data-add
              variant="subtle"
              size="compact-sm"
              color={column === 'middle' ? 'common' : column}
              leftSection={<IconPlus size={13} stroke={2.2} aria-hidden />}
              aria-label={column === 'middle' ? messages.add.middle : messages.add.mine}
              onClick={onAdd}
            >
              {messages.add.short}
            </Button>
          )}
        </span>
      </header>
      {cards > 0 && <ul className={styles.cards}>{children}</ul>}
      {below}
    </section>
  )
}
