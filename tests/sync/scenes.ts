/** What the tests of sync begin with: one document, or people in a small room, on a clock and connections moved by hand. */
import { newId, newSecret } from '@common-ground/client/sync/credentials'
import { DocumentSync } from '@common-ground/client/sync/document-sync'
import { RoomSession } from '@common-ground/client/sync/room-session'
import { type SetAside, SetAsideTexts } from '@common-ground/client/sync/set-aside'
import type { Surroundings } from '@common-ground/client/sync/surroundings'
import { readGoals } from '@common-ground/shared/documents/goals'
import type { Participant } from '@common-ground/shared/room/participant'
import type { Space } from '@common-ground/shared/room/space'
import type * as Y from 'yjs'
import { HandClock, turn } from './hand-clock.ts'
import { HandConnection } from './hand-connection.ts'
import { doorFor, people, SmallRoom } from './small-room.ts'

export const firstGoal = '00000000-0000-4000-8000-0000000000f1'
export const secondGoal = '00000000-0000-4000-8000-0000000000f2'

export const texts = (doc: Y.Doc): readonly string[] => readGoals(doc).map(({ text }) => text)

export interface DocumentSceneOptions {
  readonly person?: Participant
  readonly space?: Space
  readonly readOnly?: boolean
  readonly room?: SmallRoom
}

/** One document of one person, Ana if nobody else, and the room it belongs to. */
export class DocumentScene {
  readonly clock = new HandClock()
  readonly connection = new HandConnection()
  readonly replaced: Y.Doc[] = []
  readonly sync: DocumentSync
  room: SmallRoom
  readonly #person: Participant
  readonly #setAside: SetAsideTexts
  #ids = 0

  constructor({
    person = people.ana,
    space = 'joint',
    readOnly = false,
    room = new SmallRoom(),
  }: DocumentSceneOptions = {}) {
    this.room = room
    this.#person = person
    this.#setAside = new SetAsideTexts(() => {
      this.#ids += 1
      return `id-${this.#ids}`
    })
    this.sync = new DocumentSync({
      connection: this.connection,
      space,
      standing: person.standing,
      readOnly,
      schedule: this.clock.schedule,
      setAside: this.#setAside,
      replaced: (doc) => this.replaced.push(doc),
    })
    this.connection.listen({
      changed: () => (this.connection.state() === 'online' ? this.sync.resume() : this.sync.cut()),
      words: (told) => this.sync.told(told),
      presence: () => {},
      knocks: () => {},
      notYetIn: () => {},
      wentBack: () => {},
      ended: () => {},
    })
  }

  setAside(): readonly SetAside[] {
    return this.#setAside.all()
  }

  dismiss(id: string): void {
    this.#setAside.dismiss(id)
  }

  /** The room answers everything from now on, and the connection is there. */
  async online(): Promise<void> {
    this.room.serve(this.connection, this.#person)
    this.connection.connect()
    await turn()
  }

  /** From now on nothing is answered until the test says so. */
  byHand(): void {
    this.connection.onAsked = () => {}
  }

  /** The room answers what has been asked. */
  async answer(): Promise<void> {
    this.room.answer(this.connection, this.#person)
    await turn()
  }
}

export interface Inside {
  readonly connection: HandConnection
  readonly session: RoomSession
}

/** People with sessions in one room. */
export class RoomScene {
  readonly clock = new HandClock()
  room = new SmallRoom()
  readonly surroundings: Surroundings = {
    origin: '',
    newId,
    newSecret,
    fetch: () => Promise.reject(new Error('no network here')),
    schedule: this.clock.schedule,
    now: () => this.clock.now(),
  }

  /** A session on a connection that is not there yet. */
  enter(person: Participant, consented = false): Inside {
    const connection = new HandConnection()
    this.room.serve(connection, person)
    const session = new RoomSession(this.surroundings, connection, doorFor(person, consented))
    return { connection, session }
  }

  async inside(person: Participant): Promise<Inside> {
    const entered = this.enter(person)
    entered.connection.connect()
    const refusal = await entered.session.ready()
    if (refusal) throw new Error(`coming in was refused: ${refusal.refused}`)
    return entered
  }

  /** These people's connections come back, to the room as it is now. */
  async comeBack(...there: readonly Inside[]): Promise<void> {
    for (const { connection, session } of there) {
      this.room.serve(connection, session.you)
      connection.connect()
      await turn()
    }
    await this.clock.pass(100)
  }
}
