/** Where each side stands in words, for issues whose values are no amounts: its shape, its name, what it last put forward. */
import { type SideNames, sides } from '@common-ground/shared/room/side'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './issue-stands.module.css'
import { SideMark } from './side-mark.tsx'
import type { IssueView } from './use-issue-view.ts'
import { Value, valueText } from './value.tsx'

interface IssueStandsProps {
  readonly view: IssueView
  readonly names: SideNames
}

export const IssueStands = ({ view: { issue, history }, names }: IssueStandsProps) => {
  const words = useTableMessages().ledger
  return (
    <dl className={styles.stands}>
      {sides.map((side) => {
        const value = history.positions[side]
        return (
          <div key={side} className={styles.stand} data-side={side}>
            <dt className={styles.side} title={names[side]}>
              <SideMark side={side} />
              <bdi>{names[side]}</bdi>
            </dt>
            <dd
              className={styles.value}
              data-said={value !== undefined}
              title={value === undefined ? undefined : valueText(issue.kind, value, words)}
            >
              {value === undefined ? words.notSaid : <Value kind={issue.kind} value={value} />}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
