/** What the ledger of a space means so far: the state the rules decide on and every screen reads. */
import type { ReadAgreement } from '../agreement/compose.ts'
import type { GoalWords } from '../documents/goal-words.ts'
import type { Shares } from '../ledger/shares.ts'
import type { FileRecord } from '../room/file.ts'
import type { Participant, Standing } from '../room/participant.ts'
import type { Space } from '../room/space.ts'
import type { SideNumbers } from '../tradeoffs/numbers.ts'
import type { Agenda } from './agenda.ts'
import type { Better } from './better.ts'
import type { Biddings } from './bidding.ts'
import type { Bringing } from './bringing.ts'
import type { CarriedKind, CarriedThing, Carries } from './carrying.ts'
import type { CaucusDoor, Caucuses } from './caucus.ts'
import type { Wordings } from './clause-wording.ts'
import type { Consents } from './consent.ts'
import type { Statements } from './conversation.ts'
import type { Destruction } from './destruction.ts'
import type { EvidenceCard, EvidenceCards } from './evidence.ts'
import type { EvidenceChecks } from './evidence-checks.ts'
import type { EvidenceLinks } from './evidence-links.ts'
import type { Explorations } from './explorations.ts'
import type { Glossary } from './glossary.ts'
import type { Endorsements } from './goals.ts'
import type { Hands } from './hands.ts'
import type { Issues } from './issues.ts'
import type { Items } from './items.ts'
import type { Links } from './links.ts'
import type { Numbers } from './numbers.ts'
import type { NumbersShown } from './numbers-shown.ts'
import type { Offers } from './offers.ts'
import type { Criticisms, OneTexts } from './one-text.ts'
import type { Order } from './order.ts'
import type { OwnBids } from './own-bids.ts'
import type { OwnVotes } from './own-votes.ts'
import type { PackageSets } from './packages.ts'
import type { Pauses } from './pause.ts'
import type { Proposals } from './proposals.ts'
import type { Pulses } from './pulse.ts'
import type { Relayed, Relays } from './relays.ts'
import type { Opening } from './reopening.ts'
import type { Rounds } from './rounds.ts'
import type { Seats } from './seats.ts'
import type { SignAct, Signing } from './signing.ts'
import type { StageState } from './stage.ts'
import type { StallSettings } from './stall-settings.ts'

export interface RoomState {
  /** Number of entries folded: the next entry has this `seq`. */
  readonly length: number
  /** Hash of the last entry, or the chain's beginning. */
  readonly head: string
  /** Time of the last entry, ms since 1970. Entries never go back in time. */
  readonly lastAt: number
  readonly shares: Shares
  /** Of the joint room. */
  readonly opening: Opening
  readonly people: Consents
  readonly seats: Seats
  /** In the joint ledger. */
  readonly bringing: Bringing
  /** Whether it holds more than who came and went: an empty room has no history. */
  readonly begun: boolean
  readonly destruction: Destruction
  readonly stage: StageState
  readonly endorsements: Endorsements
  readonly statements: Statements
  /** In the mediator's ledger alone. */
  readonly pulses: Pulses
  readonly issues: Issues
  readonly links: Links
  readonly glossary: Glossary
  readonly offers: Offers
  readonly explorations: Explorations
  readonly packageSets: PackageSets
  /** In the joint ledger. */
  readonly better: Better
  readonly biddings: Biddings
  /** In the ledgers of the sides' own spaces. */
  readonly ownBids: OwnBids
  readonly pauses: Pauses
  /** In the joint ledger. */
  readonly rounds: Rounds
  /** In the ledgers of the sides' and the mediator's own spaces. */
  readonly hands: Hands
  /** In the ledgers of the sides' own spaces. */
  readonly numbers: Numbers
  /** In the mediator's ledger alone. */
  readonly numbersShown: NumbersShown
  readonly evidence: EvidenceCards
  readonly checks: EvidenceChecks
  /** In the joint ledger. */
  readonly evidenceLinks: EvidenceLinks
  /** In the ledgers of the caucuses. */
  readonly door: CaucusDoor
  readonly items: Items
  readonly relays: Relays
  /** In the joint ledger. */
  readonly caucuses: Caucuses
  readonly proposals: Proposals
  readonly oneTexts: OneTexts
  readonly carries: Carries
  /** In the joint ledger and those of the caucuses. */
  readonly relayed: readonly Relayed[]
  readonly criticisms: Criticisms
  /** In the ledgers of the sides' own spaces. */
  readonly ownVotes: OwnVotes
  /** In the joint ledger. */
  readonly agenda: Agenda
  readonly order: Order
  /** In the joint ledger. */
  readonly wordings: Wordings
  readonly signing: Signing
  readonly stalls: StallSettings
}

