/** One participant in one room, without a screen: what pages, bots, tests and the benchmark hold in their hands. */
import type { Act } from '@common-ground/shared/acts/act'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import type { ChainCheck } from '@common-ground/shared/ledger/chain'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { isSide, type Participant } from '@common-ground/shared/room/participant'
import { type FirstRefusal, firstReply, type RefusalReply, refuse } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import type { Door } from '@common-ground/shared/wire/http'
import type { ActRecorded, EndedTold, Knock, Whereabouts } from '@common-ground/shared/wire/messages'
import { protocolVersion } from '@common-ground/shared/wire/protocol'
import { type Connection, connect } from './connection.ts'
import { type ConnectionState, connectionState, sameState } from './connection-state.ts'
import type { DocumentSync } from './document-sync.ts'
import type { TextPlace } from './document-texts.ts'
import { personAt } from './door.ts'
import { Entrance } from './entrance.ts'
import { RoomFiles } from './files.ts'
import { GoalBoard, type GoalCard } from './goal-board.ts'
import { Listeners } from './listeners.ts'
import { Notices, type SpaceWentBack } from './notices.ts'
import { OpenSpaces, readableBy } from './open-spaces.ts'
import type { Presence } from './presence.ts'
import type { KnownPerson } from './roster.ts'
import { SessionCourse } from './session-course.ts'
import { type SetAside, SetAsideTexts } from './set-aside.ts'
import { SpaceSession } from './space-session.ts'
import type { Surroundings } from './surroundings.ts'

const none: readonly Entry[] = []

export class RoomSession {
  readonly room: string
  readonly door: Door
  readonly you: Participant
  /** The joint space's document, and who is present there. */
  readonly joint: DocumentSync
  readonly presence: Presence
  readonly files: RoomFiles
  readonly #surroundings: Surroundings
  readonly #connection: Connection
  readonly #setAside: SetAsideTexts
  readonly #spaces: OpenSpaces
  readonly #board: GoalBoard
  readonly #course: SessionCourse
  readonly #listeners = new Listeners()
  /** Anything this session shows has changed. */
  readonly subscribe = this.#listeners.subscribe
  readonly #notices = new Notices(this.#listeners.tell)
  #readable: readonly Space[] = []
  #known: Pick<RoomState, 'people' | 'seats'>
  #state: ConnectionState = { link: 'connecting', words: 'recorded', acts: 0 }

