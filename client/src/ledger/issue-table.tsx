/** The movement of an issue as a table: who named what and when, what lay between the sides then, and what became of it. */
import type { Issue } from '@common-ground/shared/acts/issues'
import { fromMillionths } from '@common-ground/shared/acts/value'
import type { Point } from '@common-ground/shared/momentum/history'
import type { SideNames } from '@common-ground/shared/room/side'
import { formatAmount } from '../ui/amount.ts'
import { isolated } from '../ui/isolated.ts'
import { Moment } from '../ui/moment.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './issue-movement.module.css'
import { SideMark } from './side-mark.tsx'
import { Value } from './value.tsx'

interface IssueTableProps {
  readonly issue: Issue
  readonly points: readonly Point[]
  readonly names: SideNames
  readonly onOffer: (offer: string) => void
}

export const IssueTable = ({ issue, points, names, onOffer }: IssueTableProps) => {
  const words = useTableMessages().issues.table
  const { kind, title } = issue
  const amounts = kind.type === 'amount'
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={styles.scroller} tabIndex={0} aria-label={words.of(isolated(title))}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.who}</th>
            <th scope="col" data-numbers={amounts}>
              {words.value}
              {amounts && (
                <>
                  {' '}
                  <bdi className={styles.unit}>{kind.unit}</bdi>
                </>
              )}
            </th>
            {amounts && (
              <th scope="col" data-numbers>
                {words.gap}
              </th>
            )}
            <th scope="col">{words.status}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ offer, side, value, at, status, counts, gap }) => (
            <tr key={offer} className={counts ? undefined : styles.faded}>
              <td>
                <button type="button" className={styles.see} onClick={() => onOffer(offer)}>
                  <Moment at={at} />
                </button>
              </td>
              <td className={styles.who} data-side={side}>
                <SideMark side={side} hollow={!counts} /> <bdi className={styles.name}>{names[side]}</bdi>
              </td>
              <td data-numbers={amounts}>
                <Value kind={kind} value={value} />
              </td>
              {amounts && (
                <td data-numbers>
                  {gap === undefined ? '' : gap === 0n ? words.met : formatAmount(fromMillionths(gap))}
                </td>
              )}
              <td>{words[status]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