/** Who acts, as the server knows them: identity is never taken from the message. */
export type Actor = Participant

/** What the rules may ask about the world beside the ledger. */
export interface Surroundings {
  /** Server time, ms since 1970: never before an entry of any of the room's ledgers, whatever the clock was set to. */
  readonly now: number
  /** When the act came in, by the same clock: before `now` where others had their turn first. */
  readonly arrived: number
  /** The act's own id. */
  readonly id: string
  /** The space whose ledger is written. */
  readonly space: Space
  /** The joint ledger's state: who has consented, who sits where, the stage. */
  readonly joint: RoomState
  /** Hash of the agreement to mediate that is in force. */
  readonly agreement: string
  /** Whether that agreement lets a mediator destroy a closed room. */
  readonly mediatorDestroys: boolean
  /** Someone who waits at a door to be let in. */
  readonly knocking: (participant: string) => Participant | undefined
  /** Whoever may be inside: first on their link, or let in. */
  readonly seated: (participant: string) => Participant | undefined
  /** Words the server keeps for an act (kept-words.ts). */
  readonly keptWords: (act: string) => string | undefined
  /** A goal's words as they stand at this point of the order; undefined when there is no such goal. */
  readonly goal: (goal: string) => GoalWords | undefined
  /** A file somebody laid into a space of this room, whoever and wherever: the rules say who may name it. */
  readonly file: (file: string) => FileRecord | undefined
  /** The id a file gets in this space when this act brings it here. */
  readonly broughtFile: string
  /** Evidence of another space of the room as it stands at this point of the order. Who may read it is for the rules. */
  readonly evidenceIn: (space: Space, evidence: string) => EvidenceCard | undefined
  /** A thing of a joint room that ended when it was opened afresh; undefined when nothing of the kind stands there. */
  readonly archived: (kind: CarriedKind, item: string) => CarriedThing | undefined
  /** The agreement as it stands at this point of the order, not as it was sealed. */
  readonly termSheet: () => ReadAgreement
  /** Signs for whoever acts, with the key that is held for them: base64. */
  readonly signature: (act: SignAct) => { readonly key: string; readonly signature: string }
  /** What the side of whoever acts keeps to itself; of nobody else's numbers a rule ever hears. */
  readonly ownNumbers: () => SideNumbers | undefined
}

/** Collections nobody but their maker has seen. */
export type Owned = Set<object>

/** The map with one more or another value: a copy, or the very same one where it is the fold's own. */
export const withValue = <Key, Value>(
  map: ReadonlyMap<Key, Value>,
  key: Key,
  value: Value,
  owned: Owned | undefined,
): ReadonlyMap<Key, Value> => {
  const own = owned?.has(map) && map instanceof Map ? (map as Map<Key, Value>) : new Map(map)
  owned?.add(own)
  return own.set(key, value)
}

/** The list with one more at its end, in the same way. */
export const withItem = <Item>(
  list: readonly Item[],
  item: Item,
  owned: Owned | undefined,
): readonly Item[] => {
  const own = owned?.has(list) && Array.isArray(list) ? (list as Item[]) : [...list]
  owned?.add(own)
  own.push(item)
  return own
}

/** The envelope of an entry, as a fold needs it. */
export interface Made {
  /** The act's id: also the id of the statement, issue or offer it makes. */
  readonly id: string
  readonly by: string
  readonly standing: Standing
  readonly at: number
  /** Position of the entry in its ledger: what is of one millisecond still has an order. */
  readonly seq: number
  /** Collections made in this fold of many entries, and shown to nobody yet: they may be added to instead of copied. */
  readonly owned?: Owned
}
