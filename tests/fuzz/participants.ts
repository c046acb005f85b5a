/** Hostile participants: each has a seat, uses up what its pace allows of every kind of message, and goes on after that. */

import { declareDocument } from '@common-ground/shared/documents/declare'
import { typeNotes } from '@common-ground/shared/documents/notes'
import { isSpace, type Space, spaces } from '@common-ground/shared/room/space'
import { protocolVersion } from '@common-ground/shared/wire/protocol'
import * as Y from 'yjs'
import { spacesOf } from '../rig/six-hands.ts'
import type { Random } from '../world/random.ts'
import type { Counter } from './counts.ts'
import type { HostileSeat } from './hostile-rooms.ts'
import { actOf, oddAct, oddOpen, oddPresence, oddWords, openOf, someSpace, wordsOf } from './messages.ts'
import { oddFrame } from './odd-frames.ts'
import { mutatedText, nested, oddJson, randomBytes, someAddress, trickyNames } from './oddities.ts'
import { forgedUpdate } from './updates.ts'
import { Wire } from './wire.ts'

export interface Bout {
  readonly origin: string
  readonly counter: Counter
  readonly random: Random
}

/** Messages sent without waiting for the answers to those before. */
const inFlight = 16

/** Asks for all of them, a handful at a time; stops when the connection is gone. */
const pipelined = async (
  count: number,
  wire: Wire,
  ask: () => Promise<unknown>,
  atOnce = inFlight,
): Promise<void> => {
  for (let left = count; left > 0 && wire.isOpen; left -= atOnce) {
    await Promise.all(Array.from({ length: Math.min(left, atOnce) }, ask))
    await wire.flushed()
  }
}

export class HostileParticipant {
  readonly #wire: Wire
  readonly #seat: HostileSeat
  readonly #random: Random
  readonly #copies = new Map<Space, Y.Doc>()

  private constructor(wire: Wire, seat: HostileSeat, random: Random) {
    this.#wire = wire
    this.#seat = seat
    this.#random = random
  }

  static async connect(
    { origin, counter, random }: Bout,
    seat: HostileSeat,
  ): Promise<HostileParticipant | undefined> {
    const wire = await Wire.open({ origin, counter, address: someAddress(random) })
    if (!wire) return undefined
    const hello = { protocol: protocolVersion, room: seat.room, seat: seat.seat, opening: 1 }
    const joined = wire.join('handshakes', JSON.stringify(hello))
    // Twice at once, before the first is decided.
    if (random.chance(0.1)) wire.send('out of order', `40${JSON.stringify(hello)}`)
    const answer = await joined
    return answer.closed || answer.refused ? undefined : new HostileParticipant(wire, seat, random)
  }

  get wire(): Wire {
    return this.#wire
  }

  /** Everything before its time: nothing is open, nothing is agreed to. */
  async outOfOrder(count: number): Promise<void> {
    const random = this.#random
    const wire = this.#wire
    await pipelined(count, wire, () => {
      const space = random.pick(spaces)
      const early = {
        words: () => wire.ask('out of order', 'words', wordsOf(space), [randomBytes(20, random)]),
        act: () =>
          wire.ask('out of order', 'act', actOf(space, random.id(), { type: 'post-statement', text: 'x' })),
        open: () => wire.ask('out of order', 'open', openOf(space, random.word()), [new Uint8Array([0])]),
        presence: async () => wire.tell('out of order', 'presence', oddPresence(random)),
      }
      return early[random.pick(['words', 'act', 'open', 'presence'] as const)]()
    })
  }

