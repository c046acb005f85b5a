/** Values an issue can be moved to in a package: only what both know already, so that no value tells of anybody's numbers. */
import type { Issue } from '../acts/issues.ts'
import { termsOf } from '../acts/offers.ts'
import type { RoomState } from '../acts/room-state.ts'
import { fromMillionths, millionths, stepOf } from '../acts/value.ts'

/** Amounts that were named are compared beside so many steps between the least and the greatest of them. */
const stepsBetween = 8
/** Of those that were named, the newest. */
const namedKept = 12

type Joint = Pick<RoomState, 'offers' | 'explorations'>

/** Amounts somebody put forward on this issue and did not take back, oldest first. */
const namedOn = ({ offers, explorations }: Joint, issue: string): readonly bigint[] => {
  const moves = [
    ...[...offers.values()]
      .filter(({ status }) => status !== 'withdrawn')
      .map((offer) => ({ at: offer.at, terms: termsOf(offer) })),
    ...[...explorations.values()].filter(({ takenBack }) => !takenBack),
  ]
  return moves
    .sort((one, other) => one.at - other.at)
    .flatMap(({ terms }) => terms.filter((term) => term.issue === issue))
    .map(({ to }) => millionths(to))
}

const amountsOf = (joint: Joint, id: string, step: bigint): readonly string[] => {
  const named = [...new Set(namedOn(joint, id))].slice(-namedKept)
  const [first, ...rest] = named
  if (first === undefined) return []
  const least = rest.reduce((one, other) => (one < other ? one : other), first)
  const most = rest.reduce((one, other) => (one > other ? one : other), first)
  const between = Array.from({ length: stepsBetween - 1 }, (_, at) => {
    const along = least + ((most - least) * BigInt(at + 1)) / BigInt(stepsBetween)
    return along - (along % step)
  }).filter((amount) => amount > least)
  const all = [...new Set([...named, ...between])].sort((one, other) => (one < other ? -1 : 1))
  return all.map(fromMillionths)
}

/** In an order that both know too. */
export const publicValues = (joint: Joint, { id, kind }: Pick<Issue, 'id' | 'kind'>): readonly string[] => {
  switch (kind.type) {
    case 'choice':
      return kind.options
    case 'yes-no':
      return ['yes', 'no']
    case 'amount':
      return amountsOf(joint, id, stepOf(kind))
    case 'text':
      return []
  }
}
