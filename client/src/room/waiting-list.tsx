/** A list of what waits, the first few of it until one asks for all. */
import { type ReactNode, useState } from 'react'
import { useMessages } from '../ui/messages.ts'
import styles from './waiting-section.module.css'

const shownAtFirst = 4

interface ListProps<T> {
  readonly title: string
  readonly items: readonly T[]
  readonly row: (item: T) => ReactNode
}

export const WaitingList = <T extends { readonly id: string }>({ title, items, row }: ListProps<T>) => {
  const words = useMessages().room.rail
  const [all, setAll] = useState(false)
  if (items.length === 0) return null
  const hidden = items.length - shownAtFirst
  return (
    <div className={styles.group}>
      <h4 className={styles.groupTitle}>{title}</h4>
      <ul className={styles.list}>
        {(all ? items : items.slice(0, shownAtFirst)).map((item) => (
          <li key={item.id}>{row(item)}</li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewer : words.more(hidden)}
        </button>
      )}
    </div>
  )
}
