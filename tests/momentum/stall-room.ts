/** A room for the stall signs: two sides and, if wanted, a mediator, by the real rules; ids by number, so that two rooms compare. */
import type { Act } from '@common-ground/shared/acts/act'
import { identifierFrom } from '@common-ground/shared/ledger/hash'
import { type Board, type StallSign, stallSigns } from '@common-ground/shared/momentum/stall-signs'
import type { StallThresholds } from '@common-ground/shared/momentum/stall-thresholds'
import type { Participant, Standing } from '@common-ground/shared/room/participant'
import type { RefusalCode } from '@common-ground/shared/room/refusal'
import type { Side } from '@common-ground/shared/room/side'
import { atClock, must, type RuledRoom, roomOf, tryAct } from '../rig/ruled-room.ts'

export const begun = 1_000_000
export const second = 1_000
export const minute = 60_000

const person = (standing: Standing): Participant => ({
  id: identifierFrom(`person ${standing}`),
  standing,
  name: standing,
})
const people = { a: person('a'), b: person('b'), mediator: person('mediator') }
type Who = keyof typeof people

export const emptyBoard: Board = { goals: [], wroteAt: 0 }

export class StallRoom {
  room: RuledRoom
  #made = 0

  constructor(mediated = false) {
    const inside = mediated ? [people.a, people.b, people.mediator] : [people.a, people.b]
    this.room = roomOf(inside, begun)
  }

  /** A second later than what came before. Answers the act's id. */
  act(by: Who, act: Act): string {
    const id = this.#next()
    this.room = must(this.room, people[by], id, act)
    return id
  }

  try(by: Who, act: Act): RefusalCode | undefined {
    const id = this.#next()
    const tried = tryAct(this.room, people[by], id, act)
    this.room = tried.room
    return tried.refused
  }

  /** Nobody does anything, and the next act has the id it would have had. */
  skip(): void {
    this.#next()
  }

  /** Both sides move it, as they do without a mediator. */
  stage(to: 'goals' | 'exploring' | 'bargaining' | 'agreement' | 'closed'): void {
    for (const by of ['a', 'b'] as const) this.act(by, { type: 'move-stage', to })
  }

  wait(ms: number): void {
    this.room = atClock(this.room, this.room.clock + ms)
  }

  get now(): number {
    return this.room.clock
  }

  signs(board: Board = emptyBoard, now = this.now): readonly StallSign[] {
    return stallSigns(this.room.joint, this.room.ledgers.joint.entries, board, now)
  }

  names(board: Board = emptyBoard, now = this.now): readonly StallSign['sign'][] {
    return this.signs(board, now).map(({ sign }) => sign)
  }

  sign<Name extends StallSign['sign']>(
    name: Name,
    board: Board = emptyBoard,
    now = this.now,
  ): Extract<StallSign, { sign: Name }> | undefined {
    const isIt = (one: StallSign): one is Extract<StallSign, { sign: Name }> => one.sign === name
    return this.signs(board, now).find(isIt)
  }

  /** Both sides set when the room says so. */
  set(thresholds: StallThresholds): void {
    for (const by of ['a', 'b'] as const) this.act(by, { type: 'set-stall-thresholds', thresholds })
  }

  say(by: Who, text: string): string {
    return this.act(by, { type: 'post-statement', text })
  }

  price(by: Who = 'a'): string {
    return this.act(by, { type: 'open-issue', title: 'Price', kind: { type: 'amount', unit: 'EUR' } })
  }

  offer(by: Side, issue: string, to: string): string {
    return this.act(by, { type: 'offer', terms: [{ issue, to }], benefit: 'A plan we can keep.' })
  }

  decline(by: Side, offer: string): string {
    return this.act(by, { type: 'decline', offer })
  }

  wordsOf(statement: string): string {
    return this.room.joint.statements.get(statement)?.words ?? ''
  }

  sayBack(by: Side, statement: string): string {
    return this.act(by, {
      type: 'say-back',
      statement,
      words: this.wordsOf(statement),
      text: 'So you mean …',
    })
  }

  dispute(by: Side, evidence: string): string {
    const words = this.room.joint.evidence.get(evidence)?.words ?? ''
    return this.act(by, { type: 'answer-evidence', evidence, words, answer: 'dispute', text: 'We saw 4.' })
  }

  #next(): string {
    this.wait(second)
    this.#made += 1
    return identifierFrom(`act ${this.#made}`)
  }
}
