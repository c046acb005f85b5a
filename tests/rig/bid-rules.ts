/** A room as the rules of sealed bids see it: a ledger for each space, people of every chair, and what the room itself does after each act. */
import { createHash } from 'node:crypto'
import type { Act } from '@common-ground/shared/acts/act'
import type { Bidding, ProposeBiddingAct } from '@common-ground/shared/acts/bidding'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { checkDraw, type DrawCheck } from '@common-ground/shared/bids/check-draw'
import { seal } from '@common-ground/shared/ledger/chain'
import { decide } from '@common-ground/shared/ledger/decide'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { emptyRoom, fold } from '@common-ground/shared/ledger/fold'
import { type Means, whatFollows } from '@common-ground/shared/ledger/following'
import { actSpaces } from '@common-ground/shared/room/act-spaces'
import type { Standing } from '@common-ground/shared/room/participant'
import type { Side } from '@common-ground/shared/room/side'
import { homeOf, type Space, spaces } from '@common-ground/shared/room/space'
import { chanceOf } from './chance.ts'
import { id, people } from './evidence-rules.ts'
import { nothingAround, nothingSignedYet } from './nothing-around.ts'

const agreement = 'f'.repeat(64)

/** 256 bits in hexadecimal, the same for the same words. */
export const bitsOf = (words: string): string => createHash('sha256').update(words).digest('hex')

export const meansOf = (seed: number): Means => ({
  chance: chanceOf(seed),
  secret: (name) => bitsOf(`secret ${seed} ${name}`),
  archived: () => undefined,
  ...nothingSignedYet,
})

export type BidTerms = Omit<ProposeBiddingAct, 'type' | 'issue'>

/** 21 values; A pays. */
export const usualTerms: BidTerms = { payer: 'a', from: '2000', to: '2400', step: '20', rounds: 3 }

export class BidRules {
  readonly entries = new Map<Space, Entry[]>(spaces.map((space) => [space, []]))
  readonly #states = new Map<Space, RoomState>(spaces.map((space) => [space, emptyRoom]))
  readonly #means: Means
  readonly #seed: number
  readonly #untilSettled: boolean
  readonly issue: string
  now = 1_000
  #count = 100

  /** `untilSettled`: what a draw is opened with is left out, where thousands of them are made. */
  constructor(seed: number, { untilSettled = false } = {}) {
    this.#seed = seed
    this.#untilSettled = untilSettled
    this.#means = meansOf(seed)
    for (const standing of ['a', 'b', 'mediator'] as const) this.act(standing, { type: 'consent', agreement })
    const kind = { type: 'amount', unit: 'EUR' } as const
    this.issue = this.act('mediator', { type: 'open-issue', title: 'Rent', kind })
  }

  state(space: Space = 'joint'): RoomState {
    return this.#states.get(space) ?? emptyRoom
  }

  /** The id of what was recorded, or the code of the refusal. */
  act(standing: Standing, act: Act, who: { readonly id: string } = people[standing], known?: string): string {
    this.#count += 1
    const made = known ?? id(this.#count)
    const space: Space = actSpaces[act.type].joint ? 'joint' : (homeOf[standing] ?? 'joint')
    const actor = { ...people[standing], ...who }
    const around = { ...nothingAround, now: this.now, id: made, space, joint: this.state(), agreement }
    const decided = decide(this.state(space), actor, act, around)
    if ('refused' in decided) return decided.refused
    this.#append(space, seal({ ...this.#next(space, made), by: actor.id, standing, act: decided }))
    for (;;) {
      const due = whatFollows((one) => this.state(one), this.#means)
      if (!due || (this.#untilSettled && due.act.type === 'open-draw')) return made
      const next = this.#next(due.space, this.#means.chance.newId())
      this.#append(due.space, seal({ ...next, by: 'room', standing: 'room', act: due.act }))
    }
  }

  #next(space: Space, made: string) {
    const { length: seq, head: prev } = this.state(space)
    return { room: id(0), space, seq, id: made, at: this.now, prev }
  }

  #append(space: Space, entry: Entry): void {
    this.entries.get(space)?.push(entry)
    this.#states.set(space, fold(this.state(space), entry))
  }

  propose(standing: Standing, terms: Partial<BidTerms> = {}): string {
    return this.act(standing, { type: 'propose-bidding', issue: this.issue, ...usualTerms, ...terms })
  }

  /** Proposed by A, joined by B. */
  begin(terms: Partial<BidTerms> = {}): string {
    const bidding = this.propose('a', terms)
    this.act('b', { type: 'join-bidding', bidding })
    return bidding
  }

  bid(side: Side, bidding: string, amount: string, round = 1): string {
    const nonce = bitsOf(`nonce ${this.#seed} ${bidding} ${side} ${round}`)
    return this.act(side, { type: 'place-bid', bidding, round, amount, nonce })
  }

  bidding(bidding: string): Bidding {
    const found = this.state().biddings.get(bidding)
    if (!found) throw new Error(`there is no bidding ${bidding}`)
    return found
  }

  /** Acts the room made in the joint ledger since it had this many entries. */
  saidSince(length: number, space: Space = 'joint'): readonly Entry['act'][] {
    return (this.entries.get(space) ?? []).slice(length).map(({ act }) => act)
  }

  check(side: Side, bidding: string): DrawCheck | undefined {
    const [joint, own] = [this.entries.get('joint') ?? [], this.entries.get(homeOf[side]) ?? []]
    return checkDraw({ side, bidding, joint, own })
  }
}
