/** The package within a band of one side's totals that differs most from given ones. */
import type { Band } from './level.ts'
import type { Package } from './problem.ts'
import type { Scale } from './scale.ts'

/** What a difference in worth counts at the most, where one in the option itself counts more than all of these. */
const mostByWorth = 1_000
/** A choice is one byte: six bits for the option, two for which of the others the package differed from before. */
const optionBits = 6

interface Wanted {
  readonly band: Band
  /** Between packages that differ as much, the one nearest to this total. */
  readonly level: number
  /** One or two at most; it differs from each. */
  readonly others: readonly Package[]
}

/**
 * How different an option is: one `whole` for each of the others that has another option there and, so that being somewhat
 * different from each beats being very different from one, the root of how much more or less it is worth to this side.
 */
const differenceOf = (
  row: readonly number[],
  option: number,
  theirs: readonly number[],
  { whole, reach }: { readonly whole: number; readonly reach: number },
): number =>
  theirs.reduce((total, other) => {
    if (other === option) return total
    const worth = Math.abs((row[option] ?? 0) - (row[other] ?? 0)) / reach
    return total + whole + Math.floor(mostByWorth * Math.sqrt(worth))
  }, 0)

const differsFrom = (option: number, theirs: readonly number[]): number =>
  theirs.reduce((bits, other, at) => (other === option ? bits : bits | (1 << at)), 0)

/**
 * Totals are rounded down, `rounding` of their units to one, and only those count that are surely in the band however much
 * was rounded away; 1 keeps them exact. Then undefined means that no package of the band differs from all others.
 */
export const furthest = (
  { worths, unit, least, reaches }: Scale,
  { band, level, others }: Wanted,
  rounding: number,
): Package | undefined => {
  const lost = worths.length * (rounding - 1)
  const [from, to] = [(band.least - least) / unit, (band.greatest - least) / unit - lost]
  const [first, last] = [Math.max(0, Math.ceil(from / rounding)), Math.floor(to / rounding)]
  if (last < first) return undefined
  const kinds = 1 << others.length
  const counts = { whole: 2 * mostByWorth * worths.length + 1, reach: Math.max(1, ...reaches) }
  let scores = new Float64Array((last + 1) * kinds).fill(-1)
  let next = new Float64Array(scores.length)
  scores[0] = 0
  const choices = worths.map((row, issue) => {
    const choice = new Uint8Array(scores.length)
    const theirs = others.map((other) => other[issue] ?? 0)
    next.fill(-1)
    for (const [option, worth] of row.entries()) {
      const step = Math.floor(worth / rounding)
      const bits = differsFrom(option, theirs)
      const difference = differenceOf(row, option, theirs, counts)
      for (let at = 0; at < (last + 1 - step) * kinds; at += 1) {
        const score = scores[at] as number
        if (score < 0) continue
        const before = at & (kinds - 1)
        const place = at - before + step * kinds + (before | bits)
        if (score + difference <= (next[place] as number)) continue
        next[place] = score + difference
        choice[place] = option | (before << optionBits)
      }
    }
    ;[scores, next] = [next, scores]
    return choice
  })
  let best: number | undefined
  const apart = (place: number): number =>
    Math.abs(Math.floor(place / kinds) * rounding * unit + least - level)
  for (let place = first * kinds + kinds - 1; place < scores.length; place += kinds) {
    const score = scores[place] as number
    const most = best === undefined ? -1 : (scores[best] as number)
    if (score > most || (best !== undefined && score === most && apart(place) < apart(best))) best = place
  }
  return best === undefined ? undefined : packageTo(best, choices, worths, rounding, kinds)
}

const packageTo = (
  end: number,
  choices: readonly Uint8Array[],
  worths: readonly (readonly number[])[],
  rounding: number,
  kinds: number,
): Package => {
  const positions: number[] = []
  let place = end
  for (let issue = choices.length - 1; issue >= 0; issue -= 1) {
    const choice = choices[issue]?.[place] ?? 0
    const option = choice & ((1 << optionBits) - 1)
    positions.unshift(option)
    const step = Math.floor((worths[issue]?.[option] ?? 0) / rounding)
    place = place - (place & (kinds - 1)) - step * kinds + (choice >> optionBits)
  }
  return positions
}
