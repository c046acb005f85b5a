/** One person at work while the server is killed: types, erases, acts, and remembers what the room answered. */
import { performance } from 'node:perf_hooks'
import { addGoal, readGoals, typeAtEnd } from '@common-ground/shared/documents/goals'
import { typeNotes } from '@common-ground/shared/documents/notes'
import type { Standing } from '@common-ground/shared/room/participant'
import type { Space } from '@common-ground/shared/room/space'
import * as Y from 'yjs'
import { Hand, type OpenedRoom } from '../rig/hand.ts'
import { spacesOf } from '../rig/six-hands.ts'
import type { Random } from '../world/random.ts'
import { nextAct } from './acts.ts'
import { erase, markerOf } from './markers.ts'

/** One marker typed. */
export interface Typed {
  readonly space: Space
  readonly marker: string
  /** The client that typed it, and its clock after that. */
  readonly client: number
  readonly clock: number
  /** Whether the room said that it is recorded. */
  recorded: boolean
  /** Whether it was erased again: sent, or recorded. */
  erased?: 'sent' | 'recorded'
}

/** One act sent. */
export interface Acted {
  readonly id: string
  readonly act: object
  /** The hash of its entry, once the room answered. */
  hash?: string
  /** No answer came before the connection went. */
  unanswered: boolean
}

/** A card is left for a new one well before it is full. */
const cardIsFullAt = 1_500

export class Writer {
  readonly standing: Standing
  readonly typed: Typed[] = []
  readonly acted: Acted[] = []
  /** Words that were refused, by code: nobody here does what is not theirs to do. */
  readonly refused = new Map<string, number>()
  hand: Hand
  readonly #name: string
  readonly #random: Random
  readonly #places: readonly Space[]
  /** Spaces in which words were refused: this copy and the room's have come apart. */
  readonly #apart = new Set<Space>()
  #count = 0
  #slowest = 0
  readonly #underWay = new Set<Promise<void>>()

  /** `name`: letters no other writer of the room has. `places`: where they write, as far as they may. */
  constructor(
    hand: Hand,
    standing: Standing,
    name: string,
    random: Random,
    places: readonly Space[] = spacesOf(standing),
  ) {
    this.hand = hand
    this.standing = standing
    this.#name = name
    this.#random = random
    this.#places = spacesOf(standing).filter((space) => places.includes(space))
  }

  /** Comes back with nothing but the key to the seat: a new socket, empty copies, every space opened. */
  async comeBack(opened: OpenedRoom): Promise<void> {
    const { seat, participant } = this.hand
    this.hand.leave()
    this.hand = await Hand.connect(opened, seat, participant)
    this.#apart.clear()
    await Promise.all(spacesOf(this.standing).map((space) => this.hand.open(space)))
  }

  /** Types a marker somewhere, or now and then erases one of their own. */
  write(): void {
    const random = this.#random
    if (!this.hand.socket.connected) return
    const mine = random.chance(0.1) ? random.maybe(this.typed.slice(-20)) : undefined
    if (mine && mine.erased === undefined && !this.#apart.has(mine.space)) this.#erase(mine)
    else
      this.#type(this.#places.includes('joint') && random.chance(0.5) ? 'joint' : random.pick(this.#places))
  }

  /** Does one act, without waiting for the answer to the one before. */
  act(): void {
    const random = this.#random
    if (!this.hand.socket.connected) return
    this.#count += 1
    const saying = markerOf(this.#name, this.#count)
    const acted: Acted = {
      id: random.id(),
      act: nextAct(this.hand, this.standing, saying, random),
      unanswered: true,
    }
    this.acted.push(acted)
    this.#follow(this.send(acted))
  }

  /** Sends an act, perhaps once more: its id stays. */
  async send(acted: Acted): Promise<void> {
    const sentAt = performance.now()
    const before = performance.eventLoopUtilization()
    const answer = await this.hand.act(acted.act, acted.id)
    // While this process was busy itself it could not have heard an answer.
    const waited = performance.now() - sentAt - performance.eventLoopUtilization(before).active
    this.#slowest = Math.max(this.#slowest, waited)
    acted.unanswered = answer.closed === true
    if (typeof answer.hash === 'string') acted.hash = answer.hash
  }

  /** Resolves when the connection is gone and nothing that was told before is on its way any more. */
  async cut(): Promise<void> {
    const { socket } = this.hand
    if (socket.connected) await new Promise<void>((resolve) => socket.once('disconnect', () => resolve()))
    await this.answered()
  }

  /** Resolves when everything sent so far is answered, or cannot be any more. */
  async answered(): Promise<void> {
    await Promise.all(this.#underWay)
  }

  /** How long the room took for its slowest answer to an act since this was asked last, in ms. */
  takeSlowest(): number {
    const slowest = this.#slowest
    this.#slowest = 0
    return slowest
  }

  #type(space: Space): void {
    if (this.#apart.has(space)) return
    this.#count += 1
    const marker = markerOf(this.#name, this.#count)
    const answer = this.hand.words((doc) => this.#put(space, doc, marker), space)
    const { clientID: client, store } = this.hand.copyOf(space)
    const typed: Typed = { space, marker, client, clock: Y.getState(store, client), recorded: false }
    this.typed.push(typed)
    this.#hear(space, answer, () => {
      typed.recorded = true
    })
  }

  #put(space: Space, doc: Y.Doc, marker: string): void {
    const card = space === 'joint' ? this.#random.maybe(readGoals(doc).slice(-4)) : undefined
    if (space !== 'joint') typeNotes(doc, marker)
    else if (card && card.text.length < cardIsFullAt) typeAtEnd(doc, card.id, marker)
    else addGoal(doc, this.#random.id(), 'middle', marker)
  }

  #erase(typed: Typed): void {
    const { space, marker } = typed
    let erased = false
    const answer = this.hand.words((doc) => {
      erased = erase(space, doc, marker)
    }, space)
    if (erased) typed.erased = 'sent'
    this.#hear(space, answer, () => {
      if (erased) typed.erased = 'recorded'
    })
  }

  #follow(work: Promise<void>): void {
    this.#underWay.add(work)
    void work.then(() => this.#underWay.delete(work))
  }

  #hear(space: Space, answer: Promise<Record<string, unknown>>, recorded: () => void): void {
    this.#follow(
      answer.then(({ words, refused }) => {
        if (words === 'recorded') recorded()
        if (typeof refused !== 'string') return
        this.#apart.add(space)
        this.refused.set(refused, (this.refused.get(refused) ?? 0) + 1)
      }),
    )
  }
}
