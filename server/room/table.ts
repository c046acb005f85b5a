/** What one open room holds in memory: its documents and ledgers, who sits where, who listens, and what was lost. */
import type { Person } from '@common-ground/shared/acts/consent'
import { nothingKept } from '@common-ground/shared/acts/kept-words'
import { openAfresh } from '@common-ground/shared/acts/reopening'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import type { PersonsEntry } from '@common-ground/shared/ledger/entry'
import type { Means } from '@common-ground/shared/ledger/following'
import { type Refusal, refuse } from '@common-ground/shared/room/refusal'
import { sides } from '@common-ground/shared/room/side'
import { homeOf, renewedSpaces, type Space, spaces } from '@common-ground/shared/room/space'
import type { Chance } from '@common-ground/shared/round/dealing'
import type { Receipt, WordsTold } from '@common-ground/shared/wire/messages'
import type { RoomRecord, Row, StoredRoom } from '../store/store.ts'
import { agreementTextOf } from './agreement.ts'
import type { Archives, WholeRoom } from './archive.ts'
import { Audience } from './audience.ts'
import type { ClerkDependencies } from './clerk-needs.ts'
import type { Connection } from './connection.ts'
import type { Draft, DraftOf } from './draft.ts'
import { Drafts } from './drafts.ts'
import { Files } from './files.ts'
import { Losses } from './losses.ts'
import { Receipts } from './receipts.ts'
import { Seating } from './seating.ts'
import { secretsOf } from './secrets.ts'

type TableNeeds = Pick<ClerkDependencies, 'newClientId' | 'resting'> & Pick<DraftOf, 'rested'>

/** After how many positions the next words told carry a receipt. */
const receiptEvery = 64

/** What makes someone arrive, or wait no more. */
const changesArrivals: ReadonlySet<PersonsEntry['act']['type']> = new Set([
  'consent',
  'admit',
  'turn-away',
  'remove',
  'leave',
  'part-with-mediator',
])

export class Table {
  room: RoomRecord
  drafts: Drafts
  /** The next joint room, decided and not recorded yet: nothing more is decided in this one. */
  #next: Drafts | undefined
  files: Files
  archives: Archives
  readonly audience = new Audience()
  readonly seating: Seating
  readonly receipts: Receipts
  /** What the room keeps for itself under a name. */
  readonly secret: (name: string) => string
  readonly losses: Losses
  /** Yjs client ids announced in each space and not yet written with. */
  readonly #reserved = new Map<Space, Map<number, string>>()
  /** The position of the last receipt that went out with words. */
  #receipted: Map<Space, number> | undefined
  readonly #with: TableNeeds
  #latest = 0

  constructor(room: RoomRecord, { stored, archives }: WholeRoom, needs: TableNeeds) {
    this.room = room
    this.archives = archives
    this.#with = needs
    this.seating = new Seating(stored.participants)
    this.drafts = this.#draftsFrom(stored)
    this.files = this.#filesFrom(stored)
    this.receipts = new Receipts(room.id, stored.receiptKey)
    this.secret = secretsOf(room.id, stored.receiptKey)
    this.losses = new Losses(stored)
  }

  /** The joint ledger as it stands in the store. */
  get state(): RoomState {
    return this.drafts.recordedStateOf('joint')
  }

  /** Everyone who has consented and is not gone. */
  inside(): readonly Person[] {
    const { people, seats } = this.state
    return [...people.values()].filter(({ id }) => !seats.gone.has(id))
  }

  /** The time of what is decided now: never before anything that was, also in another ledger, whatever the clock was set to. */
  time(clock: number): number {
    this.#latest = Math.max(this.#latest, clock, this.drafts.lastAt)
    return this.#latest
  }

  /** Why this connection may not come in; undefined when it has. */
  attach(connection: Connection): Refusal | undefined {
    const admittance = this.seating.admittance(connection.participant, this.drafts)
    if (admittance === undefined) return refuse('seat-unknown')
    if (admittance !== 'seated') return refuse(admittance === 'waiting' ? 'knock-waiting' : 'turned-away')
    // Its page is of a joint room that has ended, or of one the store does not have any more.
    const ahead = connection.opening - this.opening
    if (ahead !== 0) return refuse(ahead > 0 ? 'store-went-back' : 'reopened')
    return this.audience.join(connection)
  }

  /** For the permission table: judged by what is decided so far. */
  asked<Who extends Pick<Connection, 'participant'>>(connection: Who, space: string) {
    return { state: this.drafts.joint, agreement: this.room.agreement.hash, connection, space }
  }

  receipt(space: Space): Receipt {
    const draft = this.drafts.of(space)
    const { length: seq, head } = draft.recordedState
    return this.receipts.give(draft, { position: draft.position, seq, head })
  }

