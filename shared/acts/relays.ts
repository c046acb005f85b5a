/** Relay: a mediator carries words out of a caucus, and only those words, to the letter, which the side approved. */
import Type, { type Static } from 'typebox'
import { sha256Hex } from '../ledger/hash.ts'
import { limits } from '../room/limits.ts'
import { isSide } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import type { Side } from '../room/side.ts'
import { textRefusal } from '../room/text.ts'
import { Hash, Identifier } from './identifier.ts'
import { carryRefusal, type Items } from './items.ts'
import { type Actor, type Made, type RoomState, withValue } from './room-state.ts'

/** Where the words go: before everybody, or into the other side's caucus. */
export const destinations = ['joint', 'other-caucus'] as const
export type Destination = (typeof destinations)[number]

/** By a mediator: these words, out of this item or of what was said. */
export const ProposeRelayAct = Type.Object(
  {
    type: Type.Literal('propose-relay'),
    to: Type.Enum([...destinations]),
    text: Type.String(),
    item: Type.Optional(Identifier),
  },
  { additionalProperties: false },
)
const aboutRelay = <Name extends string>(type: Name) =>
  Type.Object({ type: Type.Literal(type), relay: Identifier }, { additionalProperties: false })

/** By the side: these words, yes. `words` is what was on its screen (exactWords). */
export const ApproveRelayAct = Type.Object(
  { type: Type.Literal('approve-relay'), relay: Identifier, words: Hash },
  { additionalProperties: false },
)
/** By the side: not those words but these. With that they are approved. */
export const ChangeRelayAct = Type.Object(
  { type: Type.Literal('change-relay'), relay: Identifier, text: Type.String() },
  { additionalProperties: false },
)
/** By the side, also of what it approved before: nothing is carried. */
export const DeclineRelayAct = aboutRelay('decline-relay')
/** By a mediator, before the words are delivered. */
export const TakeBackRelayAct = aboutRelay('take-back-relay')
/** By a mediator, with the words that are delivered. */
export const DeliverRelayAct = Type.Object(
  { type: Type.Literal('deliver-relay'), relay: Identifier, text: Type.String() },
  { additionalProperties: false },
)

/** Recorded by the room where the words were carried to: what they are and from which side, and nothing of where they were before. */
export interface RelayedAct {
  readonly type: 'relayed'
  readonly from: Side
  readonly text: string
}

/** SHA-256 of the words as they are: unlike what an endorsement is bound to, every character counts, also those nobody can see. */
export const exactWords = (text: string): string => sha256Hex(text)

export type RelayStatus = 'proposed' | 'approved' | 'declined' | 'taken-back' | 'delivered'

export interface Relay {
  readonly id: string
  readonly to: Destination
  readonly text: string
  readonly item?: string
  readonly by: string
  readonly at: number
  readonly status: RelayStatus
  /** The words are the side's own. */
  readonly changed: boolean
  /** The last answer or delivery. */
  readonly last?: { readonly by: string; readonly at: number; readonly seq: number }
}
/** In a caucus's ledger, in the order in which they were proposed. */
export type Relays = ReadonlyMap<string, Relay>

export interface Relayed {
  readonly id: string
  readonly from: Side
  readonly text: string
  readonly at: number
}

export type RelayAct = Static<
  | typeof ProposeRelayAct
  | typeof ApproveRelayAct
  | typeof ChangeRelayAct
  | typeof DeclineRelayAct
  | typeof TakeBackRelayAct
  | typeof DeliverRelayAct
>

/** Something can still come of it. */
export const isRelayOpen = ({ status }: Pick<Relay, 'status'>): boolean =>
  status === 'proposed' || status === 'approved'

/** In the order in which they were delivered to one place. */
export const deliveredTo = (relays: Relays, to: Destination): readonly Relay[] =>
  [...relays.values()]
    .filter((relay) => relay.status === 'delivered' && relay.to === to)
    .sort((one, other) => (one.last?.seq ?? 0) - (other.last?.seq ?? 0))

