/** How an issue moved: a picture for those who would rather look, and always the same as a table. */
import { sides } from '@common-ground/shared/room/side'
import { Button } from '@mantine/core'
import { type ComponentType, lazy, Suspense, useState } from 'react'
import { useSession } from '../sync/hooks.ts'
import { Boundary } from '../ui/boundary.tsx'
import { isolated } from '../ui/isolated.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import type { IssueChartProps } from './issue-chart.tsx'
import styles from './issue-movement.module.css'
import { drawnAtMost, pictureOf } from './issue-picture.ts'
import { IssueTable } from './issue-table.tsx'
import { SideMark } from './side-mark.tsx'
import type { IssueView } from './use-issue-view.ts'

/** Said in place of a chart that cannot be drawn, or whose library did not come: all of it stands in the table. */
const NoChart = () => <p className={styles.quiet}>{useTableMessages().issues.chart.cannotDraw}</p>

const IssueChart = lazy<ComponentType<IssueChartProps>>(() =>
  import('./issue-chart.tsx').then(
    (chart) => ({ default: chart.IssueChart }),
    () => ({ default: NoChart }),
  ),
)

/** So many rows are read at once; the others are one press away. */
const rowsAtFirst = 40

interface IssueMovementProps {
  readonly view: IssueView
  readonly narrow: boolean
  readonly onOffer: (offer: string) => void
}

export const IssueMovement = ({ view, narrow, onOffer }: IssueMovementProps) => {
  const { issues } = useTableMessages()
  const words = issues.chart
  const names = useSession().door.sides
  const [all, setAll] = useState(false)
  const { issue, history, agreed } = view
  const { points } = history
  if (points.length === 0) return <p className={styles.quiet}>{words.none}</p>
  const picture = pictureOf(issue.kind, history, agreed)
  const rows = all ? points : points.slice(-rowsAtFirst)
  return (
    <>
      {picture && (
        <figure className={styles.figure} aria-label={words.of(isolated(issue.title))}>
          <div className={styles.drawn} aria-hidden>
            <Boundary failed={<NoChart />}>
              <Suspense>
                <IssueChart picture={picture} names={names} narrow={narrow} />
              </Suspense>
            </Boundary>
          </div>
          {points.length > drawnAtMost && <p className={styles.quiet}>{words.latest(drawnAtMost)}</p>}
        </figure>
      )}
      <p className={styles.key}>
        {sides.map((side) => (
          <span key={side} className={styles.of} data-side={side}>
            <SideMark side={side} /> <bdi>{names[side]}</bdi>
          </span>
        ))}
        {picture?.band && <span>{words.key.gap}</span>}
        {points.some(({ counts }) => !counts) && <span>{words.key.withdrawn}</span>}
      </p>
      {rows.length < points.length && (
        <Button variant="subtle" color="gray" className={styles.all ?? ''} onClick={() => setAll(true)}>
          {issues.table.all(points.length)}
        </Button>
      )}
      <IssueTable issue={issue} points={rows} names={names} onOffer={onOffer} />
    </>
  )
}
