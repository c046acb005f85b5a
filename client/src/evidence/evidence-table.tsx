/** A table beside a claim: as a chart for those who would rather look, and always as a table too. */
import { columnsOf } from '@common-ground/shared/evidence/numbers'
import type { EvidenceTable } from '@common-ground/shared/evidence/table'
import { SegmentedControl } from '@mantine/core'
import { useIntersection } from '@mantine/hooks'
import { type ComponentType, lazy, Suspense, useMemo, useState } from 'react'
import { Boundary } from '../ui/boundary.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { useTurn } from '../ui/use-turn.ts'
import { type Chart, chartOf } from './chart-of.ts'
import styles from './evidence-table.module.css'

/** Said in place of a chart that cannot be drawn, or whose library did not come: its numbers stand in the table all the same. */
const NoChart = () => <p className={styles.unit}>{useTableMessages().evidence.table.cannotDraw}</p>

const EvidenceChart = lazy<ComponentType<{ readonly chart: Chart }>>(() =>
  import('./evidence-chart.tsx').then(
    (chart) => ({ default: chart.EvidenceChart }),
    () => ({ default: NoChart }),
  ),
)

interface EvidenceTableViewProps {
  readonly table: EvidenceTable
  readonly claim: string
}

/** Rows have no names of their own: their place is what they are. */
const numbered = <T,>(items: readonly T[]): readonly (readonly [number, T])[] => [...items.entries()]

export const EvidenceTableView = ({ table, claim }: EvidenceTableViewProps) => {
  const words = useTableMessages().evidence.table
  const columns = useMemo(() => columnsOf(table), [table])
  const chart = useMemo(() => chartOf(table), [table])
  const [shown, setShown] = useState<'chart' | 'table'>('chart')
  const { ref, entry } = useIntersection()
  // One is drawn when it is scrolled to, in the room that is kept for it.
  const drawn = useTurn(entry?.isIntersecting === true)
  const asChart = chart !== undefined && shown === 'chart'
  return (
    <div className={styles.table}>
      {chart && (
        <SegmentedControl
          size="xs"
          aria-label={words.shownAs}
          className={styles.choice ?? ''}
          value={shown}
          onChange={(value) => setShown(value === 'table' ? 'table' : 'chart')}
          data={[
            { value: 'chart', label: words.asChart },
            { value: 'table', label: words.asTable },
          ]}
        />
      )}
      {asChart && (
        <div ref={ref} className={styles.drawn}>
          {drawn && (
            <Boundary failed={<NoChart />}>
              <Suspense>
                <EvidenceChart chart={chart} />
              </Suspense>
            </Boundary>
          )}
        </div>
      )}
      <section
        className={asChart ? styles.spoken : styles.scroller}
        // What scrolls must be reachable by keyboard.
        {...(asChart ? {} : { tabIndex: 0 })}
        aria-label={words.of(claim)}
      >
        <table>
          <thead>
            <tr>
              {numbered(columns).map(([at, { name, numbers }]) => (
                <th key={at} scope="col" data-numbers={numbers !== undefined} dir="auto">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {numbered(table.rows).map(([row, cells]) => (
              <tr key={row}>
                {numbered(cells).map(([at, cell]) => (
                  <td key={at} data-numbers={columns[at]?.numbers !== undefined} dir="auto">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}
