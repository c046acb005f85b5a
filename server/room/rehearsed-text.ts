/** What a document says with everything decided so far: what the rules may ask about it. */
import type { Milestone } from '@common-ground/shared/agreement/agreement-text'
import type { Block } from '@common-ground/shared/agreement/rich-text'
import { clauseBlocks } from '@common-ground/shared/documents/clauses'
import { triesOf } from '@common-ground/shared/documents/declare'
import type { GoalWords } from '@common-ground/shared/documents/goal-words'
import { goalsOf, goalWords } from '@common-ground/shared/documents/goals'
import { readMilestones } from '@common-ground/shared/documents/milestones'
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

  /** Words the server keeps for an act. */
  keptWords(act: string): string | undefined {
    return triesOf(this.#doc()).get(act)
  }

  /** What a clause says in words of its own. */
  clause(clause: string): readonly Block[] | undefined {
    return clauseBlocks(this.#doc(), clause)
  }

  /** Whether people ever wrote here. */
  get isWritten(): boolean {
    return this.#clients.isWritten
  }

  milestones(): readonly Milestone[] {
    return readMilestones(this.#doc())
  }
}
