/** What a document says with everything decided so far: what the rules may ask about it. */
import type { RoomState } from '@common-ground/shared/acts/room-state'
import type { ReadAgreement } from '@common-ground/shared/agreement/compose'
import { agreementIn, type RoomNames } from '@common-ground/shared/documents/agreement'
import { ledgerOf, triesOf } from '@common-ground/shared/documents/declare'
import type { GoalWords } from '@common-ground/shared/documents/goal-words'
import { goalsOf, goalWords } from '@common-ground/shared/documents/goals'
import type { Entry } from '@common-ground/shared/ledger/entry'
import type * as Y from 'yjs'
import type { ClientIds } from './client-ids.ts'

export class RehearsedText {
  readonly #doc: () => Y.Doc
  readonly #clients: ClientIds

  constructor(doc: () => Y.Doc, clients: ClientIds) {
    this.#doc = doc
    this.#clients = clients
  }

  /** A goal's words; undefined when there is no such goal. */
  goal(goal: string): GoalWords | undefined {
    return goalWords(goalsOf(this.#doc()).get(goal))
  }

  /** An entry of the ledger, by its position. */
  entry(seq: number): Entry | undefined {
    return ledgerOf(this.#doc()).get(seq)
  }

  /** Words the server keeps for an act. */
  keptWords(act: string): string | undefined {
    return triesOf(this.#doc()).get(act)
  }

  /** The agreement as it stands, with the ledger in this state. */
  agreement(state: RoomState, names: RoomNames): ReadAgreement {
    return agreementIn(this.#doc(), state, names)
  }

  /** Whether people ever wrote here. */
  get isWritten(): boolean {
    return this.#clients.isWritten
  }
}
