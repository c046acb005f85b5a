/** A room as the rules of own numbers see it: all its ledgers, the words kept beside them, and what the room does by itself. */
import type { Act } from '@common-ground/shared/acts/act'
import { keptChange } from '@common-ground/shared/acts/kept-change'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import type { GoalWords } from '@common-ground/shared/documents/goal-words'
import { seal } from '@common-ground/shared/ledger/chain'
import { decide } from '@common-ground/shared/ledger/decide'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { emptyRoom, fold } from '@common-ground/shared/ledger/fold'
import { whatFollows } from '@common-ground/shared/ledger/following'
import { actSpaces } from '@common-ground/shared/room/act-spaces'
import type { Standing } from '@common-ground/shared/room/participant'
import type { Side } from '@common-ground/shared/room/side'
import { homeOf, type Space } from '@common-ground/shared/room/space'
import { chanceOf } from './chance.ts'
import { nothingAround, nothingSignedYet } from './nothing-around.ts'

const agreement = 'a'.repeat(64)
const idOf = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
const chairs = ['a', 'b', 'mediator', 'observer'] as const

export const unknown = idOf(0xffff)

export class NumberRules {
  readonly entries: Entry[] = []
  /** What stands on the board. */
  readonly goals = new Map<string, GoalWords>()
  readonly #states = new Map<Space, RoomState>()
  readonly #kept = new Map<Space, Map<string, string>>()
  readonly #chance = chanceOf(11)
  #count = 0

  constructor() {
    for (const standing of chairs) this.act(standing, { type: 'consent', agreement })
  }

  state(space: Space = 'joint'): RoomState {
    return this.#states.get(space) ?? emptyRoom
  }

  own(side: Side): RoomState {
    return this.state(homeOf[side])
  }

  /** Words kept beside the ledger of a space, by the id of their act. */
  kept(space: Space): Map<string, string> {
    const kept = this.#kept.get(space) ?? new Map<string, string>()
    this.#kept.set(space, kept)
    return kept
  }

  /** The id of what was recorded, or the code of the refusal. */
  act(standing: Standing, act: Act, at?: Space): string {
    this.#count += 1
    const space = at ?? (actSpaces[act.type].joint ? 'joint' : (homeOf[standing] ?? 'joint'))
    const id = idOf(0x1000 + this.#count)
    const actor = { id: idOf(chairs.indexOf(standing) + 1), standing, name: standing }
    const before = this.state(space)
    const decided = decide(before, actor, act, {
      ...nothingAround,
      now: this.#count,
      id,
      space,
      joint: this.state(),
      agreement,
      keptWords: (of) => this.kept(space).get(of),
      goal: (goal) => this.goals.get(goal),
    })
    if ('refused' in decided) return decided.refused
    const change = keptChange(before, id, act, decided, { ...nothingAround, actor })
    const made = { ...this.#next(space, id), by: actor.id, standing, act: decided }
    this.#record(seal(made), change)
    for (let follows = 0; follows < 50; follows += 1) {
      const due = whatFollows((one) => this.state(one), {
        chance: this.#chance,
        secret: () => '',
        archived: () => undefined,
        ...nothingSignedYet,
      })
      if (!due) return id
      const newId = this.#chance.newId()
      const write = due.words === undefined ? [] : [[newId, due.words] as const]
      const room = { by: 'room', standing: 'room', act: due.act } as const
      this.#record(seal({ ...this.#next(due.space, newId), ...room }), { ...due.kept, write })
    }
    throw new Error('it follows without end')
  }

  /** What the room records when a side switches "better for both" on. */
  lock(side: Side): void {
    const room = { by: 'room', standing: 'room', act: { type: 'lock-numbers' } } as const
    this.#record(seal({ ...this.#next(homeOf[side], this.#chance.newId()), ...room }), {
      write: [],
      remove: [],
    })
  }

  #next(space: Space, id: string) {
    const { length: seq, head: prev } = this.state(space)
    return { room: idOf(0), space, seq, id, at: this.#count, prev }
  }

  #record(entry: Entry, { write, remove }: ReturnType<typeof keptChange>): void {
    const { space } = entry
    this.#states.set(space, fold(this.state(space), entry))
    this.entries.push(entry)
    for (const [id, words] of write) this.kept(space).set(id, words)
    for (const id of remove) this.kept(space).delete(id)
  }
}
