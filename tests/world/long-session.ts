/** A session of many hours in virtual time, over a real store: what it costs in memory, in the store, and to open again. */
import './client-ids.ts'
import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { RoomSession } from '@common-ground/client/sync/room-session'
import { Clerk } from '@common-ground/server/room/clerk'
import type { ClerkDependencies } from '@common-ground/server/room/clerk-needs'
import { gatheringOneTurn } from '@common-ground/server/room/gathering'
import { Recorder } from '@common-ground/server/room/recorder'
import type { RoomRecord, Store } from '@common-ground/server/store/store'
import { declareDocument } from '@common-ground/shared/documents/declare'
import { sha256Hex } from '@common-ground/shared/ledger/hash'
import { chairOf } from '@common-ground/shared/room/participant'
import * as Y from 'yjs'
import { neverResting } from '../rig/never-resting.ts'
import { suddenSearcher } from '../rig/sudden-searcher.ts'
import { seedClientIds } from './client-ids.ts'
import { Clock } from './clock.ts'
import { mustEqual } from './documents.ts'
import { LongHand } from './long-hand.ts'
import { Random } from './random.ts'
import { RoomReplay } from './replay.ts'
import { StraightConnection } from './straight-connection.ts'
import { violated } from './trace.ts'

export interface LongPlan {
  readonly store: Store
  readonly seed: number
  readonly edits: number
  readonly hours: number
  /** Bytes the store takes on disk now. */
  readonly storeBytes: () => Promise<number>
  readonly told?: (line: string) => void
}

export interface LongReport {
  readonly edits: number
  readonly acts: number
  /** Heap in bytes after a collection: three clients and the clerk before the first edit, after the last, and at most. */
  readonly heap: { readonly before: number; readonly after: number; readonly most: number }
  /** Heap of the clerk alone, awake again from the store. */
  readonly clerkHeap: number
  /** Waking the room from the store, and opening its joint space afresh. */
  readonly wakeMs: number
  readonly openMs: number
  readonly openBytes: number
  /** Updates of the joint document ever, rows of its log at the end of the session, and bytes people read in it. */
  readonly updates: number
  readonly logRows: number
  readonly contentBytes: number
  /** The store when the last edit was made, and when the room has come to rest. */
  readonly storeBytes: { readonly working: number; readonly resting: number }
  readonly seconds: number
}

const people = ['a', 'b', 'mediator'] as const
const actEvery = 90
const start = 1_750_000_000_000

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

const heapNow = (): number => {
  collect()
  return process.memoryUsage().heapUsed
}

class LongSession {
  readonly #plan: LongPlan
  readonly #clock = new Clock(start)
  readonly #random: Random
  readonly #record: RoomRecord
  readonly #needs: ClerkDependencies

  constructor(plan: LongPlan) {
    this.#plan = plan
    this.#random = new Random(plan.seed)
    seedClientIds(this.#random.fork(), () => new Y.Doc())
    const text = 'We listen to each other.'
    this.#record = {
      id: this.#random.id(),
      title: 'A long day',
      sides: { a: 'North', b: 'South' },
      agreement: { text, hash: sha256Hex(text) },
      createdAt: start,
      keepUntil: start + 30 * 86_400_000,
    }
    this.#needs = {
      store: plan.store,
      recorder: new Recorder(
        plan.store,
        gatheringOneTurn(() => setImmediate()),
      ),
      clock: () => this.#clock.now,
      newClientId: () => this.#random.word(),
      chance: { newId: () => this.#random.id(), below: (end) => this.#random.below(end), deck: [] },
      searcher: suddenSearcher,
      schedule: () => () => {},
      resting: neverResting,
      together: (tell) => tell(),
      report: (what, error) => violated(`the clerk reports ${what}: ${String(error)}`),
    }
  }

