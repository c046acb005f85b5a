/**
 * The movement of an issue as a large picture. Lazy: it brings the chart library. All of it stands in the table beneath. Nothing
 * moves: for a moment a line on its way would stand against the wrong scale.
 */
import '@mantine/charts/styles.layer.css'
import '@mantine/core/styles/ColorSwatch.layer.css'
import type { Side, SideNames } from '@common-ground/shared/room/side'
import { LineChart } from '@mantine/charts'
import { formatAmount } from '../ui/amount.ts'
import { isolated } from '../ui/isolated.ts'
import { Moment } from '../ui/moment.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './issue-movement.module.css'
import type { Picture, PictureRow } from './issue-picture.ts'
import { SideMark } from './side-mark.tsx'

export interface IssueChartProps {
  readonly picture: Picture
  readonly names: SideNames
  readonly narrow: boolean
}

const series = [
  { name: 'a', color: 'var(--cg-a)' },
  { name: 'b', color: 'var(--cg-b)' },
  { name: 'hollowA', color: 'var(--cg-a)' },
  { name: 'hollowB', color: 'var(--cg-b)' },
] as const

const isHollow = (name: string): boolean => name.startsWith('hollow')
const sideOf = (name: string): Side => (name === 'a' || name === 'hollowA' ? 'a' : 'b')

interface DotProps {
  readonly cx?: number | undefined
  readonly cy?: number | undefined
  readonly index?: number | undefined
}

/** Round for A, square for B, whatever the colours are to who looks; hollow where it says nothing any more. */
const dotOf = (name: string) => {
  const color = `var(--cg-${sideOf(name)})`
  const look = {
    fill: isHollow(name) ? 'var(--cg-card)' : color,
    stroke: color,
    strokeWidth: 1.6,
  }
  return ({ cx, cy, index }: DotProps) => {
    if (typeof cx !== 'number' || typeof cy !== 'number' || Number.isNaN(cy)) return <g key={index} />
    return sideOf(name) === 'a' ? (
      <circle key={index} cx={cx} cy={cy} r={4} {...look} />
    ) : (
      <rect key={index} x={cx - 3.8} y={cy - 3.8} width={7.6} height={7.6} {...look} />
    )
  }
}

const time = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' })
const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' })
const compact = new Intl.NumberFormat(undefined, { maximumFractionDigits: 6 })

/** Hours within a day, days beyond. */
const tickOf = (rows: readonly PictureRow[]) => {
  const from = rows[0]?.at ?? 0
  const long = (rows.at(-1)?.at ?? 0) - from > 24 * 60 * 60 * 1_000
  return (move: number): string => {
    const at = rows.find((row) => row.move === move)?.at
    return at === undefined ? '' : (long ? day : time).format(at)
  }
}

interface TipProps extends Pick<IssueChartProps, 'names' | 'picture'> {
  readonly row: PictureRow
}

const Tip = ({ row: { point }, names, picture }: TipProps) => {
  const { ledger, issues } = useTableMessages()
  const value =
    picture.unit === undefined
      ? point.value === 'yes' && picture.names?.includes('yes')
        ? ledger.yes
        : point.value
      : `${formatAmount(point.value)} ${isolated(picture.unit)}`
  return (
    <div className={styles.tip}>
      <span className={styles.of} data-side={point.side}>
        <SideMark side={point.side} hollow={!point.counts} /> <bdi>{names[point.side]}</bdi>
      </span>
      <bdi className={styles.tipValue}>{value}</bdi>
      <span>
        <Moment at={point.at} /> {issues.table[point.status]}
      </span>
    </div>
  )
}

/** Room above and below, so that no name lies on an edge; of amounts the axis finds its own, in round numbers. */
const domainOf = ({ names }: Picture): [number | 'auto', number | 'auto'] =>
  names ? [-0.4, names.length - 0.6] : ['auto', 'auto']

export const IssueChart = ({ picture, names, narrow }: IssueChartProps) => {
  const { ledger, issues } = useTableMessages()
  const words = issues.chart
  const { rows, band, agreed } = picture
  const nameAt = (place: number): string => {
    const name = picture.names?.[place] ?? ''
    return picture.unit === undefined && name === 'yes' ? ledger.yes : name === 'no' ? ledger.no : name
  }
  return (
    <LineChart
      h={narrow ? 210 : 240}
      data={rows.map((row) => ({ ...row }))}
      dataKey="move"
      series={series.map((one) => ({ ...one }))}
      curveType={picture.names ? 'stepAfter' : 'linear'}
      gridAxis="x"
      tickLine="none"
      connectNulls
      lineChartProps={{ accessibilityLayer: false, margin: { top: 8, right: 18, bottom: 4, left: 4 } }}
      lineProps={({ name }) => ({
        isAnimationActive: false,
        dot: dotOf(name),
        activeDot: false,
        ...(isHollow(name) ? { strokeWidth: 0 } : {}),
      })}
      xAxisProps={{
        type: 'number',
        domain: [Math.min(...rows.map(({ move }) => move)) - 0.4, rows.length + 0.4],
        ticks: rows.map(({ move }) => move),
        tickFormatter: tickOf(rows),
        minTickGap: 14,
      }}
      yAxisProps={{
        domain: domainOf(picture),
        width: picture.names ? (narrow ? 92 : 150) : 64,
        ...(picture.names
          ? { ticks: picture.names.map((_, place) => place), interval: 0, tickFormatter: nameAt }
          : { tickFormatter: (value: number) => compact.format(value) }),
      }}
      referenceAreas={
        band
          ? [
              {
                y1: band[0],
                y2: band[1],
                color: 'var(--cg-common)',
                strokeOpacity: 0,
                fillOpacity: 0.14,
                label: words.between,
                labelPosition: 'insideLeft',
              },
            ]
          : []
      }
      referenceLines={
        agreed === undefined
          ? []
          : [
              {
                y: agreed,
                color: 'var(--cg-common)',
                strokeWidth: 2,
                label: words.agreed,
                labelPosition: 'insideBottomRight',
              },
            ]
      }
      tooltipProps={{
        isAnimationActive: false,
        content: ({ payload }) => {
          const row: PictureRow | undefined = payload?.[0]?.payload
          return row && <Tip row={row} names={names} picture={picture} />
        },
      }}
    />
  )
}
