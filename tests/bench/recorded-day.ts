/** A long day's ledger without any server: each act decided, sealed and folded by the room's own rules. */
import type { Act } from '@common-ground/shared/acts/act'
import type { RoomState, Surroundings } from '@common-ground/shared/acts/room-state'
import type { GoalWords } from '@common-ground/shared/documents/goal-words'
import { seal } from '@common-ground/shared/ledger/chain'
import { decide } from '@common-ground/shared/ledger/decide'
import type { Entry, PersonsEntry } from '@common-ground/shared/ledger/entry'
import { emptyRoom, fold } from '@common-ground/shared/ledger/fold'
import type { Participant } from '@common-ground/shared/room/participant'
import { type Side, sides } from '@common-ground/shared/room/side'
import { nothingAround } from '../rig/nothing-around.ts'
import { answerOf, issueOf, offerAt } from './long-day.ts'

const id = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`

const people: Readonly<Record<Side, Participant>> = {
  a: { id: id(0xa), standing: 'a', name: 'Ana' },
  b: { id: id(0xb), standing: 'b', name: 'Ben' },
}
const otherOf = (side: Side): Side => (side === 'a' ? 'b' : 'a')

/** Of the one goal there is. */
export const words: GoalWords = { text: 'A building that pays its way and lets us sleep', measure: '' }
export const goal = id(0x60a1)

/** A ledger that grows by what its people do, as the room would record it. */
export class RecordedDay {
  readonly entries: Entry[] = []
  state: RoomState = emptyRoom
  #count = 0
  #now = 0

  /** The entry it would become, not sealed yet. */
  decided(side: Side, act: Act): Omit<PersonsEntry, 'hash'> {
    const { id: by, standing } = people[side]
    const around = this.#around()
    const made = decide(this.state, people[side], act, around)
    if ('refused' in made) throw new Error(`a long day was refused: ${made.refused}`)
    const { length: seq, head: prev } = this.state
    return { room: id(1), space: 'joint', seq, id: around.id, by, standing, at: around.now, act: made, prev }
  }

  do(side: Side, act: Act): string {
    const entry = seal(this.decided(side, act))
    this.entries.push(entry)
    this.state = fold(this.state, entry)
    this.#count += 1
    // Nobody makes sixty offers in a minute.
    this.#now += 90_000
    return entry.id
  }

  #around(): Surroundings {
    return {
      ...nothingAround,
      now: this.#now,
      arrived: this.#now,
      id: id(0x10_0000 + this.#count),
      joint: this.state,
      goal: () => words,
    }
  }
}

/** Twelve issues, then offers with every end they can have, and a statement with each. */
export const dayOf = (entries: number): RecordedDay => {
  const day = new RecordedDay()
  for (const side of sides) day.do(side, { type: 'consent', agreement: nothingAround.agreement })
  const opened = Array.from({ length: 12 }, (_, number) =>
    day.do('a', { type: 'open-issue', ...issueOf(number) }),
  )
  for (let number = 0; day.entries.length < entries; number += 1) {
    const side = sides[number % 2] ?? 'a'
    day.do(side, { type: 'post-statement', text: 'One point that matters to us, said in a sentence or two.' })
    const offer = day.do(side, offerAt(opened, side, number))
    const answer = answerOf(number, offer)
    if (answer) day.do(answer.by === 'maker' ? side : otherOf(side), answer.act)
  }
  return day
}
