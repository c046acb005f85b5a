/** What "better for both" tells and what it does not: read before switching on, and whenever one wants. */
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './better.module.css'

export const TellsItems = () => {
  const { items } = useTableMessages().better.tells
  return (
    <ul className={styles.items}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

/** Folded, for those who have switched it on, and for whoever only looks on. */
export const WhatItTells = () => {
  const words = useTableMessages().better.tells
  return (
    <details className={styles.tells}>
      <summary>{words.title}</summary>
      <TellsItems />
    </details>
  )
}
