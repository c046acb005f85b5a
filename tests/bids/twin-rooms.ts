/**
 * Two rooms alike in everything but what side A bids, with the same outcome: what B, the mediator and an observer are told and
 * answered must be the same, to the last bit, but for A's commitments and the hashes that come of them.
 *
 *   one seed --> the range, the rounds, B's bids and B's hostile tries (the same in both rooms)
 *            --> A's nonces (the same: they are its share in the draw)
 *            --> A's amounts, up to whether they overlap, and A's tries that are refused (different)
 */
import type { Bidding } from '@common-ground/shared/acts/bidding'
import { noneOfThese } from '@common-ground/shared/bids/commitment'
import { emptyRoom, foldAll } from '@common-ground/shared/ledger/fold'
import type { Side } from '@common-ground/shared/room/side'
import { bitsOf } from '../rig/bid-rules.ts'
import type { Listener } from '../round/listener.ts'
import { RoomOfFour } from '../round/room-of-four.ts'
import { Random } from '../world/random.ts'

export interface Heard {
  readonly b: readonly string[]
  readonly mediator: readonly string[]
  readonly observer: readonly string[]
  readonly outcome: string
  /** What A bid in each round. */
  readonly bids: readonly string[]
}

/** What has exactly 64 hexadecimal digits, as they are and as a text of that length in bytes: commitments, hashes, receipts. */
const masked = (told: string): string =>
  told.replace(/7740(?:3[0-9]|6[1-6]){64}/g, '#').replace(/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g, '#')

class Twin {
  readonly #room: RoomOfFour
  readonly #shared: Random
  readonly #own: Random
  readonly #payer: Side
  readonly #values: number
  readonly #bids: string[] = []
  #bidding = ''

  constructor(room: RoomOfFour, shared: Random, own: Random) {
    this.#room = room
    this.#shared = shared
    this.#own = own
    this.#payer = shared.pick(['a', 'b'])
    this.#values = shared.between(2, 12)
  }

  async run(): Promise<Heard> {
    const { b, mediator, observer } = this.#room.people
    const rounds = this.#shared.between(1, 3)
    await this.#begin(rounds)
    for (let round = 1; round <= rounds; round += 1) await this.#round(round)
    await this.#pry(b, 1)
    await b.open('joint')
    const { status, settled } = await this.#now()
    return {
      b: b.heard.map(masked),
      mediator: mediator.heard.map(masked),
      observer: observer.heard.map(masked),
      outcome: `${status} ${settled?.price}`,
      bids: this.#bids,
    }
  }

  async #now(): Promise<Bidding> {
    const bidding = foldAll(emptyRoom, await this.#room.entries('joint')).biddings.get(this.#bidding)
    if (!bidding) throw new Error('no bidding')
    return bidding
  }

  async #begin(rounds: number): Promise<void> {
    const { a, b, mediator } = this.#room.people
    const kind = { type: 'amount', unit: 'EUR' } as const
    const issue = await mediator.act('joint', { type: 'open-issue', title: 'Rent', kind })
    const terms = {
      payer: this.#payer,
      from: '1000',
      to: String(1000 + 25 * (this.#values - 1)),
      step: '25',
      rounds,
    }
    // The id of an act is its sender's: drawn where both rooms draw alike.
    const id = this.#shared.id()
    this.#bidding = await a.act('joint', { type: 'propose-bidding', issue, ...terms }, id)
    await b.act('joint', { type: 'join-bidding', bidding: this.#bidding })
  }

  async #round(round: number): Promise<void> {
    const { a, b } = this.#room.people
    const theirs = this.#shared.below(this.#values)
    const mine = this.#bidOfA(theirs, this.#shared.chance(0.35))
    const bidOfB = this.#bid(round, this.#amount(theirs), `b ${this.#shared.word()}`)
    const bidOfA = this.#bid(round, mine, `a ${this.#shared.word()}`)
    const order = this.#shared.pick(['a', 'b', 'together'])
    const tries = this.#own.below(3)
    const aBids = async () => {
      for (let count = 0; count < tries; count += 1)
        await a.act('side-a', this.#bid(round, this.#own.pick(['999', '1001', '', '1e9']), `${count}`))
      await a.act('side-a', bidOfA)
      await a.act('side-a', { ...bidOfA, amount: this.#amount(this.#own.below(this.#values)) })
    }
    const bBids = () => b.act('side-b', bidOfB)
    this.#room.clock.now += 1_000
    this.#bids.push(mine)
    if (order === 'a') await aBids()
    if (order === 'b') await bBids()
    await this.#pry(b, round)
    if (order === 'a') await bBids()
    if (order === 'b') await aBids()
    if (order === 'together') await Promise.all([a.act('side-a', bidOfA), bBids()])
  }

  #amount(position: number): string {
    return String(1000 + 25 * position)
  }

  /** Any that overlaps with B's, or any that does not, as the seed says; where there is none, the other way round. */
  #bidOfA(theirs: number, wanted: boolean): string {
    const all = Array.from({ length: this.#values }, (_, position) => position)
    const meets = (position: number) => (this.#payer === 'a' ? position >= theirs : position <= theirs)
    const apart = [...all.filter((position) => !meets(position)).map((one) => this.#amount(one)), noneOfThese]
    const meeting = all.filter(meets).map((one) => this.#amount(one))
    return this.#own.pick(wanted ? meeting : apart)
  }

  #bid(round: number, amount: string, words: string) {
    return { type: 'place-bid', bidding: this.#bidding, round, amount, nonce: bitsOf(words) } as const
  }

  /** All that B could try to learn more. */
  async #pry(b: Listener, round: number): Promise<void> {
    await b.open('side-a')
    await b.act('side-a', this.#bid(round, '1000', 'pry'))
    await b.act('joint', this.#bid(round, '1000', 'pry'))
    await b.act('side-b', this.#bid(round, '1003', 'pry'))
    await b.act('side-b', this.#bid((round % 3) + 1, '1000', 'pry'))
    await b.open('joint')
  }
}

/** The same room twice, for one seed. */
export const twins = async (seed: number): Promise<readonly [Heard, Heard]> => {
  const run = async (which: number): Promise<Heard> => {
    const room = await RoomOfFour.open(seed)
    return new Twin(room, new Random(seed + 1), new Random(seed * 2 + which + 7)).run()
  }
  return [await run(0), await run(1)]
}

/** What somebody but A heard in one room and not in the other; undefined when all of it is the same. */
export const difference = ([one, other]: readonly [Heard, Heard]): string | undefined => {
  for (const who of ['b', 'mediator', 'observer'] as const) {
    const at = one[who].findIndex((told, index) => other[who][index] !== told)
    if (at !== -1) return `${who} heard ${one[who][at]} in one room, ${other[who][at]} in the other`
    if (one[who].length !== other[who].length) return `${who} heard more in one room than in the other`
  }
  return undefined
}
