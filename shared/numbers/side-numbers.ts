/** One side's numbers as packages are weighed by them: as they stand, and as they stood when the room locked them. */
import type { IssueNumbers } from '../acts/numbers.ts'
import type { RoomState } from '../acts/room-state.ts'
import type { SideNumbers } from '../tradeoffs/numbers.ts'

const readOf = (issues: ReadonlyMap<string, IssueNumbers>): SideNumbers =>
  new Map(
    [...issues].map(([issue, { weight = 0, worths, ...range }]) => [
      issue,
      { weight, ...range, ...(worths.size > 0 ? { worths } : {}) },
    ]),
  )

/** Of the state of a side's own space. */
export const sideNumbers = ({ numbers }: Pick<RoomState, 'numbers'>): SideNumbers => readOf(numbers.issues)

/** What the room may reckon with for both: undefined until this side has switched that on. */
export const lockedNumbers = ({ numbers }: Pick<RoomState, 'numbers'>): SideNumbers | undefined =>
  numbers.locked && readOf(numbers.locked.issues)
