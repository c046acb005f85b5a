/**
 * Efficient partial packages as a list, and the two ways of adding one issue to it. Of all partial packages over the same
 * issues only those are kept that no other beats or equals: the rest of a package is worth the same after either.
 */

/** x falls and y rises from entry to entry. What an entry is made of: one of the list before, and the option added to it. */
export interface PartialList {
  x: Float64Array
  y: Float64Array
  from: Uint32Array
  option: Uint8Array
  length: number
}

export const emptyList = (room: number): PartialList => ({
  x: new Float64Array(room),
  y: new Float64Array(room),
  from: new Uint32Array(room),
  option: new Uint8Array(room),
  length: 0,
})

export interface Adding {
  readonly option: number
  readonly x: number
  readonly y: number
}

/**
 * Merges the entries of `before`, one option added to each, with what options before it gave, into `into`. Equals stay with
 * the earlier option. False when `into` has no room for them.
 */
export const merge = (
  before: PartialList,
  { option, x, y }: Adding,
  given: PartialList,
  into: PartialList,
): boolean => {
  const room = into.x.length
  let at = 0
  let next = 0
  let length = 0
  let most = -1
  while (at < given.length || next < before.length) {
    const addedX = next < before.length ? (before.x[next] as number) + x : -1
    const addedY = next < before.length ? (before.y[next] as number) + y : -1
    const givenX = at < given.length ? (given.x[at] as number) : -1
    const givenY = at < given.length ? (given.y[at] as number) : -1
    const older = givenX > addedX || (givenX === addedX && givenY >= addedY)
    const totalY = older ? givenY : addedY
    if (totalY > most) {
      if (length === room) return false
      most = totalY
      into.x[length] = older ? givenX : addedX
      into.y[length] = totalY
      into.from[length] = older ? (given.from[at] as number) : next
      into.option[length] = older ? (given.option[at] as number) : option
      length += 1
    }
    if (older) at += 1
    else next += 1
  }
  into.length = length
  return true
}

/** For as many options as there may be: a place for each total of x, where the greatest y is kept. */
export const clearTotals = (totals: PartialList, reach: number): void => {
  totals.y.fill(-1, 0, reach + 1)
}

/** Puts the entries of `before`, one option added to each, into the places of their totals. Equals stay with the earlier option. */
export const scatter = (before: PartialList, { option, x, y }: Adding, totals: PartialList): void => {
  const { y: best, from, option: added } = totals
  for (let next = 0; next < before.length; next += 1) {
    const totalX = (before.x[next] as number) + x
    const totalY = (before.y[next] as number) + y
    if (totalY > (best[totalX] as number)) {
      best[totalX] = totalY
      from[totalX] = next
      added[totalX] = option
    }
  }
}

/** Makes a list of what stands in the places. False when `into` has no room for it. */
export const gather = (totals: PartialList, reach: number, into: PartialList): boolean => {
  const room = into.x.length
  let length = 0
  let most = -1
  for (let total = reach; total >= 0; total -= 1) {
    const totalY = totals.y[total] as number
    if (totalY <= most) continue
    if (length === room) return false
    most = totalY
    into.x[length] = total
    into.y[length] = totalY
    into.from[length] = totals.from[total] as number
    into.option[length] = totals.option[total] as number
    length += 1
  }
  into.length = length
  return true
}
