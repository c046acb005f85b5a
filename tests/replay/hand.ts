/** Does acts for the people of a room, each after having seen the one before, and keeps account of what was recorded. */
import type { Surroundings } from '@common-ground/client/sync/surroundings'
import type { Act } from '@common-ground/shared/acts/act'
import { isRefusal, type RefusalCode } from '@common-ground/shared/room/refusal'
import { Failure } from './failure.ts'
import { type Person, peopleAt, type Table } from './table.ts'
import { until, within } from './until.ts'

/** An act that the room has said is recorded. */
export interface Done {
  readonly seq: number
  readonly hash: string
  readonly by: string
  readonly act: Act
}

/** What a finished or broken off play leaves behind, to be checked against every copy. */
export interface Account {
  readonly done: readonly Done[]
  /** What each card must say, by goal. */
  readonly goals: ReadonlyMap<string, string>
}

/** The room was closed by somebody else. */
export class Closed extends Failure {}

export class Hand {
  readonly table: Table
  readonly surroundings: Surroundings
  readonly done: Done[] = []
  readonly goals = new Map<string, string>()
  readonly #tolerated: ReadonlySet<RefusalCode>

  /** `tolerated` are refusals that come from somebody else having a hand in the room too. */
  constructor(table: Table, surroundings: Surroundings, tolerated: readonly RefusalCode[] = []) {
    this.table = table
    this.surroundings = surroundings
    this.#tolerated = new Set(tolerated)
  }

  /** Waits until all copies show something. */
  until(what: string, holds: () => boolean): Promise<void> {
    return until(this.surroundings, peopleAt(this.table), what, holds)
  }

  /** Waits until this person's copy shows everything done so far. */
  async caughtUp(person: Person): Promise<void> {
    const last = this.done.reduce((seq, { seq: other }) => Math.max(seq, other), -1)
    await until(this.surroundings, [person], 'the entry before', () => person.session.state().length > last)
  }

  /** One act; its place in the ledger, or undefined when a tolerated refusal came. */
  async act(person: Person, act: Act): Promise<Done | undefined> {
    await this.caughtUp(person)
    const reply = await within(this.surroundings, `an answer to ${act.type}`, person.session.act(act))
    if (!isRefusal(reply)) {
      const done = { seq: reply.seq, hash: reply.hash, by: person.session.you.id, act }
      this.done.push(done)
      return done
    }
    if (reply.refused === 'room-closed' && this.#tolerated.has('room-closed'))
      throw new Closed('the room was closed by someone else')
    if (this.#tolerated.has(reply.refused)) return undefined
    throw new Failure(`${act.type} by ${person.standing} was refused: ${reply.refused}`)
  }

  /** Waits until the room has recorded every word this person typed. */
  saved({ session }: Person): Promise<void> {
    return within(this.surroundings, 'words to be saved', session.joint.settled())
  }

  /** The texts of authors that the room did not take: none in a play where everybody does what they may. */
  wordsRefused(): number {
    return peopleAt(this.table).reduce((sum, { session }) => sum + session.setAside().length, 0)
  }
}
