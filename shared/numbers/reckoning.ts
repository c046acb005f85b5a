/**
 * What a package is worth to a side, from its own numbers alone: as the least and the most it can be, exactly enough that
 * the truth always lies between the two.
 */
import type { Issue } from '../acts/issues.ts'
import { millionths } from '../acts/value.ts'
import type { SideNumbers } from './side-numbers.ts'

/** What one outcome is worth: somewhere between these, both of them included. */
export interface Bounds {
  readonly least: bigint
  readonly most: bigint
}

/** A worth of 100, finely enough divided that rounding outwards tells nothing wrong and little too wide. */
export const full = 100_000_000_000n
export const ofHundred = (worth: number): bigint => (BigInt(worth) * full) / 100n

const anything: Bounds = { least: 0n, most: full }

const clamp = (value: bigint): bigint => (value < 0n ? 0n : value > full ? full : value)

type Own = SideNumbers extends ReadonlyMap<string, infer Numbers> ? Numbers : never

/** How far from the walk-away point to the target an amount lies, below 0 beyond the one and above 1 beyond the other. */
const along = ({ target, walkAway }: Own, amount: string): Bounds | undefined => {
  if (target === undefined || walkAway === undefined) return undefined
  const [from, to] = [millionths(walkAway), millionths(target)]
  if (from === to) return undefined
  const sign = to > from ? 1n : -1n
  const [way, whole] = [(millionths(amount) - from) * sign * full, (to - from) * sign]
  const inWhole = way / whole
  if (way % whole === 0n) return { least: inWhole, most: inWhole }
  // Cut off towards zero, so the truth lies on the far side of it.
  return way > 0n ? { least: inWhole, most: inWhole + 1n } : { least: inWhole - 1n, most: inWhole }
}

/** Undefined where the side has not said what this value is worth to it. */
export const worthOf = (own: Own, { kind }: Pick<Issue, 'kind'>, value: string): Bounds | undefined => {
  if (kind.type === 'amount') {
    const lies = along(own, value)
    return lies && { least: clamp(lies.least), most: clamp(lies.most) }
  }
  const worth = own.worths?.get(value)
  return worth === undefined ? undefined : { least: ofHundred(worth), most: ofHundred(worth) }
}

/** Beyond the point where the side would rather walk away; undefined where it has not said enough to tell. */
export const isBeyond = (own: Own, { kind }: Pick<Issue, 'kind'>, value: string): boolean | undefined => {
  if (kind.type !== 'amount') return undefined
  const { target, walkAway } = own
  if (target === undefined || walkAway === undefined) return undefined
  const [amount, from, to] = [millionths(value), millionths(walkAway), millionths(target)]
  return to > from ? amount < from : amount > from
}

/** What any outcome of an issue that is not settled can be worth: of the options there are now. */
export const whateverComes = (own: Own, { kind }: Pick<Issue, 'kind'>): Bounds => {
  if (kind.type === 'amount' || kind.type === 'text') return anything
  const options = kind.type === 'choice' ? kind.options : ['yes', 'no']
  const worths = options.map((option) => own.worths?.get(option))
  const known = worths.filter((worth) => worth !== undefined)
  if (known.length < worths.length) return anything
  return { least: ofHundred(Math.min(...known)), most: ofHundred(Math.max(...known)) }
}