  /** Over any connection, for instance one of the simulated world, where without a seat key there are no files. */
  constructor(
    surroundings: Surroundings,
    connection: Connection,
    door: Door,
    you: Participant = personAt(door),
    seat?: string,
  ) {
    this.room = door.room
    this.door = door
    this.you = you
    this.#surroundings = surroundings
    this.#connection = connection
    this.files = new RoomFiles(surroundings, door.room, seat)
    this.#setAside = new SetAsideTexts(surroundings.newId)
    this.#spaces = new OpenSpaces((space) => this.#makeSpace(space))
    this.joint = this.#spaces.joint.document
    this.presence = this.#spaces.joint.presence
    this.#known = this.state()
    this.#board = new GoalBoard(this.joint.doc(), {
      side: isSide(you.standing) ? you.standing : undefined,
      changed: this.#listeners.tell,
      lineGone: (goal, line) => this.keepAside({ where: 'why', goal }, line, refuse('line-gone')),
    })
    this.#course = new SessionCourse({
      connection,
      entrance: this.#makeEntrance(),
      spaces: this.#spaces,
      notices: this.#notices,
      you: you.id,
      schedule: surroundings.schedule,
      changed: () => this.#changed(),
    })
    connection.listen({
      changed: () => this.#course.connectionChanged(),
      words: (told) => this.#spaces.told(told),
      presence: (told) => this.#spaces.presenceTold(told),
      knocks: ({ waiting }) => this.#notices.waiting(waiting),
      notYetIn: ({ people }) => this.#notices.arriving(people),
      wentBack: ({ space, wentBack }) => this.#notices.lost(space, [wentBack]),
      ended: (told) => this.#course.ended(told),
    })
    this.#course.connectionChanged()
  }

  /** Connects, consents if this seat has not yet, opens the joint space, and keeps reconnecting. */
  static enter(
    surroundings: Surroundings,
    room: string,
    seat: string,
    door: Door,
    you?: Participant,
  ): RoomSession {
    const connection = connect(surroundings, { protocol: protocolVersion, room, seat, opening: door.opening })
    return new RoomSession(surroundings, connection, door, you, seat)
  }

  /** The spaces this seat's standing may read at the room's stage; the same array while nothing changed. */
  spaces(): readonly Space[] {
    const readable = readableBy(this.you.standing, this.state().stage.stage)
    if (readable.join() !== this.#readable.join()) this.#readable = readable
    return this.#readable
  }

  /** Opened on first use, once the joint one is; it stays open until the session is left. */
  space(space: Space, watching = false): SpaceSession {
    if (!this.spaces().includes(space)) throw new Error(`This seat has no space ${space}.`)
    return this.#spaces.of(space, watching)
  }

  /** One that is open already: others in it are told of whoever opens it. */
  readonly openedSpace = (space: Space): SpaceSession | undefined => this.#spaces.opened(space)

  /** An act for the joint ledger. */
  act(act: Act): Promise<ActRecorded | RefusalReply> {
    return this.#spaces.joint.act(act)
  }

  whereabouts(at: Whereabouts): void {
    this.presence.whereabouts(at)
  }

  /** What the joint ledger means so far. */
  state(): RoomState {
    return this.#spaces.joint.state()
  }

  /** Where the joint ledger does not hold together, if anywhere. */
  ledgerBroken(): ChainCheck | undefined {
    return this.#spaces.joint.ledgerBroken()
  }

  /** What was seen here of a space's ledger and the room no longer holds; the same array while nothing changed. */
  lostEntries(space: Space): readonly Entry[] {
    return this.#spaces.opened(space)?.lostEntries() ?? none
  }

  /** The goal cards in order; the same array while nothing changed. */
  goals(): readonly GoalCard[] {
    return this.#board.cards(this.state().endorsements)
  }

  /** Texts of all spaces kept for this person because the room does not have them; the same array while nothing changed. */
  readonly setAside = (): readonly SetAside[] => this.#setAside.all()

  dismiss(id: string): void {
    this.#setAside.dismiss(id)
    this.#listeners.tell()
  }

  /** Words of the joint room whose place went while they were written. */
  keepAside(place: TextPlace, text: string, refusal: FirstRefusal): void {
    this.#setAside.keepOnce('joint', { place, text }, firstReply(refusal))
    this.#listeners.tell()
  }

  /** Who waits at a door this participant answers; nobody is known to while there is no connection. */
  readonly knocks = (): readonly Knock[] => this.#notices.knocks

  /** Who was first on a link and has not accepted the agreement, as the room told last; the same array while nothing changed. */
  readonly notYetIn = (): readonly Participant[] => this.#notices.notYetIn

  /** Times the store came back older than what someone had seen; the same array while nothing changed. */
  readonly wentBack = (): readonly SpaceWentBack[] => this.#notices.wentBack

  /** That this seat, or the room, is no more: the session has stopped for good. */
  readonly ended = (): EndedTold | undefined => this.#notices.ended

  readonly connection = (): ConnectionState => this.#state

  /** Resolves when the joint space has been opened for the first time, or with why it cannot be. */
  ready(): Promise<undefined | RefusalReply> {
    return this.#course.ready()
  }

  /** Gives up the seat, with an entry in the ledger, and closes the session. */
  leaveRoom(): Promise<ActRecorded | RefusalReply> {
    return this.#course.leaveRoom()
  }

  /** Closes the session; the seat stays. */
  leave(): void {
    this.#course.leave()
    this.#board.leave()
  }

  #makeSpace(space: Space): SpaceSession {
    const joint = space === 'joint'
    return new SpaceSession({
      room: this.room,
      space,
      you: this.you,
      surroundings: this.#surroundings,
      connection: this.#connection,
      setAside: this.#setAside,
      who: (participant) => this.#who(participant),
      turnedOut: () => this.#course.refusal(),
      changed: () => this.#changed(),
      ledgerChanged: joint ? () => this.#jointLedgerChanged() : this.#listeners.tell,
      opened: ({ wentBack }) => {
        this.#notices.lost(space, wentBack)
        if (joint) this.#course.opened()
      },
      refused: (refusal) => (joint ? this.#course.refused(refusal) : this.#changed()),
      replaced: (doc) => {
        if (joint) this.#board.attach(doc)
      },
    })
  }

  #makeEntrance(): Entrance {
    const { schedule, newId } = this.#surroundings
    return new Entrance({
      connection: this.#connection,
      space: 'joint',
      schedule,
      newId,
      agreement: this.door.agreement.hash,
      consented: this.door.you?.consented ?? false,
      inside: () => this.#spaces.joint.resume(),
      refused: (refusal) => this.#course.end(refusal),
    })
  }

  /** The person of a seat as the joint ledger has them; nobody who is gone. */
  #who(participant: string): KnownPerson | undefined {
    if (participant === this.you.id) return this.you
    const { people, seats } = this.#known
    return seats.gone.has(participant) ? undefined : people.get(participant)
  }

  #jointLedgerChanged(): void {
    const [known, now] = [this.#known, this.state()]
    this.#known = now
    if (now.people !== known.people || now.seats.gone !== known.seats.gone) this.#spaces.peopleChanged()
    this.#listeners.tell()
  }

  #changed(): void {
    const refusal = this.#course.refusal() ?? this.#connection.refusal()
    const state = connectionState(this.#course.link(), this.#spaces, refusal)
    if (!sameState(state, this.#state)) this.#state = state
    this.#listeners.tell()
  }
}
