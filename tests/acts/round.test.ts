/** The rules of the goal round, pure: both sides alike, and what follows from their acts. */
import type { Act } from '@common-ground/shared/acts/act'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { seal } from '@common-ground/shared/ledger/chain'
import { decide } from '@common-ground/shared/ledger/decide'
import { emptyRoom, fold } from '@common-ground/shared/ledger/fold'
import { actSpaces } from '@common-ground/shared/room/act-spaces'
import type { Standing } from '@common-ground/shared/room/participant'
import { homeOf, type Space } from '@common-ground/shared/room/space'
import { roundFollows } from '@common-ground/shared/round/following'
import { describe, expect, it } from 'vitest'
import { chanceOf } from '../rig/chance.ts'
import { nothingAround } from '../rig/nothing-around.ts'

const id = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`

/** All ledgers of a room, without a server. */
class Ledgers {
  readonly #states = new Map<Space, RoomState>()
  readonly #chance = chanceOf(5)
  #count = 0
  now = 1_000

  of(space: Space): RoomState {
    return this.#states.get(space) ?? emptyRoom
  }

  /** Answers the refusal, or the act's id. */
  act(standing: Standing, act: Act): string {
    this.#count += 1
    const space = actSpaces[act.type].joint ? 'joint' : (homeOf[standing] ?? 'joint')
    const actor = {
      id: id(['a', 'b', 'mediator', 'observer'].indexOf(standing) + 10),
      standing,
      name: standing,
    }
    const recorded = decide(this.of(space), actor, act, {
      ...nothingAround,
      now: this.now,
      space,
      joint: this.of('joint'),
    })
    if ('refused' in recorded) return recorded.refused
    const { length: seq, head: prev } = this.of(space)
    const at = this.now
    const made = id(1_000 + this.#count)
    const entry = seal({ room: id(1), space, seq, id: made, by: actor.id, standing, at, act: recorded, prev })
    this.#states.set(space, fold(this.of(space), entry))
    const due = roundFollows((one) => this.of(one), this.#chance)
    if (due) {
      const { length, head } = this.of('joint')
      const by = { by: 'room', standing: 'room' } as const
      const follows = seal({
        room: id(1),
        space: 'joint',
        seq: length,
        id: this.#chance.newId(),
        at,
        act: due,
        prev: head,
        ...by,
      })
      this.#states.set('joint', fold(this.of('joint'), follows))
    }
    return made
  }

  get last() {
    return this.of('joint').rounds.all.at(-1)
  }

  static seated(): Ledgers {
    const ledgers = new Ledgers()
    for (const standing of ['a', 'b', 'mediator'] as const)
      ledgers.act(standing, { type: 'consent', agreement: 'f'.repeat(64) })
    return ledgers
  }
}

const mirrored = { a: 'b', b: 'a', mediator: 'mediator', observer: 'observer' } as const

/** The same session, as it is or with the sides changed over. */
const session = (swap: boolean): unknown => {
  const ledgers = Ledgers.seated()
  const as = (standing: Standing): Standing => (swap ? mirrored[standing] : standing)
  const said: string[] = []
  const say = (standing: Standing, act: Act) => {
    const answer = ledgers.act(as(standing), act)
    said.push(/^0/.test(answer) ? 'recorded' : answer)
    return answer
  }
  say('a', { type: 'start-round', minutes: 4 })
  say('a', { type: 'start-round', minutes: 4 })
  const round = say('b', { type: 'start-round', minutes: 4 })
  say('a', { type: 'hand-in', round, text: 'Ours' })
  const back = say('b', { type: 'hand-in', round, text: 'Theirs' })
  say('b', { type: 'take-back-card', round, card: back })
  say('a', { type: 'end-writing', round })
  ledgers.now += 4 * 60_000
  say('b', { type: 'hand-in', round, text: 'Late' })
  say('a', { type: 'end-writing', round })
  const cards = ledgers.last?.cards ?? []
  for (const [at, card] of cards.entries()) {
    say('a', { type: 'mark-card', round, card: card.id, mark: at % 2 ? 'support' : 'not-for-us' })
    if (at % 3) say('b', { type: 'mark-card', round, card: card.id, mark: 'can-live-with' })
  }
  say('b', { type: 'done-marking', round, marking: 1 })
  say('b', { type: 'done-marking', round, marking: 1 })
  say('a', { type: 'done-marking', round, marking: 1 })
  const matches = ledgers.last?.matches?.map((match) => cards.findIndex((card) => card.id === match))
  say('b', { type: 'mark-again', round })
  say('a', { type: 'end-round', round })
  const again = ledgers.last?.again.map((side) => as(side))
  return { said, matches, again, phase: ledgers.last?.phase }
}

describe('the rules', () => {
  it('[E1] are the same for both sides', () => {
    const [as, swapped] = [session(false), session(true)]
    expect(as).toMatchObject({ phase: 'revealed', again: ['b'] })
    expect(swapped).toEqual(as)
  })

  it('need both sides to mark again, and keep what was shown when that is ended', () => {
    const ledgers = Ledgers.seated()
    const round = ledgers.act('mediator', { type: 'start-round', minutes: 1 })
    ledgers.act('mediator', { type: 'end-writing', round })
    for (const side of ['a', 'b'] as const) ledgers.act(side, { type: 'done-marking', round, marking: 1 })
    expect(ledgers.act('mediator', { type: 'mark-again', round })).toBe('not-for-your-role')
    for (const side of ['a', 'b'] as const) ledgers.act(side, { type: 'mark-again', round })
    expect(ledgers.last).toMatchObject({ phase: 'marking', marking: 2, matches: [] })
    ledgers.act('mediator', { type: 'end-round', round })
    expect(ledgers.last).toMatchObject({ phase: 'revealed', matches: [] })
  })

  it('deal when the last chair with people at it is done, also because someone left', () => {
    const ledgers = Ledgers.seated()
    const round = ledgers.act('mediator', { type: 'start-round', minutes: 1 })
    for (const side of ['a', 'b'] as const) ledgers.act(side, { type: 'done-writing', round })
    expect(ledgers.last?.phase).toBe('writing')
    ledgers.act('mediator', { type: 'leave' })
    expect(ledgers.last?.phase).toBe('marking')
  })
})
