/** Searches all packages of a problem for the efficient ones: exactly where the bounds allow, else rounded, and says which. */
import type { Refusal } from '../room/refusal.ts'
import { exactFrontier, type Frontier, roundedFrontier } from './frontier.ts'
import { layersOf } from './layers.ts'
import { lostByRounding, pack } from './pack.ts'
import { isCertain, roundingOf } from './plan.ts'
import { type Problem, problemRefusal } from './problem.ts'

export interface Cancelled {
  readonly cancelled: true
}

/** Yields after a few milliseconds each time which part of the work is done, 0 to 1, so that others have their turn; whoever stops asking has cancelled it. */
export function* searchSlices(problem: Problem): Generator<number, Frontier | Refusal, void> {
  const refusal = problemRefusal(problem)
  if (refusal) return refusal
  const packed = pack(problem)
  // Where it may have to be done again with rounded worths, the first attempt is only half of the work.
  const share = isCertain(packed) ? 1 : 0.5
  const attempt = layersOf(packed)
  let step = attempt.next()
  for (; !step.done; step = attempt.next()) yield step.value * share
  if (step.value) return exactFrontier(problem, packed, step.value)
  const rounding = roundingOf(packed)
  const rounded = pack(problem, rounding)
  const again = layersOf(rounded)
  for (step = again.next(); !step.done; step = again.next()) yield 0.5 + step.value * 0.4
  if (!step.value) throw new Error('a rounded search is within the bounds')
  const comparing = roundedFrontier(problem, step.value, lostByRounding(rounded, rounding))
  let compared = comparing.next()
  for (let issue = 1; !compared.done; compared = comparing.next(), issue += 1)
    yield 0.9 + (0.1 * issue) / problem.issues.length
  return compared.value
}

/** All in one go. `onProgress` hears which part is done, 0 to 1, every few milliseconds, and can stop it there. */
export const search = (
  problem: Problem,
  onProgress: (fraction: number) => 'go-on' | 'stop' = () => 'go-on',
): Frontier | Refusal | Cancelled => {
  const slices = searchSlices(problem)
  let slice = slices.next()
  for (; !slice.done; slice = slices.next())
    if (onProgress(slice.value) === 'stop') return { cancelled: true }
  return slice.value
}
