/** The agreement read from the joint document and its ledger: the same reading for the server, the page and whoever checks. */
import type * as Y from 'yjs'
import type { RoomState } from '../acts/room-state.ts'
import type { AgreementText } from '../agreement/agreement-text.ts'
import { type ReadAgreement, readAgreement } from '../agreement/compose.ts'
import type { SideNames } from '../room/side.ts'
import { clauseBlocks } from './clauses.ts'
import { triesOf } from './declare.ts'
import type { GoalWords } from './goal-words.ts'
import { goalsOf, goalWords } from './goals.ts'
import { readMilestones } from './milestones.ts'

export interface RoomNames {
  readonly title: string
  readonly sides: SideNames
}

/** As it stands. A sealed one is `sealedAgreement`. `read`: words of goals that were read already. */
export const agreementIn = (
  doc: Y.Doc,
  state: RoomState,
  { title, sides }: RoomNames,
  read: ReadonlyMap<string, GoalWords> = new Map(),
): ReadAgreement =>
  readAgreement(state, {
    title,
    sides,
    goal: (goal) => read.get(goal) ?? goalWords(goalsOf(doc).get(goal)),
    worded: (clause) => clauseBlocks(doc, clause),
    milestones: () => readMilestones(doc),
  })

/** The text both sides have signed; undefined while they have not. */
export const sealedAgreement = (
  doc: Y.Doc,
  { signing }: Pick<RoomState, 'signing'>,
): AgreementText | undefined => {
  const json = signing.sealed && triesOf(doc).get(signing.sealed.act)
  // Written by the server in the turn that sealed it.
  return json === undefined ? undefined : JSON.parse(json)
}
