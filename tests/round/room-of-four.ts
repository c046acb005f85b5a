/** The real clerk on a store in memory, with one person in each chair: the same seed makes the same room, bit for bit. */
import { generateKeyPairSync } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { Clerk } from '@common-ground/server/room/clerk'
import type { ClerkDependencies } from '@common-ground/server/room/clerk-needs'
import { gatheringOneTurn } from '@common-ground/server/room/gathering'
import { Recorder } from '@common-ground/server/room/recorder'
import type { Round } from '@common-ground/shared/acts/rounds'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { emptyRoom, foldAll } from '@common-ground/shared/ledger/fold'
import { sha256Hex } from '@common-ground/shared/ledger/hash'
import { homeOf, type Space } from '@common-ground/shared/room/space'
import type { Chance } from '@common-ground/shared/round/dealing'
import { neverResting } from '../rig/never-resting.ts'
import { suddenSearcher } from '../rig/sudden-searcher.ts'
import { MemoryDisk } from '../world/memory-disk.ts'
import { MemoryStore } from '../world/memory-store.ts'
import { Random } from '../world/random.ts'
import { Listener } from './listener.ts'

const chairs = ['a', 'b', 'mediator', 'observer'] as const
type Chair = (typeof chairs)[number]

const agreement = { text: 'We listen to each other.', hash: sha256Hex('We listen to each other.') }
const keys = { master: new Uint8Array(32), signing: generateKeyPairSync('ed25519').privateKey }
const deck = Array.from(
  { length: 14 },
  (_, at) => `Starter ${'abcdefghijklmn'[at]} ${sha256Hex(`${at}`).slice(0, 6)}`,
)

export class RoomOfFour {
  readonly people: Readonly<Record<Chair, Listener>>
  readonly #clerk: Clerk
  readonly #store: MemoryStore
  readonly #room: string
  readonly clock: { now: number }

  private constructor(
    clerk: Clerk,
    store: MemoryStore,
    room: string,
    people: Record<Chair, Listener>,
    clock: { now: number },
  ) {
    this.#clerk = clerk
    this.#store = store
    this.#room = room
    this.people = people
    this.clock = clock
  }

  /** `more`: what of the clerk's needs is another. */
  static async open(seed: number, more: Partial<ClerkDependencies> = {}): Promise<RoomOfFour> {
    const random = new Random(seed)
    const store = new MemoryStore(new MemoryDisk(), keys)
    const clock = { now: 1_750_000_000_000 }
    const record = {
      id: random.id(),
      title: 'A room',
      sides: { a: 'North', b: 'South' },
      agreement,
      createdAt: clock.now,
      keepUntil: clock.now + 1e9,
    }
    const links = chairs.map((standing) => ({ standing, secretHash: sha256Hex(standing), creator: false }))
    await store.createRoom(record, links)
    const chance: Chance = { newId: () => random.id(), below: (end) => random.below(end), deck }
    const clerk = await Clerk.wake(record, {
      store,
      recorder: new Recorder(
        store,
        gatheringOneTurn(() => setImmediate()),
      ),
      clock: () => clock.now,
      newClientId: () => random.word(),
      chance,
      searcher: suddenSearcher,
      schedule: () => () => {},
      resting: neverResting,
      together: (tell) => tell(),
      report: (what, error) => {
        throw new Error(`the clerk reports ${what}`, { cause: error })
      },
      ...more,
    })
    if (!clerk) throw new Error('the room is not there')
    const come = async (standing: Chair): Promise<Listener> => {
      const request = {
        room: record.id,
        linkHash: sha256Hex(standing),
        seatHash: sha256Hex(`seat of ${standing}`),
        participant: random.id(),
        name: standing,
        at: clock.now,
      }
      const taken = await clerk.arrivals.take(request, standing, 'here')
      if ('refused' in taken) throw new Error(taken.refused)
      for (const side of standing === 'observer' ? [people.a, people.b] : [])
        await side?.act('joint', { type: 'admit', participant: taken.id })
      const listener = new Listener(clerk, taken, random.fork())
      await listener.act('joint', { type: 'consent', agreement: agreement.hash })
      await listener.open('joint')
      const home = homeOf[standing]
      if (home) await listener.open(home)
      return listener
    }
    const people: Partial<Record<Chair, Listener>> = {}
    for (const standing of chairs) people[standing] = await come(standing)
    const { a, b, mediator, observer } = people
    if (!a || !b || !mediator || !observer) throw new Error('someone is missing')
    return new RoomOfFour(clerk, store, record.id, { a, b, mediator, observer }, clock)
  }

  /** Resolves when everything under way is settled. */
  idle(): Promise<void> {
    return this.#clerk.idle()
  }

  /** As they stand in the store. */
  async entries(space: Space): Promise<readonly Entry[]> {
    const stored = await this.#store.read(this.#room)
    return stored?.spaces[space].entries ?? []
  }

  async round(): Promise<Round> {
    const round = foldAll(emptyRoom, await this.entries('joint')).rounds.all.at(-1)
    if (!round) throw new Error('no round')
    return round
  }
}
