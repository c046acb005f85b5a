/** Whether the steps of one side on an amount get smaller: then the other side is shown its own target, and nothing else. */
import type { Issue } from '../acts/issues.ts'
import { millionths } from '../acts/value.ts'
import type { Move } from '../momentum/movement.ts'
import type { Side } from '../room/side.ts'

/** So many steps, each smaller than the one before. */
const stepsInARow = 3

/**
 * The last steps of this side went the same way, and each was smaller than the one before. Saying the same amount again
 * is no step.
 */
export const stepsShrink = (
  { kind }: Pick<Issue, 'kind'>,
  moves: readonly Pick<Move, 'side' | 'value'>[],
  side: Side,
): boolean => {
  if (kind.type !== 'amount') return false
  const named = moves.filter((move) => move.side === side).map(({ value }) => millionths(value))
  const steps = named
    .slice(1)
    .map((value, at) => value - (named[at] ?? value))
    .filter((step) => step !== 0n)
    .slice(-stepsInARow)
  if (steps.length < stepsInARow) return false
  return steps.every((step, at) => {
    const before = steps[at - 1]
    if (before === undefined) return true
    return step > 0n ? before > step : before < step
  })
}
