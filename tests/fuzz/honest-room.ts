/** Honest people at work while others attack, how long the room took with each of their acts, and what became of their room. */
import { ledgerOf } from '@common-ground/shared/documents/declare'
import { checkChain } from '@common-ground/shared/ledger/chain'
import type { Standing } from '@common-ground/shared/room/participant'
import { type Space, spaces } from '@common-ground/shared/room/space'
import { markersIn, textOf } from '../crash/markers.ts'
import { type Steady, steadily } from '../crash/steady.ts'
import { Writer } from '../crash/writer.ts'
import { Hand, type OpenedRoom, openRoom } from '../rig/hand.ts'
import { spacesOf } from '../rig/six-hands.ts'
import type { Random } from '../world/random.ts'
import type { HostileSeat } from './hostile-rooms.ts'

/** Of one person, a second. */
const rates = { words: 4, acts: 3 }

const enter = async (opened: OpenedRoom, standing: Standing): Promise<Hand> => {
  const hand = await Hand.enter(opened, standing, 'Honest')
  for (const space of spacesOf(standing)) if (space !== 'joint') await hand.open(space)
  return hand
}

export class HonestRoom {
  readonly #opened: OpenedRoom
  readonly #writers: readonly Writer[]
  /** Spaces nobody hostile may write in: they must hold what the honest wrote, and nothing else. */
  readonly #ours: readonly Space[]
  /** Entries the ledger had before anybody worked. */
  readonly #before: number
  /** Somebody hostile who sits here. */
  readonly hostile: HostileSeat | undefined
  #atWork: readonly Steady[] = []
  readonly #harm: string[] = []

  private constructor(opened: OpenedRoom, writers: readonly Writer[], hostile: Hand | undefined) {
    this.#opened = opened
    this.#writers = writers
    this.#before = writers[0]?.hand.entries().length ?? 0
    this.#ours = hostile ? ['side-a', 'caucus-a', 'mediator'] : spaces
    this.hostile = hostile && {
      room: opened.room,
      seat: hostile.seat,
      standing: 'b',
      agreement: hostile.agreement,
    }
    for (const { hand } of writers)
      hand.socket.on('disconnect', () => this.#harm.push('an honest person was disconnected'))
  }

  /** `shared`: one chair is somebody hostile's. */
  static async open(origin: string, shared: boolean, random: Random): Promise<HonestRoom> {
    const opened = await openRoom(origin)
    const [ana, ben, mo] = [
      await enter(opened, 'a'),
      await enter(opened, 'b'),
      await enter(opened, 'mediator'),
    ]
    if (shared) ben.leave()
    const people: readonly (readonly [Hand, Standing, string])[] = [
      [ana, 'a', 'a'],
      [mo, 'mediator', 'm'],
      ...(shared ? [] : ([[ben, 'b', 'b']] as const)),
    ]
    // Where somebody hostile may change their words, honest people's words prove nothing.
    const places: readonly Space[] = shared ? ['side-a', 'caucus-a', 'mediator'] : spaces
    const writers = people.map(
      ([hand, standing, name]) => new Writer(hand, standing, name, random.fork(), places),
    )
    await ana.act({ type: 'open-issue', title: 'Rent', kind: { type: 'amount', unit: 'EUR' } })
    await Promise.all(writers.map(({ hand }) => hand.until(() => hand.entries().length === 4)))
    return new HonestRoom(opened, writers, shared ? ben : undefined)
  }

  work(): void {
    this.#atWork = this.#writers.flatMap((writer) => [
      steadily(rates.words, () => writer.write()),
      steadily(rates.acts, () => writer.act()),
    ])
  }

  /** How long the room took with the slowest act since this was asked last, in ms. */
  takeSlowest(): number {
    return Math.max(0, ...this.#writers.map((writer) => writer.takeSlowest()))
  }

  /** Everybody stops. */
  rest(): void {
    for (const steady of this.#atWork) steady.stop()
  }

  /** Everybody stops; then newcomers look at the room. Answers what is not as it should be. */
  async check(): Promise<readonly string[]> {
    this.rest()
    await Promise.all(this.#writers.map((writer) => writer.answered()))
    for (const writer of this.#writers) await this.#checkFor(writer)
    for (const { refused } of this.#writers)
      for (const [code, count] of refused) this.#harm.push(`${count} honest words were refused: ${code}`)
    return this.#harm
  }

  async #checkFor({ hand, standing, acted }: Writer): Promise<void> {
    const fresh = await Hand.connect(this.#opened, hand.seat, hand.participant)
    for (const space of spacesOf(standing)) {
      await fresh.open(space)
      if (this.#ours.includes(space)) this.#checkWords(space, fresh)
      if (!checkChain(ledgerOf(fresh.copyOf(space)).toArray()).whole)
        this.#harm.push(`a broken chain in ${space}`)
    }
    const kept = new Set(fresh.entries().map(({ hash }) => hash))
    const lost = acted.filter(({ hash }) => hash !== undefined && !kept.has(hash)).length
    if (lost > 0) this.#harm.push(`${lost} honest acts are gone`)
    if (!this.hostile) {
      const recorded = this.#writers
        .flatMap((writer) => writer.acted)
        .filter(({ hash }) => hash !== undefined)
      // What the room records by itself when one of them changes endorsed words is theirs as well.
      const people = new Set(this.#writers.map(({ hand }) => hand.participant))
      const changes = fresh.entries().filter(({ act, by }) => act.type === 'change-wording' && people.has(by))
      if (kept.size !== this.#before + recorded.length + changes.length)
        this.#harm.push('the ledger has entries of nobody')
    }
    fresh.leave()
  }

  #checkWords(space: Space, fresh: Hand): void {
    const written = this.#writers.flatMap(({ typed }) => typed.filter((one) => one.space === space))
    const expected = new Set(written.filter(({ erased }) => erased === undefined).map(({ marker }) => marker))
    const found = markersIn(space, fresh.copyOf(space))
    const rest = [...found].reduce(
      (text, marker) => text.replace(marker, ''),
      textOf(space, fresh.copyOf(space)),
    )
    const missing = [...expected].filter((marker) => !found.has(marker)).length
    if (missing > 0) this.#harm.push(`${missing} honest words are gone from ${space}`)
    if (found.size > expected.size || rest.trim() !== '') this.#harm.push(`words of nobody in ${space}`)
  }

  leave(): void {
    for (const { hand } of this.#writers) {
      hand.socket.off('disconnect')
      hand.leave()
    }
  }
}
