/** Where everything of the map's picture stands: rows of one height in two columns, so that no line needs measuring. */
import { type Column, columns } from '@common-ground/shared/documents/goals'
import type { MapData, MapGoal } from './map-data.ts'

/** In px; map-picture.module.css gives headings and rows these heights. */
export const heights = { heading: 36, row: 54, gap: 8 } as const

export interface Group {
  readonly place: Column
  readonly goals: readonly MapGoal[]
  readonly folded: boolean
}

export interface Line {
  readonly goal: string
  readonly issue: string
  readonly place: Column
  readonly from: number
  readonly to: number
}

export interface Layout {
  readonly groups: readonly Group[]
  readonly lines: readonly Line[]
  readonly height: number
}

export const layoutOf = ({ goals, issues }: MapData, folded: ReadonlySet<Column>): Layout => {
  const step = heights.row + heights.gap
  const middle = heights.row / 2
  const issueAt = new Map(issues.map(({ id }, index) => [id, heights.heading + index * step + middle]))
  const groups: Group[] = []
  const lines: Line[] = []
  let top = 0
  for (const place of columns) {
    const inside = goals.filter((goal) => goal.place === place)
    if (inside.length === 0) continue
    const isFolded = folded.has(place)
    groups.push({ place, goals: inside, folded: isFolded })
    for (const [index, goal] of inside.entries()) {
      // Lines of a folded group come from its heading.
      const from = top + (isFolded ? heights.heading / 2 : heights.heading + index * step + middle)
      for (const issue of goal.issues) {
        const to = issueAt.get(issue)
        if (to !== undefined) lines.push({ goal: goal.id, issue, place, from, to })
      }
    }
    top += heights.heading + (isFolded ? 0 : inside.length * step) + heights.gap
  }
  const height = Math.max(top, issues.length === 0 ? 0 : heights.heading + issues.length * step)
  return { groups, lines, height }
}

/** A calm curve across the middle, 100 wide. */
export const curve = ({ from, to }: Line): string => `M0 ${from} C50 ${from} 50 ${to} 100 ${to}`