  async run(): Promise<LongReport> {
    const { store, edits, hours, storeBytes } = this.#plan
    const begunAt = performance.now()
    const invitations = people.map((standing) => ({
      standing,
      secretHash: sha256Hex(standing),
      creator: false,
    }))
    await store.createRoom(this.#record, invitations)
    const clerk = await this.#wake()
    const hands: LongHand[] = []
    for (const standing of people) hands.push(await this.#sit(clerk, standing))
    const before = heapNow()
    let [most, acts] = [before, 0]
    const rounds = Math.ceil(edits / hands.length)
    for (let round = 0; round < rounds; round += 1) {
      await Promise.all(hands.map((hand) => this.#edit(hand)))
      if (round % Math.ceil(actEvery / hands.length) === 0) acts += await this.#act(this.#random.pick(hands))
      await this.#clock.pass((hours * 3_600_000) / rounds, () => undefined)
      if (round % Math.ceil(rounds / 20) !== 0) continue
      most = Math.max(most, heapNow())
      this.#plan.told?.(`${round * hands.length} edits, heap ${Math.round(heapNow() / 1e6)} MB`)
    }
    await this.#sameEverywhere(hands)
    const after = heapNow()
    const working = await storeBytes()
    const logRows = (await store.read(this.#record.id))?.spaces.joint.updates.length ?? 0
    for (const { session } of hands.splice(0)) session.leave()
    await clerk.rest()
    clerk.close()
    const heap = { before, after, most: Math.max(most, after) }
    const [opening, resting] = [await this.#openAgain(), await storeBytes()]
    const seconds = Math.round((performance.now() - begunAt) / 1000)
    return {
      edits: rounds * people.length,
      acts,
      heap,
      logRows,
      ...opening,
      storeBytes: { working, resting },
      seconds,
    }
  }

  async #wake(): Promise<Clerk> {
    const clerk = await Clerk.wake(this.#record, this.#needs)
    return clerk ?? violated('the room is not there')
  }

  async #sit(clerk: Clerk, standing: (typeof people)[number]): Promise<LongHand> {
    const [linkHash, seatHash] = [sha256Hex(standing), sha256Hex(`seat of ${standing}`)]
    const request = {
      room: this.#record.id,
      linkHash,
      seatHash,
      participant: this.#random.id(),
      name: standing,
      at: start,
    }
    const participant = await clerk.arrivals.take(request, standing, 'world')
    if ('refused' in participant) return violated(`${standing} cannot sit: ${participant.refused}`)
    const { id: room, title, sides, agreement, keepUntil } = this.#record
    const you = { id: participant.id, name: standing, consented: false, admittance: 'seated' as const }
    const { opening } = clerk
    const door = {
      room,
      opening,
      title,
      sides,
      agreement,
      keepUntil,
      chair: chairOf(standing),
      inside: [],
      you,
    }
    const random = this.#random.fork()
    const surroundings = {
      origin: '',
      newId: () => random.id(),
      newSecret: () => random.secret(),
      fetch: () => Promise.reject(new Error('there is no network here')),
      schedule: this.#clock.schedule,
      now: () => this.#clock.now,
    }
    const session = new RoomSession(surroundings, new StraightConnection(clerk, participant), {
      ...door,
      knock: false,
      mayReword: false,
    })
    const refused = await session.ready()
    if (refused) violated(`${standing} does not get in: ${refused.refused}`)
    for (const space of session.spaces()) session.space(space)
    return new LongHand(session, random)
  }

  async #edit(hand: LongHand): Promise<void> {
    const space = hand.edit()
    await hand.session.space(space).document.settled()
  }

  async #act(hand: LongHand): Promise<number> {
    const act = hand.act()
    if (!act) return 0
    const reply = await hand.session.act(act)
    return 'refused' in reply ? 0 : 1
  }

  async #sameEverywhere(hands: readonly LongHand[]): Promise<void> {
    const stored = await this.#plan.store.read(this.#record.id)
    if (!stored) return violated('the room is not there')
    const replay = new RoomReplay(stored)
    for (const { session } of hands)
      for (const space of session.spaces())
        mustEqual(
          space,
          session.space(space).document.doc(),
          replay.of(space).doc,
          `a copy of ${session.you.name}`,
          'the store',
        )
    return undefined
  }

  async #openAgain() {
    const heapBefore = heapNow()
    const wakingAt = performance.now()
    const clerk = await this.#wake()
    const wakeMs = Math.round(performance.now() - wakingAt)
    const clerkHeap = heapNow() - heapBefore
    const [participant] = (await this.#plan.store.read(this.#record.id))?.participants ?? []
    if (!participant) return violated('nobody is there')
    const connection = new StraightConnection(clerk, participant)
    const openingAt = performance.now()
    const opened = await connection.open({ space: 'joint', stateVector: new Uint8Array([0]), clientId: 1 })
    if ('refused' in opened) return violated(`the room does not open: ${opened.refused}`)
    const doc = declareDocument('joint', new Y.Doc())
    Y.applyUpdate(doc, opened.words)
    const openMs = Math.round(performance.now() - openingAt)
    connection.close()
    clerk.close()
    const contentBytes = Buffer.byteLength(JSON.stringify(doc.toJSON()))
    const openBytes = opened.words.byteLength
    return { clerkHeap, wakeMs, openMs, openBytes, updates: opened.receipt.position, contentBytes }
  }
}

export const runLongSession = (plan: LongPlan): Promise<LongReport> => new LongSession(plan).run()
