/**
 * A small table as a chart. Lazy: it brings the chart library. Its numbers stand in the table beside it. Nothing moves: for
 * a moment a line on its way would stand against the wrong scale.
 */
import '@mantine/charts/styles.layer.css'
import '@mantine/core/styles/ColorSwatch.layer.css'
import { BarChart, LineChart } from '@mantine/charts'
import { useTableMessages } from '../ui/table-messages.ts'
import type { Chart } from './chart-of.ts'
import styles from './evidence-table.module.css'

/** No side's colours: a number takes no side. They differ in lightness too, and lines in their dashes. */
const looks = [
  { color: 'var(--cg-common)', dashes: undefined },
  { color: 'var(--cg-ink)', dashes: '6 4' },
  { color: 'var(--cg-mediator)', dashes: '2 4' },
  { color: 'var(--cg-edge)', dashes: '10 3 2 3' },
] as const

const format = new Intl.NumberFormat(undefined, { maximumFractionDigits: 6 })

export const EvidenceChart = ({ chart }: { readonly chart: Chart }) => {
  const words = useTableMessages().evidence.table
  const series = chart.series.map(({ key, name }, at) => {
    const look = looks[at % looks.length]
    return {
      name: key,
      label: name,
      color: look?.color ?? 'var(--cg-common)',
      ...(look?.dashes ? { strokeDasharray: look.dashes } : {}),
    }
  })
  const look = {
    h: 220,
    data: chart.rows.map((row) => ({ ...row })),
    dataKey: 'label',
    series,
    withLegend: series.length > 1,
    gridAxis: 'x' as const,
    tickLine: 'none' as const,
    valueFormatter: (value: number) => format.format(value),
    tooltipAnimationDuration: 0,
  }
  const names = new Intl.ListFormat(undefined).format(chart.series.map(({ name }) => name))
  return (
    <figure className={styles.chart} style={{ margin: 0 }} aria-label={words.chart(names)}>
      <p className={styles.unit} dir="auto">
        {series.length === 1 ? names : ''}
        {chart.unit !== undefined && ` (${chart.unit})`}
      </p>
      <div aria-hidden>
        {chart.kind === 'line' ? (
          <LineChart
            {...look}
            curveType="linear"
            connectNulls={false}
            lineChartProps={{ accessibilityLayer: false }}
            lineProps={{ isAnimationActive: false }}
          />
        ) : (
          <BarChart
            {...look}
            barChartProps={{ accessibilityLayer: false }}
            barProps={{ isAnimationActive: false }}
          />
        )}
      </div>
    </figure>
  )
}
