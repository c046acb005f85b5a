/** Builds all efficient packages issue by issue, from the last one to the first, within a bound on what is kept. */
import { limits } from '../room/limits.ts'
import type { Packed, PackedIssue } from './pack.ts'
import {
  type Adding,
  clearTotals,
  emptyList,
  gather,
  merge,
  type PartialList,
  scatter,
} from './partial-list.ts'
import { sizesOf } from './plan.ts'
import { sum } from './scale.ts'

/** How the entries of one issue's list were made: the entry of the next issue's list they stand on, and the option, as the problem counts. */
export interface Layer {
  readonly from: Uint32Array
  readonly option: Uint8Array
}

export interface Layers {
  /** One for each issue, in their order. */
  readonly steps: readonly Layer[]
  /** Totals of the entries of the first issue's list, in units: x falling, y rising. */
  readonly x: Float64Array
  readonly y: Float64Array
}

/** Looks after which whoever drives the search is asked again: a few milliseconds. */
const operationsPerSlice = 500_000

interface Work {
  /** What stands so far, over the issues that were added. */
  before: PartialList
  /** Two lists to work in. */
  one: PartialList
  other: PartialList
  /** Since whoever drives the search was asked. */
  operations: number
}

const workFor = (packed: Packed): Work => {
  const room = Math.min(Math.max(...sizesOf(packed).kept), limits.search.keptPerIssue)
  const before = emptyList(room)
  // One partial package to begin with: over no issue, worth nothing.
  before.length = 1
  return { before, one: emptyList(room), other: emptyList(room), operations: 0 }
}

/**
 * Adds one issue to all entries of `work.before`. Options come in their order and equals stay with the earlier one; as
 * issues come from the last to the first, each entry stands for the first of all equal packages, compared option by option:
 * the same one whichever side is x. Yields which part of the issue is done; false when there is no room for all.
 */
function* add(work: Work, { positions, x, y }: PackedIssue, reach: number): Generator<number, boolean, void> {
  const { before } = work
  // With at least as many entries to come as there are totals, a place for each total is quicker than merging.
  const byTotals = reach < Math.min(before.length * positions.length, work.other.x.length)
  work.one.length = 0
  if (byTotals) clearTotals(work.other, reach)
  for (const [at, option] of positions.entries()) {
    const adding: Adding = { option, x: x[at] ?? 0, y: y[at] ?? 0 }
    work.operations += before.length
    if (byTotals) scatter(before, adding, work.other)
    else {
      work.operations += work.one.length
      if (!merge(before, adding, work.one, work.other)) return false
      ;[work.one, work.other] = [work.other, work.one]
    }
    if (work.operations >= operationsPerSlice) {
      yield (at + 1) / positions.length
      work.operations = 0
    }
  }
  if (byTotals && !gather(work.other, reach, work.one)) return false
  ;[work.before, work.one] = [work.one, work.before]
  return true
}

/** Yields which part of the work is done, 0 to 1; `undefined` when the bounds of `limits.search` do not hold all efficient partial packages. */
export function* layersOf(packed: Packed): Generator<number, Layers | undefined, void> {
  const { operations } = sizesOf(packed)
  const all = sum(operations)
  const work = workFor(packed)
  const steps: Layer[] = []
  let done = 0
  let reach = 0
  let left: number = limits.search.kept
  for (const [at, issue] of [...packed.issues.entries()].reverse()) {
    reach += issue.reach
    const adding = add(work, issue, reach)
    let step = adding.next()
    for (; !step.done; step = adding.next()) yield (done + step.value * (operations[at] ?? 0)) / all
    const { from, option, length } = work.before
    left -= length
    if (!step.value || left < 0) return undefined
    steps.unshift({ from: from.slice(0, length), option: option.slice(0, length) })
    done += operations[at] ?? 0
  }
  const { x, y, length } = work.before
  return { steps, x: x.slice(0, length), y: y.slice(0, length) }
}
