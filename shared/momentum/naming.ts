/** Which offers name which issue: read once for all issues of a room, whoever asks. */
import { type Offer, type Offers, termsOf } from '../acts/offers.ts'

type Naming = ReadonlyMap<string, readonly Offer[]>

/** By the collection they stand in, which is never changed once it was shown. */
const read = new WeakMap<Offers, Naming>()

const naming = (offers: Offers): Naming => {
  const found = new Map<string, Offer[]>()
  for (const offer of offers.values())
    for (const { issue } of termsOf(offer)) {
      const before = found.get(issue)
      if (before) before.push(offer)
      else found.set(issue, [offer])
    }
  return found
}

const none: readonly Offer[] = []

/** In the order they were made. */
export const offersNaming = (offers: Offers, issue: string): readonly Offer[] => {
  const known = read.get(offers) ?? naming(offers)
  read.set(offers, known)
  return known.get(issue) ?? none
}
