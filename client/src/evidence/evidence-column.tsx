/** One column of the table: whose evidence it is, and its cards in the order they came. */
import { itemKey } from '@common-ground/shared/acts/joint-item'
import type { EvidenceStanding } from '@common-ground/shared/ledger/evidence'
import { type ReactNode, useId } from 'react'
import { useRoomState } from '../sync/hooks.ts'
import { EvidenceCardView } from './evidence-card.tsx'
import styles from './evidence-view.module.css'

interface EvidenceColumnProps {
  readonly column: 'a' | 'b' | 'middle'
  readonly title: string
  readonly you?: string | undefined
  readonly hint?: string
  readonly count?: number
  readonly items: readonly EvidenceStanding[]
  /** Said where there is nothing yet. */
  readonly none: string | undefined
  readonly open: boolean
  /** What else stands in this column, and is none of its items. */
  readonly children?: ReactNode
}

interface EvidenceListProps {
  readonly items: readonly EvidenceStanding[]
  readonly open: boolean
}

export const EvidenceList = ({ items, open }: EvidenceListProps) => {
  const { order } = useRoomState()
  if (items.length === 0) return null
  const key = ({ card }: EvidenceStanding) => itemKey({ evidence: card.id })
  return (
    <ul className={styles.cards}>
      {items.map((standing) => (
        <li key={standing.card.id} className={styles.item}>
          <EvidenceCardView
            standing={standing}
            space="joint"
            open={open}
            locked={order.locked.get(key(standing))}
            hidden={order.hidden.get(key(standing))}
          />
        </li>
      ))}
    </ul>
  )
}

export const EvidenceColumn = (props: EvidenceColumnProps) => {
  const { column, title, you, hint, items, none, open, children } = props
  const heading = useId()
  return (
    <section className={styles.column} data-column={column} aria-labelledby={heading}>
      <header className={styles.header}>
        <h3 id={heading} className={styles.title} dir="auto">
          {title}
        </h3>
        <span className={styles.about}>
          {you && `${you} · `}
          {props.count ?? items.length}
          {hint && <span className={styles.hint}>{hint}</span>}
        </span>
      </header>
      {none !== undefined && (column === 'middle' || items.length === 0) && (
        <p className={styles.none}>
          <bdi>{none}</bdi>
        </p>
      )}
      <EvidenceList items={items} open={open} />
      {children}
    </section>
  )
}
