/** An issue's movement as a small picture without axes: A's line with round points, B's with square ones. Its words stand beneath. */

import { millionths } from '@common-ground/shared/acts/value'
import type { Point } from '@common-ground/shared/momentum/history'
import { type Side, sides } from '@common-ground/shared/room/side'
import styles from './issue-spark.module.css'

interface IssueSparkProps {
  readonly points: readonly Point[]
  /** The value both agreed on, where it stands. */
  readonly agreed: string | undefined
}

const width = 208
const height = 46
const edge = 6
/** More would be a scribble; the sheet has all of them. */
const latest = 14

interface Place {
  readonly x: number
  readonly y: number
}

/** Exact amounts become places on a picture here, and nowhere before. */
const scaleOf = (values: readonly bigint[]) => {
  const sorted = [...values].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0))
  const low = sorted[0] ?? 0n
  const span = (sorted.at(-1) ?? 0n) - low
  return (value: bigint): number =>
    span === 0n
      ? height / 2
      : height - edge - (Number(((value - low) * 1_000n) / span) / 1_000) * (height - 2 * edge)
}

/** The same width from point to point, however few there are. */
const across = (index: number, count: number): number =>
  edge + index * Math.min(28, (width - 2 * edge) / Math.max(1, count - 1))

const Mark = ({ side, x, y }: Place & { readonly side: Side }) =>
  side === 'a' ? (
    <circle className={styles.mark} data-side="a" cx={x} cy={y} r={3.4} />
  ) : (
    <rect className={styles.mark} data-side="b" x={x - 3.1} y={y - 3.1} width={6.2} height={6.2} />
  )

export const IssueSpark = ({ points, agreed }: IssueSparkProps) => {
  const counting = points.filter(({ counts }) => counts).slice(-latest)
  const amounts = counting.map(({ value }) => millionths(value))
  const settled = agreed === undefined ? [] : [millionths(agreed)]
  const scale = scaleOf([...amounts, ...settled])
  const places = counting.map(({ side, offer }, index) => ({
    side,
    offer,
    x: across(index, counting.length),
    y: scale(amounts[index] ?? 0n),
  }))
  const [level] = settled
  return (
    <svg className={styles.spark} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {level !== undefined && (
        <line className={styles.agreed} x1={0} x2={width} y1={scale(level)} y2={scale(level)} />
      )}
      {sides.map((side) => (
        <polyline
          key={side}
          className={styles.line}
          data-side={side}
          points={places
            .filter((place) => place.side === side)
            .map(({ x, y }) => `${x},${y}`)
            .join(' ')}
        />
      ))}
      {places.map(({ offer, side, x, y }) => (
        <Mark key={offer} side={side} x={x} y={y} />
      ))}
    </svg>
  )
}
