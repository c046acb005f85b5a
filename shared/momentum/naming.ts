/** Which offers name which issue: read once for all issues of a room, whoever asks. */
import { type Offer, type Offers, termsOf } from '../acts/offers.ts'

type Naming = ReadonlyMap<string, readonly Offer[]>

/** By the collection they stand in, which is never changed once it was shown. */
const read = new WeakMap<Offers, Naming>()
/** What was read last: an issue nobody made an offer on since keeps its very list. */
let last: Naming = new Map()

const alike = (one: readonly Offer[], other: readonly Offer[]): boolean =>
  one.length === other.length && one.every((offer, index) => offer === other[index])

const naming = (offers: Offers): Naming => {
  const found = new Map<string, Offer[]>()
  for (const offer of offers.values())
    for (const { issue } of termsOf(offer)) {
      const before = found.get(issue)
      if (before) before.push(offer)
      else found.set(issue, [offer])
    }
  return new Map(
    [...found].map(([issue, now]) => {
      const before = last.get(issue)
      return [issue, before && alike(before, now) ? before : now]
    }),
  )
}

const none: readonly Offer[] = []

/** In the order they were made; the same list until one of them changes or another comes. */
export const offersNaming = (offers: Offers, issue: string): readonly Offer[] => {
  const known = read.get(offers) ?? naming(offers)
  if (!read.has(offers)) {
    read.set(offers, known)
    last = known
  }
  return known.get(issue) ?? none
}