  consent(): Promise<unknown> {
    const act = { type: 'consent', agreement: this.#seat.agreement }
    return this.#wire.ask('entering', 'act', actOf('joint', this.#random.id(), act))
  }

  /** Opens a space as an honest client does and keeps a copy of it. */
  async open(space: Space): Promise<void> {
    const copy = declareDocument(space, new Y.Doc())
    copy.clientID = this.#random.word()
    const answer = await this.#wire.ask('entering', 'open', openOf(space, copy.clientID), [
      new Uint8Array([0]),
    ])
    const [words] = answer.attachments
    if (!words) return
    Y.applyUpdate(copy, words)
    this.#copies.set(space, copy)
  }

  async openEverything(): Promise<void> {
    await Promise.all(spacesOf(this.#seat.standing).map((space) => this.open(space)))
  }

  forgeWords(count: number): Promise<void> {
    const random = this.#random
    return pipelined(count, this.#wire, () => {
      const named = random.chance(0.8) ? random.pick([...this.#copies.keys(), 'joint']) : someSpace(random)
      const space = isSpace(named) ? named : 'joint'
      const copy = this.#copies.get(space) ?? declareDocument(space, new Y.Doc())
      const update = forgedUpdate({ space, copy, standing: this.#seat.standing, random })
      return random.chance(0.8)
        ? this.#wire.askWords('forged words', named, update)
        : this.#wire.ask('forged words', 'words', wordsOf(named), [update])
    })
  }

  /** Well-formed messages for the spaces one has no business in. */
  async trespass(): Promise<void> {
    const mine = spacesOf(this.#seat.standing)
    for (const space of spaces.filter((candidate) => !mine.includes(candidate))) {
      const doc = declareDocument(space, new Y.Doc())
      typeNotes(doc, 'Mal was here')
      const wire = this.#wire
      await wire.ask('trespasses', 'open', openOf(space, doc.clientID), [new Uint8Array([0])])
      await wire.ask('trespasses', 'words', wordsOf(space), [Y.encodeStateAsUpdate(doc)])
      const act = { type: 'turn-away', participant: this.#random.id() }
      await wire.ask('trespasses', 'act', actOf(space, this.#random.id(), act))
      wire.tell('trespasses', 'presence', `{"space":"${space}","at":{}}`)
    }
  }

  oddActs(count: number): Promise<void> {
    return pipelined(count, this.#wire, () => this.#wire.ask('odd acts', 'act', oddAct(this.#random)))
  }

  oddOpens(count: number): Promise<void> {
    const random = this.#random
    return pipelined(count, this.#wire, () => {
      const stateVector = random.chance(0.9) ? randomBytes(random.below(40), random) : new Uint8Array(140_000)
      return this.#wire.ask('odd openings', 'open', oddOpen(random), [stateVector])
    })
  }

  oddPresences(count: number): Promise<void> {
    return pipelined(count, this.#wire, async () =>
      this.#wire.tell('odd presences', 'presence', oddPresence(this.#random)),
    )
  }

  /** What cannot be read: the server hangs up after a while. */
  malformed(count: number): Promise<void> {
    const random = this.#random
    const wire = this.#wire
    return pipelined(count, wire, () => {
      const event = random.pick(['words', 'act', 'open', 'presence', 'nonsense', ...trickyNames])
      const bodies = {
        odd: () => oddJson(random),
        words: () => oddWords(random),
        deep: () => nested(random.between(100, 30_000), '[', ']', '1'),
        tricky: () => `{"space":"joint","${random.pick(trickyNames)}":{"polluted":1},"update":null}`,
      }
      const body = bodies[random.pick(['odd', 'words', 'deep', 'tricky'] as const)]()
      if (['words', 'act', 'open'].includes(event) && !body.includes('$bytes'))
        return wire.ask('malformed', event, body)
      return Promise.resolve(
        wire.tell('malformed', event, body, body.includes('$bytes') ? [randomBytes(9, random)] : []),
      )
    })
  }

  /** Faster than anyone may: nearly all of it is answered `too-fast`. */
  flood(count: number, atOnce = inFlight): Promise<void> {
    const random = this.#random
    const wire = this.#wire
    const update = randomBytes(random.between(2, 400), random)
    const ask = {
      words: () => wire.askWords('flood', 'joint', update),
      act: () => wire.ask('flood', 'act', oddAct(random)),
      open: () => wire.ask('flood', 'open', openOf('joint', 1), [new Uint8Array([0])]),
      presence: async () => wire.tell('flood', 'presence', oddPresence(random)),
    }
    const events = ['words', 'words', 'act', 'act', 'open', 'presence'] as const
    return pipelined(count, wire, () => ask[random.pick(events)](), atOnce)
  }

  /** Real messages with bytes turned, as raw frames: the server may hang up at any of them. */
  async mutatedFrames(count: number): Promise<void> {
    const random = this.#random
    for (let left = count; left > 0 && this.#wire.isOpen; left -= 1) {
      const real = random.pick([
        `421["act",${oddAct(random)}]`,
        `421["words",{"space":"joint","update":{"$bytes":"AAA="}}]`,
        `42["presence",${oddPresence(random)}]`,
      ])
      this.#wire.send('mutated frames', random.chance(0.6) ? mutatedText(real, random) : oddFrame(random))
      if (random.chance(0.3)) await this.#wire.flushed()
    }
  }

  leave(): void {
    this.#wire.leave()
  }
}

/** One hostile participant from its first frame to its last; where the server hangs up it comes back. */
export const participantBout = async (bout: Bout, seat: HostileSeat): Promise<void> => {
  const { random } = bout
  const first = await HostileParticipant.connect(bout, seat)
  await first?.outOfOrder(12)
  await first?.consent()
  await first?.openEverything()
  const phases = ['forgeWords', 'oddActs', 'oddOpens', 'oddPresences', 'flood'] as const
  const counts = { forgeWords: 14, oddActs: 70, oddOpens: 14, oddPresences: 50, flood: 40 }
  const left = [...phases]
  while (first && left.length > 0) {
    const [phase = 'flood'] = left.splice(random.below(left.length), 1)
    await first[phase](counts[phase])
  }
  first?.leave()
  for (const last of ['malformed', 'mutatedFrames'] as const) {
    const again = await HostileParticipant.connect(bout, seat)
    await again?.openEverything()
    await again?.[last](60)
    again?.leave()
  }
}