const itemRefusal = (items: Items, { item }: Pick<Relay, 'item'>): Refusal | undefined =>
  item === undefined ? undefined : carryRefusal(items.get(item), 'relayed')

const decidePropose = (
  { relays, items }: RoomState,
  act: Static<typeof ProposeRelayAct>,
): RelayAct | Refusal => {
  const open = [...relays.values()].filter(isRelayOpen).length
  if (open >= limits.relays.open || relays.size >= limits.relays.inAll) return refuse('too-many-relays')
  return itemRefusal(items, act) ?? textRefusal(act.text, limits.text.relay) ?? act
}

/** In the ledger of a caucus. Whether an act is for the side or for a mediator stands in room/access. */
export const decideRelays = (state: RoomState, { standing }: Actor, act: RelayAct): RelayAct | Refusal => {
  if (act.type === 'propose-relay') return decidePropose(state, act)
  const relay = state.relays.get(act.relay)
  if (!relay) return refuse('relay-unknown')
  if (!isRelayOpen(relay)) return refuse('relay-over')
  switch (act.type) {
    case 'decline-relay':
    case 'take-back-relay':
      return isSide(standing) === (act.type === 'decline-relay') ? act : refuse('not-for-your-role')
    case 'approve-relay':
      if (relay.status === 'approved') return refuse('already-said')
      if (exactWords(relay.text) !== act.words) return refuse('relay-differs')
      return itemRefusal(state.items, relay) ?? act
    case 'change-relay':
      return itemRefusal(state.items, relay) ?? textRefusal(act.text, limits.text.relay) ?? act
    case 'deliver-relay':
      if (relay.status !== 'approved') return refuse('relay-not-approved')
      // Not alike but the same: one character nobody can see makes other words of them.
      if (exactWords(relay.text) !== exactWords(act.text)) return refuse('relay-differs')
      return itemRefusal(state.items, relay) ?? act
  }
}

const changed = (
  relay: Relay,
  act: Exclude<RelayAct, { type: 'propose-relay' }>,
  { by, at, seq }: Made,
): Relay => {
  const last = { by, at, seq }
  switch (act.type) {
    case 'approve-relay':
      return { ...relay, status: 'approved', last }
    case 'change-relay':
      return { ...relay, text: act.text, changed: true, status: 'approved', last }
    case 'decline-relay':
      return { ...relay, status: 'declined', last }
    case 'take-back-relay':
      return { ...relay, status: 'taken-back', last }
    case 'deliver-relay':
      return { ...relay, status: 'delivered', last }
  }
}

/** What was carried of an item was used. */
const itemsAfter = (items: Items, relay: Relay, act: RelayAct, { by, at, owned }: Made): Items => {
  const item = relay.item === undefined ? undefined : items.get(relay.item)
  if (act.type !== 'deliver-relay' || !item) return items
  const uses = [...item.uses, { how: 'relayed', by, at } as const]
  return withValue(items, item.id, { ...item, uses }, owned)
}

export const foldRelays = (
  { relays, items }: RoomState,
  act: RelayAct,
  made: Made,
): Pick<RoomState, 'relays' | 'items'> => {
  const { id, by, at, owned } = made
  if (act.type === 'propose-relay') {
    const { to, text, item } = act
    const proposed = { id, to, text, by, at, status: 'proposed', changed: false } as const
    return {
      items,
      relays: withValue(relays, id, { ...proposed, ...(item === undefined ? {} : { item }) }, owned),
    }
  }
  const relay = relays.get(act.relay)
  if (!relay) return { items, relays }
  return {
    items: itemsAfter(items, relay, act, made),
    relays: withValue(relays, relay.id, changed(relay, act, made), owned),
  }
}

export const foldRelayed = (
  relayed: readonly Relayed[],
  { from, text }: RelayedAct,
  { id, at }: Pick<Made, 'id' | 'at'>,
): readonly Relayed[] => [...relayed, { id, from, text, at }]
