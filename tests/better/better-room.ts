/** A room in which "better for both" can be asked: four issues, both sides' numbers, an offer; and its answers, without a server. */
import type { Act } from '@common-ground/shared/acts/act'
import { type AnswerBetterAct, betterLeft, openQuestion } from '@common-ground/shared/acts/better'
import { lookThrough } from '@common-ground/shared/better/looks'
import { lockedOf, searchTask } from '@common-ground/shared/better/task'
import { lockedNumbers } from '@common-ground/shared/numbers/side-numbers'
import { limits } from '@common-ground/shared/room/limits'
import type { Participant } from '@common-ground/shared/room/participant'
import { type Side, sides } from '@common-ground/shared/room/side'
import { homeOf } from '@common-ground/shared/room/space'
import { atClock, byRoom, must, type RuledRoom, roomOf, tryAct } from '../rig/ruled-room.ts'

export const idOf = (number: number): string =>
  `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`

export type Chair = Side | 'mediator'
export const people: Readonly<Record<Chair, Participant>> = {
  a: { id: idOf(1), standing: 'a', name: 'Ana' },
  b: { id: idOf(2), standing: 'b', name: 'Ben' },
  mediator: { id: idOf(3), standing: 'mediator', name: 'Mo' },
}

export const options = ['low', 'middle', 'high'] as const
export const issues = [idOf(0x11), idOf(0x12), idOf(0x13), idOf(0x14)]

type Weights = readonly number[]
/** A wants low, B wants high; what differs is what weighs. */
const worths = { a: [100, 50, 0], b: [0, 50, 100] } as const
export const opposed: Readonly<Record<Side, Weights>> = { a: [50, 30, 15, 5], b: [5, 15, 30, 50] }

/** Acts one after another, each under an id of its own. */
export class BetterRoom {
  room: RuledRoom
  #count = 0x1000

  constructor(weights: Readonly<Record<Side, Weights>> = opposed) {
    this.room = roomOf(Object.values(people), 1_000)
    for (const [at, id] of issues.entries())
      this.must(
        'a',
        { type: 'open-issue', title: `Issue ${at}`, kind: { type: 'choice', options: [...options] } },
        id,
      )
    for (const side of sides) this.weigh(side, weights[side])
  }

  weigh(side: Side, weights: Weights): void {
    for (const [at, issue] of issues.entries()) {
      const said = options.map((option, place) => ({ option, worth: worths[side][place] ?? 0 }))
      const act = { type: 'set-issue-numbers', issue, weight: weights[at] ?? 0, worths: said } as const
      if (this.try(side, act) === 'numbers-same') continue
    }
  }

  must(chair: Chair, act: Act, id = this.newId()): string {
    this.room = must(this.room, people[chair], id, act)
    return id
  }

  /** The code of the refusal, or undefined. */
  try(chair: Chair, act: Act): string | undefined {
    const { room, refused } = tryAct(this.room, people[chair], this.newId(), act)
    this.room = room
    return refused
  }

  newId(): string {
    this.#count += 1
    return idOf(this.#count)
  }

  later(ms: number): void {
    this.room = atClock(this.room, this.room.clock + ms)
  }

  on(): void {
    for (const side of sides) this.must(side, { type: 'switch-better', on: true })
  }

  /** An offer that names all four issues. */
  offer(side: Side, values: readonly string[]): string {
    const terms = issues.map((issue, at) => ({ issue, to: values[at] ?? 'middle' }))
    return this.must(side, { type: 'offer', terms, benefit: 'A plan for both' })
  }

  get open() {
    return openQuestion(this.room.joint.better)
  }

  get answers() {
    return [...this.room.joint.better.questions.values()].flatMap(({ answer }) => answer ?? [])
  }

  /** What the room finds for the open question. */
  search(seed: string): AnswerBetterAct {
    const { joint, ledgers } = this.room
    const question = this.open
    if (!question) throw new Error('nothing is asked')
    const of = (side: Side) => {
      const { state } = ledgers[homeOf[side]]
      return lockedOf(lockedNumbers(state) ?? new Map(), state.numbers.locked ?? {})
    }
    const wanted = Math.min(limits.better.perAnswer, betterLeft(joint.better).packages)
    const task = searchTask(joint, question.against, { a: of('a'), b: of('b') }, wanted)
    return { type: 'answer-better', question: question.id, packages: task ? lookThrough(task, seed) : [] }
  }

  answer(seed = 'seed'): AnswerBetterAct {
    const act = this.search(seed)
    this.room = byRoom(this.room, this.newId(), act)
    return act
  }
}
