/** Ranking three packages: giving one a place moves another out of it, and the last place fills itself. Pure. */
import type { RankDraft } from './drafts.ts'

export const places = [0, 1, 2] as const

export const unranked: RankDraft = [undefined, undefined, undefined]

/** As places by package: the order the act sends is the other way round. */
export const placesIn = (order: readonly number[]): RankDraft => places.map((at) => order.indexOf(at))

/** `at` gets `place`; what was there gets the place `at` had. */
export const ranked = (draft: RankDraft, at: number, place: number): RankDraft => {
  const before = draft[at]
  const next = draft.map((one, position) => (position === at ? place : one === place ? before : one))
  const open = places.filter((one) => !next.includes(one))
  // With two said, the third is known.
  return open.length === 1 ? next.map((one) => one ?? open[0]) : next
}

/** The order to send, the preferred one first; undefined while one has no place. */
export const orderOf = (draft: RankDraft): number[] | undefined =>
  draft.includes(undefined) ? undefined : places.map((place) => draft.indexOf(place))
