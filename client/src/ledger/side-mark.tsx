/** The shape of a side in pictures and beside what it said: round for A, square for B. */
import type { Side } from '@common-ground/shared/room/side'
import styles from './issue-stands.module.css'

export const SideMark = ({ side, hollow = false }: { readonly side: Side; readonly hollow?: boolean }) => (
  <svg
    className={styles.mark}
    data-side={side}
    data-hollow={hollow}
    viewBox="0 0 10 10"
    width={10}
    height={10}
    aria-hidden="true"
    focusable="false"
  >
    {side === 'a' ? <circle cx={5} cy={5} r={4} /> : <rect x={1.4} y={1.4} width={7.2} height={7.2} />}
  </svg>
)
