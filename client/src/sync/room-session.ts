/** One participant in one room, without a screen: what pages, bots, tests and the benchmark hold in their hands. */
import type { Act } from '@common-ground/shared/acts/act'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import type { ChainCheck } from '@common-ground/shared/ledger/chain'
import type { Participant } from '@common-ground/shared/room/participant'
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import type { Door } from '@common-ground/shared/wire/http'
import type { ActRecorded, Whereabouts } from '@common-ground/shared/wire/messages'
import { protocolVersion } from '@common-ground/shared/wire/protocol'
import { ActQueue } from './act-queue.ts'
import { type Connection, connect, type LinkState } from './connection.ts'
import { type ConnectionState, sameState } from './connection-state.ts'
import { DocumentSync } from './document-sync.ts'
import { personAt, sitByLink } from './door.ts'
import { Entrance } from './entrance.ts'
import type { GoalCard } from './goal-board.ts'
import { JointReading } from './joint-reading.ts'
import { Listeners } from './listeners.ts'
import { Presence } from './presence.ts'
import type { Surroundings } from './surroundings.ts'

export type { ConnectionState } from './connection-state.ts'
export type { Surroundings } from './surroundings.ts'

/**
 * On every connection: consent if this seat has not yet (acts of the consent queue), then open the joint document,
 * then send the acts that wait. A refusal of any of these ends in `refused`; a new connection starts over.
 */
export class RoomSession {
  readonly room: string
  readonly door: Door
  readonly you: Participant
  readonly joint: DocumentSync
  readonly presence: Presence
  readonly #connection: Connection
  readonly #entrance: Entrance
  readonly #acts: ActQueue
  readonly #reading: JointReading
  readonly #listeners = new Listeners()
  /** Anything this session shows has changed. */
  readonly subscribe = this.#listeners.subscribe
  readonly #ready: Promise<undefined | RefusalReply>
  #answerReady: (refusal: undefined | RefusalReply) => void = () => {}
  #online = false
  #refusal: RefusalReply | undefined
  #state: ConnectionState = { link: 'connecting', words: 'recorded', acts: 0 }
  #left = false

