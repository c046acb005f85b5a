/** One part of the desk: what it is about, what beside that, and its content. */

import type { Standing } from '@common-ground/shared/room/participant'
import { type ReactNode, useId } from 'react'
import styles from './desk.module.css'

/** Parts that others lead to. */
export const deskPart = { where: 'desk-where', proposal: 'desk-proposal' } as const

/** Brings a part of the desk into view, and the keyboard to it. */
export const goToPart = (part: string): void => document.getElementById(part)?.focus()

interface DeskCardProps {
  /** Where others lead to it. */
  readonly id?: string
  readonly title: ReactNode
  readonly aside?: ReactNode
  /** Whose it is, for its colour. */
  readonly of?: Standing
  readonly children: ReactNode
}

export const DeskCard = ({ id, title, aside, of, children }: DeskCardProps) => {
  const heading = useId()
  return (
    <section
      id={id}
      tabIndex={id === undefined ? undefined : -1}
      className={styles.card}
      data-of={of}
      aria-labelledby={heading}
    >
      <header className={styles.head}>
        <h3 id={heading} className={styles.title}>
          {title}
        </h3>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </header>
      {children}
    </section>
  )
}

/** What is there, a few at first; each is a press that leads to it. */
export interface DeskRow {
  readonly id: string
  readonly before?: ReactNode
  readonly text: ReactNode
  readonly after?: ReactNode
  readonly onPress: () => void
}

interface DeskRowsProps {
  readonly rows: readonly DeskRow[]
  readonly none: string
  readonly more: (hidden: number) => string
  readonly onMore: () => void
  readonly most?: number
  readonly wide?: boolean
  /** Each is said whole, over as many lines as it takes. */
  readonly whole?: boolean
}

export const DeskRows = ({
  rows,
  none,
  more,
  onMore,
  most = 4,
  wide = false,
  whole = false,
}: DeskRowsProps) => {
  if (rows.length === 0) return <p className={styles.none}>{none}</p>
  const hidden = rows.length - most
  return (
    <>
      <ul className={styles.rows} data-wide={wide} data-whole={whole}>
        {rows.slice(0, most).map(({ id, before, text, after, onPress }) => (
          <li key={id}>
            <button type="button" className={styles.row} onClick={onPress}>
              {before}
              <span className={styles.rowText}>{text}</span>
              {after !== undefined && <span className={styles.rowAfter}>{after}</span>}
            </button>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className={styles.more} onClick={onMore}>
          {more(hidden)}
        </button>
      )}
    </>
  )
}
