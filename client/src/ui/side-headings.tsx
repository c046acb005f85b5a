/** Who sits where: side A's name left, side B's right, "you" beside one's own. */
import type { Standing } from '@common-ground/shared/room/participant'
import { type SideNames, sides } from '@common-ground/shared/room/side'
import styles from './side-headings.module.css'

interface SideHeadingsProps {
  readonly names: SideNames
  readonly own: Standing
  /** "you", in the reader's language. */
  readonly you: string
}

export const SideHeadings = ({ names, own, you }: SideHeadingsProps) => (
  <div className={styles.headings}>
    {sides.map((side) => (
      <h2 key={side} className={styles.heading} data-side={side}>
        <bdi>{names[side]}</bdi>
        {own === side && <span className={styles.you}>{you}</span>}
      </h2>
    ))}
  </div>
)
