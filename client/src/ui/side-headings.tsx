/** Who sits where: side A's name left, side B's right, "you" beside one's own; between them what is of both. */
import type { Standing } from '@common-ground/shared/room/participant'
import type { Side, SideNames } from '@common-ground/shared/room/side'
import type { ReactNode } from 'react'
import styles from './side-headings.module.css'

interface SideHeadingsProps {
  readonly names: SideNames
  readonly own: Standing
  /** "you", in the reader's language. */
  readonly you: string
  readonly children?: ReactNode
}

export const SideHeadings = ({ names, own, you, children }: SideHeadingsProps) => {
  const heading = (side: Side) => (
    <h2 className={styles.heading} data-side={side}>
      <bdi>{names[side]}</bdi>
      {own === side && <span className={styles.you}>{you}</span>}
    </h2>
  )
  return (
    <div className={styles.headings}>
      {heading('a')}
      <div className={styles.between}>{children}</div>
      {heading('b')}
    </div>
  )
}
