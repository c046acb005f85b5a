/** A room as the rules of caucuses and proposals see it: every ledger, two people of each side, two mediators, and a clock to turn. */
import type { Act } from '@common-ground/shared/acts/act'
import { closingBy } from '@common-ground/shared/acts/proposals-following'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { chainStart } from '@common-ground/shared/ledger/chain'
import { decide } from '@common-ground/shared/ledger/decide'
import { type Entry, theRoom } from '@common-ground/shared/ledger/entry'
import { emptyRoom, fold } from '@common-ground/shared/ledger/fold'
import { whatFollows } from '@common-ground/shared/ledger/following'
import { identifierFrom } from '@common-ground/shared/ledger/hash'
import { actSpaces } from '@common-ground/shared/room/act-spaces'
import type { Participant, Standing } from '@common-ground/shared/room/participant'
import type { RefusalCode } from '@common-ground/shared/room/refusal'
import type { Side } from '@common-ground/shared/room/side'
import { caucusWith, homeOf, type Space, spaces } from '@common-ground/shared/room/space'
import { meansOf } from '../rig/bid-rules.ts'
import { nothingAround } from '../rig/nothing-around.ts'

const agreement = 'c'.repeat(64)

const person = (standing: Standing, name: string): Participant => ({
  id: identifierFrom(`${standing} ${name}`),
  standing,
  name,
})

/** First of each side, who may commit; second, who may not; and the mediators. */
export const cast = {
  ana: person('a', 'Ana'),
  amy: person('a', 'Amy'),
  ben: person('b', 'Ben'),
  bea: person('b', 'Bea'),
  mo: person('mediator', 'Mo'),
  mia: person('mediator', 'Mia'),
} as const
export type Name = keyof typeof cast

export const minute = 60_000

export class MediationRules {
  readonly entries = new Map<Space, Entry[]>(spaces.map((space) => [space, []]))
  readonly #states = new Map<Space, RoomState>(spaces.map((space) => [space, emptyRoom]))
  readonly #means = meansOf(7)
  now = 1_000_000
  #count = 0

  constructor() {
    for (const name of Object.keys(cast) as Name[]) this.act(name, { type: 'consent', agreement })
  }

  state(space: Space = 'joint'): RoomState {
    return this.#states.get(space) ?? emptyRoom
  }

  /** The id of what was recorded. Throws where it was refused. */
  act(who: Name, act: Act, space?: Space): string {
    const tried = this.try(who, act, space)
    if ('refused' in tried) throw new Error(`${act.type} by ${who}: ${tried.refused}`)
    return tried.id
  }

  /** Why it was refused; undefined where it was recorded. */
  refusal(who: Name, act: Act, space?: Space): RefusalCode | undefined {
    const tried = this.try(who, act, space)
    return 'refused' in tried ? tried.refused : undefined
  }

  /** `arrived`: when it came in, where it had to wait. */
  try(who: Name, act: Act, space?: Space, arrived = this.now): { id: string } | { refused: RefusalCode } {
    const actor = cast[who]
    const where = space ?? (actSpaces[act.type].joint ? 'joint' : (homeOf[actor.standing] ?? 'joint'))
    this.#count += 1
    const id = identifierFrom(`act ${this.#count}`)
    const around = {
      ...nothingAround,
      now: this.now,
      arrived,
      id,
      space: where,
      joint: this.state(),
      agreement,
    }
    const decided = decide(this.state(where), actor, act, around)
    if ('refused' in decided) return { refused: decided.refused }
    this.#append(where, { id, by: actor.id, standing: actor.standing, act: decided } as Entry)
    this.#follow()
    return { id }
  }

  /** Some of the room's time goes by, and what is due by then is done. */
  pass(ms: number): void {
    this.now += ms
    for (let act = closingBy(this.state(), this.now); act; act = closingBy(this.state(), this.now)) {
      this.#append('joint', { id: this.#means.chance.newId(), by: theRoom, standing: 'room', act } as Entry)
      this.#follow()
    }
  }

  #follow(): void {
    for (;;) {
      const due = whatFollows((one) => this.state(one), this.#means)
      if (!due) return
      const id = this.#means.chance.newId()
      this.#append(due.space, { id, by: theRoom, standing: 'room', act: due.act } as Entry)
    }
  }

  #append(space: Space, written: Pick<Entry, 'id' | 'by' | 'standing' | 'act'>): void {
    const state = this.state(space)
    const place = { room: 'room', space, seq: state.length, at: this.now, prev: chainStart, hash: chainStart }
    const entry = { ...place, ...written } as Entry
    this.entries.get(space)?.push(entry)
    this.#states.set(space, fold(state, entry))
  }

  /** The mediator in a caucus with a side: knocked and let in. Answers the caucus's id. */
  caucus(side: Side, mediator: Name = 'mo', minutes = 15): string {
    const knock = this.act(mediator, { type: 'knock', minutes }, caucusWith[side])
    this.act(side === 'a' ? 'ana' : 'ben', { type: 'let-in', knock }, caucusWith[side])
    const caucus = this.state().caucuses.at(-1)
    if (!caucus) throw new Error('no caucus')
    return caucus.id
  }

  /** Announced and received by both. */
  received(): string {
    const proposal = this.act('mo', { type: 'announce-proposal' })
    for (const who of ['ana', 'ben'] as const) this.act(who, { type: 'receive-proposal', proposal })
    return proposal
  }

  /** Put to both sides. */
  put(terms: readonly { issue: string; to: string }[] = [], minutes = 10): string {
    const proposal = this.received()
    const text = 'Rent of 2,220 and a term of four years.'
    this.act('mo', { type: 'put-proposal', proposal, text, terms: [...terms], minutes })
    return proposal
  }
}
