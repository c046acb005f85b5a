/** Which totals of one side count as equal, and where near a level there are three packages with such totals. */
import { limits } from '../room/limits.ts'
import { type Scale, sum } from './scale.ts'

/** Totals from the least to the greatest, both counted, in the side's own numbers: within 2 % of the greatest. */
export interface Band {
  readonly least: number
  readonly greatest: number
}

/** The greatest total is divided by this for how far others may lie below. */
const fiftieth = 50
/** A band lies at most this part of the greatest possible total away from the level. */
const nearPart = 10

/** Whose middle is the level. */
export const bandAround = (level: number): Band => {
  const half = Math.floor(level / (2 * fiftieth))
  return { least: level - half, greatest: level + half }
}

/** How many packages have each total, counted up to three. */
const countsOf = ({ worths, reaches }: Scale): Uint8Array => {
  let counts = Uint8Array.of(1)
  for (const [at, row] of worths.entries()) {
    const next = new Uint8Array(counts.length + (reaches[at] ?? 0))
    for (const worth of row)
      for (let total = 0; total < counts.length; total += 1) {
        const place = total + worth
        next[place] = Math.min(3, (next[place] as number) + (counts[total] as number))
      }
    counts = next
  }
  return counts
}

/** Whether the totals of a side are few enough to be looked through. */
export const isNarrow = ({ reaches }: Scale): boolean => sum(reaches) < limits.search.ownTotals

/** The band with at least three packages whose middle is nearest to the level; of two as near, the higher. Undefined where there is none near. */
export const bandNear = (scale: Scale, level: number): Band | undefined => {
  const { unit, least } = scale
  const counts = countsOf(scale)
  const most = (counts.length - 1) * unit + least
  let best: { readonly band: Band; readonly apart: number } | undefined
  let packages = 0
  let from = 0
  for (let to = 0; to < counts.length; to += 1) {
    packages += counts[to] ?? 0
    const greatest = to * unit + least
    const lowest = greatest - Math.floor(greatest / fiftieth)
    for (; from * unit + least < lowest; from += 1) packages -= counts[from] ?? 0
    if (packages < 3 || counts[to] === 0) continue
    const apart = Math.abs(2 * level - (lowest + greatest))
    if (!best || apart <= best.apart) best = { band: { least: lowest, greatest }, apart }
  }
  const away = best ? Math.max(best.band.least - level, level - best.band.greatest, 0) : 0
  return away * nearPart > most ? undefined : best?.band
}
