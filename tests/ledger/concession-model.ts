/**
 * A second, small account of the concession ledger, written from the words of the product and not from the rules: offers
 * have time left, which runs down while no pause is on; titles are known to sides; what is agreed hangs on one offer.
 */
import { places, titles } from './concession-commands.ts'

export type Side = 'a' | 'b'
type Chair = Side | 'mediator'
export type Status = 'open' | 'accepted' | 'declined' | 'countered' | 'withdrawn' | 'expired'

export interface ModelOffer {
  readonly side: Side
  readonly gift: boolean
  readonly values: { readonly place?: string; readonly amount?: string }
  readonly whole: boolean
  /** ms of the room's time it still has, at `since`. */
  left: number | undefined
  status: Status
}

interface Agreed {
  readonly value: string
  readonly offer: number
  readonly whole: boolean
  /** How many issues there were. */
  readonly among: number
}

export const chairs: readonly Chair[] = ['a', 'a', 'b', 'b', 'mediator']

export class Model {
  /** By the number of what was made; what was explored has its chair, and whether it was taken back. */
  readonly offers = new Map<number, ModelOffer>()
  readonly explored = new Map<number, { readonly chair: Chair; takenBack: boolean }>()
  readonly agreed = new Map<number, Agreed>()
  readonly gone = new Set<number>()
  readonly authority = new Set([0, 2])
  title: string = titles[0]
  /** Sides that said yes to the title, and those that know what the issue is called. */
  accepted: ReadonlySet<Chair>
  known: ReadonlySet<Chair> = new Set(['a', 'b'])
  options: readonly string[] = places.slice(0, 3)
  readonly removed = new Set<string>()
  issues = 2
  /** The end of the pause that is on or was the last, and who would go on. */
  pausedUntil = 0
  readonly goOn = new Set<Side>()
  readonly asked = [0, 0, 0, 0, 0]
  /** Up to here the time of all offers is counted. */
  #since: number

  constructor(since: number, opener: Side) {
    this.#since = since
    this.accepted = new Set([opener])
  }

  get since(): number {
    return this.#since
  }

  paused(now: number): boolean {
    return now < this.pausedUntil
  }

  /** ms of the room's time between the last thing recorded and now. */
  #ran(now: number): number {
    return Math.max(0, now - Math.max(this.#since, this.pausedUntil))
  }

  leftOf({ left }: ModelOffer, now: number): number | undefined {
    return left === undefined ? undefined : left - this.#ran(now)
  }

  statusOf(offer: ModelOffer, now: number): Status {
    const left = this.leftOf(offer, now)
    return offer.status === 'open' && left !== undefined && left <= 0 ? 'expired' : offer.status
  }

  /** When this offer's time is over, if nothing more happens. */
  endOf({ left }: ModelOffer): number | undefined {
    return left === undefined ? undefined : Math.max(this.#since, this.pausedUntil) + left
  }

  /** Something was recorded now: what ran down until now has run down. */
  recorded(now: number): void {
    for (const offer of this.offers.values()) {
      if (offer.status !== 'open') continue
      offer.status = this.statusOf(offer, now)
      offer.left = this.leftOf(offer, now)
    }
    this.#since = now
  }

  accept(number: number, offer: ModelOffer): void {
    offer.status = 'accepted'
    const { place, amount } = offer.values
    for (const [issue, value] of [place, amount].entries())
      if (value !== undefined)
        this.agreed.set(issue, { value, offer: number, whole: offer.whole, among: this.issues })
  }

  /** Whether a value holds only once more is agreed. */
  conditional({ whole, among }: Agreed): boolean {
    return whole && Array.from({ length: among }).some((_, issue) => !this.agreed.has(issue))
  }

  leave(who: number): void {
    this.gone.add(who)
    this.authority.delete(who)
    const side = chairs[who]
    const left = chairs.flatMap((chair, one) => (chair === side && !this.gone.has(one) ? [one] : []))
    const [next] = left
    if (side !== 'mediator' && next !== undefined && !left.some((one) => this.authority.has(one)))
      this.authority.add(next)
  }
}