  /** Over any connection, for instance one of the simulated world; `enter` is for real ones. */
  constructor(
    surroundings: Surroundings,
    connection: Connection,
    door: Door,
    you: Participant = personAt(door),
  ) {
    const { schedule, newId } = surroundings
    const space = 'joint' as const
    this.room = door.room
    this.door = door
    this.you = you
    this.#connection = connection
    this.#ready = new Promise((answer) => {
      this.#answerReady = answer
    })
    this.joint = new DocumentSync({
      connection,
      space,
      schedule,
      newId,
      opened: (present) => {
        this.presence.opened(present)
        this.#opened()
      },
      refused: (refusal) => this.#refused(refusal),
      replaced: (replacing) => {
        this.presence.bind(replacing)
        this.#reading.attach(replacing)
      },
    })
    const doc = this.joint.doc()
    this.#reading = new JointReading({
      room: this.room,
      doc,
      changed: this.#listeners.tell,
      peopleChanged: () => this.presence.peopleChanged(),
    })
    this.presence = new Presence({
      you: you.id,
      doc,
      schedule,
      send: (at) => connection.presence({ space, at }),
      who: (participant) => (participant === you.id ? you : this.state().people.get(participant)),
    })
    const acts = { connection, space, schedule, newId }
    this.#entrance = new Entrance({
      ...acts,
      agreement: door.agreement.hash,
      consented: door.you?.consented ?? false,
      inside: () => this.joint.resume(),
      refused: (refusal) => this.#turnedAway(refusal),
    })
    this.#acts = new ActQueue({
      ...acts,
      before: () => this.joint.settled(),
      changed: () => this.#changed(),
    })
    this.joint.subscribe(() => this.#changed())
    this.presence.subscribe(this.#listeners.tell)
    connection.listen({
      changed: () => this.#connectionChanged(),
      words: ({ update }) => this.joint.told(update),
      presence: (told) => this.presence.told(told),
    })
    this.#connectionChanged()
  }

  /** Connects, consents if this seat has not yet, opens the joint document, and keeps reconnecting. */
  static enter(
    surroundings: Surroundings,
    room: string,
    seat: string,
    door: Door,
    you?: Participant,
  ): RoomSession {
    const connection = connect(surroundings, { protocol: protocolVersion, room, seat })
    return new RoomSession(surroundings, connection, door, you)
  }

  /** Waits for the connection, is sent again with the same id after a cut, and is answered when recorded or refused. */
  act(act: Act): Promise<ActRecorded | RefusalReply> {
    if (this.#refusal) return Promise.resolve(this.#refusal)
    return this.#acts.send(act)
  }

  whereabouts(at: Whereabouts): void {
    this.presence.whereabouts(at)
  }

  /** What the joint ledger means so far. */
  state(): RoomState {
    return this.#reading.state()
  }

  /** Where the ledger shown here does not hold together, if anywhere. */
  ledgerBroken(): ChainCheck | undefined {
    return this.#reading.broken()
  }

  /** The goal cards in order; the same array while nothing changed. */
  goals(): readonly GoalCard[] {
    return this.#reading.goals()
  }

  connection(): ConnectionState {
    return this.#state
  }

  /** Resolves when the joint document has been opened for the first time, or with why it cannot be. */
  ready(): Promise<undefined | RefusalReply> {
    return this.#ready
  }

  leave(): void {
    this.#left = true
    this.#connection.close()
    this.#entrance.leave()
    this.#acts.leave()
    this.joint.leave()
    this.presence.leave()
    this.#reading.leave()
    this.#changed()
  }

  #connectionChanged(): void {
    if (this.#left) return
    const link = this.#connection.state()
    const online = link === 'online'
    if (online && !this.#online) this.#cameOnline()
    if (!online && this.#online) this.#wentOffline()
    const refusal = this.#connection.refusal()
    if (link === 'refused' && refusal) this.#refused(refusal)
    this.#online = online
    this.#changed()
  }

  #cameOnline(): void {
    this.#refusal = undefined
    this.#entrance.resume()
  }

  #wentOffline(): void {
    this.#entrance.pause()
    this.#acts.pause()
    this.joint.cut()
    this.presence.cut()
  }

  /** Consent was refused: another connection would not change that. */
  #turnedAway(refusal: RefusalReply): void {
    this.#connection.close()
    this.#refused(refusal)
  }

  #opened(): void {
    this.#refusal = undefined
    this.#acts.resume()
    this.#answerReady(undefined)
  }

  #refused(refusal: RefusalReply): void {
    this.#refusal = refusal
    this.#acts.refuse(refusal)
    this.#answerReady(refusal)
    this.#changed()
  }

  #link(): LinkState {
    if (this.#refusal) return 'refused'
    const link = this.#connection.state()
    return link === 'online' && !this.#acts.open ? 'connecting' : link
  }

  #changed(): void {
    const refusal = this.#refusal ?? this.#connection.refusal()
    const state: ConnectionState = {
      link: this.#link(),
      words: this.joint.words(),
      ...(this.joint.unsaved || this.#acts.unsaved ? { unsaved: true } : {}),
      acts: this.#acts.unanswered,
      ...(refusal ? { refusal } : {}),
    }
    if (!sameState(state, this.#state)) this.#state = state
    this.#listeners.tell()
  }
}

/** For bots: through the door, into the seat, ready. */
export const joinByLink = async (
  surroundings: Surroundings,
  link: string,
  name: string,
): Promise<RoomSession | RefusalReply> => {
  const place = await sitByLink(surroundings, link, name)
  if ('refused' in place) return place
  const { room, seat, door, you } = place
  const session = RoomSession.enter(surroundings, room, seat, door, you)
  const refusal = await session.ready()
  if (!refusal) return session
  session.leave()
  return refusal
}
