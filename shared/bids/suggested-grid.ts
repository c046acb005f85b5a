/** Round ranges and steps to begin with: what a proposal of sealed bids is filled with before anyone has typed. */
import { fromMillionths, millionths } from '../acts/value.ts'
import { limits } from '../room/limits.ts'
import type { Grid } from './grid.ts'

/** 1, 2, 5, 10, 20, 50 ... times the finest step there is, for as long as amounts go. */
const roundSteps = (finest: bigint): readonly bigint[] =>
  Array.from({ length: 21 }, (_, power) => 10n ** BigInt(power)).flatMap((ten) =>
    [ten, 2n * ten, 5n * ten].map((step) => step * finest),
  )

const finestOf = (step: string | undefined): bigint => (step === undefined ? 1n : millionths(step))

/** Few enough to think about, and enough to meet within. */
const comfortable = 40n

/** From a round value at or below the lower of two amounts to one at or above the higher. `step`: the issue's own. */
export const suggestedGrid = (one: string, other: string, step?: string): Grid => {
  const [low, high] = [millionths(one), millionths(other)].sort((first, second) => (first < second ? -1 : 1))
  const [from = 0n, to = 0n] = [low, high]
  const width = to - from
  const by = roundSteps(finestOf(step)).find((round) => width <= round * comfortable) ?? finestOf(step)
  const [first, last] = [(from / by) * by, ((to + by - 1n) / by) * by]
  const grid = { from: first, to: first === last ? last + by : last, step: by }
  return { from: fromMillionths(grid.from), to: fromMillionths(grid.to), step: fromMillionths(grid.step) }
}

/** The smallest round step that leads exactly from one end to the other in few enough steps; else the smallest that does. */
export const suggestedStep = (from: string, to: string, step?: string): string | undefined => {
  const finest = finestOf(step)
  const width = millionths(to) - millionths(from)
  if (width <= 0n || width % finest !== 0n) return undefined
  const most = BigInt(limits.bids.values.most - 1)
  const fits = (by: bigint): boolean => width % by === 0n && width / by <= most
  const round = roundSteps(finest).find(fits)
  if (round !== undefined) return fromMillionths(round)
  for (let steps = most; steps > 1n; steps -= 1n)
    if ((width / finest) % steps === 0n) return fromMillionths(width / steps)
  return fromMillionths(width)
}
