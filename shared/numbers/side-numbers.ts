/** One side's numbers as packages are weighed by them: as they stand, and as they stood when the room locked them. */
import type { IssueNumbers } from '../acts/numbers.ts'
import type { RoomState } from '../acts/room-state.ts'

/** By issue. Weights are shares of their own sum; all zero means that nothing was weighed. */
export type SideNumbers = ReadonlyMap<
  string,
  {
    readonly weight: number
    readonly worths?: ReadonlyMap<string, number>
    readonly target?: string
    readonly walkAway?: string
  }
>

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
