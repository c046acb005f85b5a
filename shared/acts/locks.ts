/** What a lock holds off: every act that names a locked thing, but for those by which someone takes back their own word. */
import { type Refusal, refuse } from '../room/refusal.ts'
import type { Space } from '../room/space.ts'
import type { Act, ActType } from './act.ts'
import type { JointItem } from './joint-item.ts'
import { termsOf } from './offers.ts'
import { isLocked } from './order.ts'
import type { RoomState } from './room-state.ts'

/** Nobody is held to what they said by a lock, and only a lock holds a lock. */
const free: ReadonlySet<ActType> = new Set([
  'withdraw-endorsement',
  'decline',
  'withdraw',
  'withdraw-packages',
  'take-back-exploring',
  'withdraw-evidence',
  'drop-check',
  'drop-bidding',
  // A lock on an item of the agenda keeps its words and its place. Whoever locks also begins and ends.
  'begin-agenda-item',
  'finish-agenda-item',
  'summon',
  'hide-item',
  'show-item',
  'lock-item',
  'unlock-item',
  'withdraw-order-proposal',
  // What is carried over was never here to be locked.
  'ask-carry',
  'agree-carry',
  'drop-carry',
  // Naming something on the agenda changes nothing of it.
  'add-agenda-item',
])

type Terms = readonly { readonly issue: string }[]

const issuesOf = (terms: Terms): readonly JointItem[] => terms.map(({ issue }) => ({ issue }))

const termsIn = (act: Act): readonly JointItem[] => {
  if ('packages' in act && typeof act.packages !== 'string') return act.packages.flatMap(issuesOf)
  if (!('terms' in act)) return []
  return issuesOf('gets' in act && act.gets ? [...act.terms, ...act.gets.terms] : act.terms)
}

/** What it is about by way of something else: an offer, packages, sealed bids, a joint check. */
const namedBehind = (state: RoomState, act: Act): readonly JointItem[] => {
  const offer = 'offer' in act ? state.offers.get(act.offer) : undefined
  if (offer) return issuesOf(termsOf(offer))
  const bidding = 'bidding' in act ? state.biddings.get(act.bidding) : undefined
  if (bidding) return [{ issue: bidding.issue }]
  const check = 'check' in act && typeof act.check === 'string' ? state.checks.get(act.check) : undefined
  if (check) return [{ evidence: check.evidence }]
  const set =
    'packages' in act && typeof act.packages === 'string' ? state.packageSets.get(act.packages) : undefined
  return set ? set.packages.flatMap(issuesOf) : []
}

/** Read from the fields themselves, so that an act that is new names what it names. */
const namedIn = (state: RoomState, act: Act): readonly JointItem[] => [
  ...('goal' in act ? [{ goal: act.goal }] : []),
  ...('issue' in act ? [{ issue: act.issue }] : []),
  ...('statement' in act ? [{ statement: act.statement }] : []),
  ...('evidence' in act ? [{ evidence: act.evidence }] : []),
  ...('item' in act && typeof act.item === 'string' ? [{ agenda: act.item }] : []),
  ...(act.type === 'link-evidence' || act.type === 'unlink-evidence' ? [act.to] : []),
  ...termsIn(act),
  ...namedBehind(state, act),
]

/** Asked of the joint ledger, and of a bid, which stands in a side's own and is about an issue of all. */
export const lockRefusal = (joint: RoomState, act: Act, space: Space): Refusal | undefined => {
  if (joint.order.locked.size === 0 || free.has(act.type)) return undefined
  if (space !== 'joint' && act.type !== 'place-bid') return undefined
  return namedIn(joint, act).some((item) => isLocked(joint.order, item)) ? refuse('item-locked') : undefined
}
