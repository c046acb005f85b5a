/** What honest hands do in a goal round: start one, write cards, mark them, say that they are done, begin again or end it. */
import type { RoomSession } from '@common-ground/client/sync/room-session'
import { handIn, marks } from '@common-ground/shared/acts/hands'
import { isRunning, type Round } from '@common-ground/shared/acts/rounds'
import { isSide } from '@common-ground/shared/room/participant'
import { homeOf } from '@common-ground/shared/room/space'
import { textFor } from './alphabets.ts'
import type { ActChoice } from './honest-acts.ts'
import type { Random } from './random.ts'

export class HonestRound {
  readonly #random: Random

  constructor(random: Random) {
    this.#random = random
  }

  choose(session: RoomSession): ActChoice | undefined {
    const { rounds } = session.state()
    const last = rounds.all.at(-1)
    if (!isRunning(last)) return this.#begin(session, last)
    if (this.#random.chance(0.04)) return { space: 'joint', act: { type: 'end-round', round: last.id } }
    return last.phase === 'writing' ? this.#write(session, last) : this.#mark(session, last)
  }

  #begin(session: RoomSession, last: Round | undefined): ActChoice {
    const { proposed } = session.state().rounds
    const again = last?.phase === 'revealed' && isSide(session.you.standing) && this.#random.chance(0.5)
    if (again) return { space: 'joint', act: { type: 'mark-again', round: last.id } }
    const minutes = proposed.a ?? proposed.b ?? this.#random.between(1, 3)
    return { space: 'joint', act: { type: 'start-round', minutes } }
  }

  /** Cards come to everybody's eyes when they are dealt: they are written in letters of the joint space. */
  #write({ you }: RoomSession, { id: round }: Round): ActChoice | undefined {
    const space = homeOf[you.standing]
    if (!space) return undefined
    const how = this.#random.weighted({ card: 8, done: 3, end: 2 })
    if (how === 'end') return { space: 'joint', act: { type: 'end-writing', round } }
    if (how === 'done') return { space, act: { type: 'done-writing', round } }
    const text = textFor('joint', this.#random.between(3, 30), this.#random)
    return { space, act: { type: 'hand-in', round, text } }
  }

  #mark(session: RoomSession, { id: round, cards, marking }: Round): ActChoice | undefined {
    const { standing } = session.you
    if (!isSide(standing)) return undefined
    const space = homeOf[standing]
    const done = handIn(session.space(space).state(), round).doneMarking === marking
    if (this.#random.chance(0.2))
      return { space, act: { type: done ? 'not-done-marking' : 'done-marking', round, marking } }
    const card = this.#random.maybe(cards)?.id
    const mark = this.#random.pick(marks)
    return card === undefined ? undefined : { space, act: { type: 'mark-card', round, card, mark } }
  }
}