  /** What readers are told of words: with a receipt now and then, so that no reader's is old. */
  toldWith(space: Space, update: Uint8Array): WordsTold {
    const { position } = this.drafts.of(space)
    if (position < (this.#receipted?.get(space) ?? 0) + receiptEvery) return { space, update }
    this.#receipted ??= new Map()
    this.#receipted.set(space, position)
    return { space, update, receipt: this.receipt(space) }
  }

  /** Who waits at the doors of those inside, and who holds a chair and has not come in. */
  tellArrivals(): void {
    this.audience.tellNotYetIn(this.seating.notYetIn(this.drafts))
    this.audience.tellKnocks(({ participant }) => this.seating.knocksFor(participant.standing, this.drafts))
  }

  /** What a recorded act of someone's seat means for those connected. */
  seatsChanged({ act, by }: PersonsEntry): void {
    if (act.type === 'remove') this.#hangUp(act.participant, 'removed')
    if (act.type === 'part-with-mediator' && this.state.seats.gone.has(act.participant))
      this.#hangUp(act.participant, 'removed')
    if (act.type === 'leave') this.#hangUp(by, 'left')
    if (changesArrivals.has(act.type)) this.tellArrivals()
  }

  /** Goes on from what the store holds. What readers missed is told them. */
  readAnew({ stored, archives }: WholeRoom): void {
    this.archives = archives
    const before = this.drafts
    this.#letGoOfNext()
    this.drafts = this.#draftsFrom(stored)
    this.files = this.#filesFrom(stored)
    // An act whose outcome nobody saw may have ended a seat: whoever is gone hears nothing of what follows.
    for (const [participant, how] of this.state.seats.gone) this.#hangUp(participant, how)
    // So may one that opened the joint room afresh: what was missed of it is not for those who read the one before.
    if (this.drafts.opening !== before.opening) this.#renewed()
    for (const space of spaces) {
      const missed = this.drafts.of(space).document.beyond(before.of(space).document.stateVector())
      this.audience.tellWords({ space, update: missed, receipt: this.receipt(space) })
    }
    this.tellArrivals()
    before.close()
  }

  /** The store cannot even be read: goes on from what is known to be recorded. */
  rollBack(): void {
    this.#letGoOfNext()
    this.drafts.rollBack(this.#with.newClientId)
    this.files.rollBack()
  }

  /** Everything decided so far is in the store. */
  recorded(): void {
    this.drafts.recorded()
    this.#next?.recorded()
    this.files.settled()
  }

  /** What the room's own rules are told beside its ledgers, after this happened. */
  means(chance: Chance, cause: Means['cause']): Means {
    const agreement = () => agreementTextOf(this)
    return { chance, secret: this.secret, archived: this.archives.thing, agreement, cause }
  }

  /** Which joint room the page of whoever says something has to be of. */
  get opening(): number {
    return this.drafts.opening
  }

  /** Whether the next joint room is decided on. */
  get opensAfresh(): boolean {
    return this.#next !== undefined
  }

  /** Decides that the joint room is opened afresh, for whom both sides have let in without its history. Answers the rows. */
  openAfresh(id: () => string, now: number): readonly Row[] {
    const next = this.drafts.renewed()
    const made = { now, kept: nothingKept }
    for (const side of sides) next.of(homeOf[side]).appendByRoom(id(), { type: 'renew-numbers' }, made)
    next.of('joint').appendByRoom(id(), openAfresh(this.drafts.joint), made)
    this.#next = next
    return next.takeRows()
  }

  /** It is recorded: goes on in the new joint room, with nobody connected. Answers the drafts that have ended. */
  reopen(): readonly Draft[] {
    const ended = this.drafts.renewable
    this.archives = this.archives.with(this.room.id, this.drafts.of('joint').document.snapshot())
    this.drafts = this.#next ?? this.drafts
    this.#next = undefined
    this.#renewed()
    return ended
  }

  /** It is not opened afresh after all. The drafts of what only one side reads are those of this room, too. */
  #letGoOfNext(): void {
    for (const draft of this.#next?.renewable ?? []) draft.close()
    this.#next = undefined
  }

  /** Nobody has anything of the new joint room yet, and nobody's page is of it. */
  #renewed(): void {
    this.files.renew(this.opening)
    this.losses.renew()
    for (const space of renewedSpaces) {
      this.#reserved.get(space)?.clear()
      this.#receipted?.delete(space)
    }
    this.audience.end({ because: 'reopened' }, () => true)
  }

  #filesFrom(stored: StoredRoom): Files {
    return new Files(this.room.id, stored, (participant) => this.seating.chairOf(participant))
  }

  #draftsFrom(stored: StoredRoom): Drafts {
    const chairOf = (participant: string) => this.seating.chairOf(participant)
    const reserved = (space: Space) => this.#reservedIn(space)
    const { newClientId, resting, rested } = this.#with
    return Drafts.from(stored, { room: this.room.id, reserved, newClientId, chairOf, resting, rested })
  }

  #reservedIn(space: Space): Map<number, string> {
    const known = this.#reserved.get(space) ?? new Map<number, string>()
    this.#reserved.set(space, known)
    return known
  }

  #hangUp(participant: string, because: 'removed' | 'left'): void {
    this.audience.end({ because }, (connection) => connection.participant.id === participant)
  }
}
