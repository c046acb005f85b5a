/** The agreement of a room as it stands, with everything decided so far. */
import { agreementHash } from '@common-ground/shared/agreement/agreement-text'
import { type ReadAgreement, readAgreement } from '@common-ground/shared/agreement/compose'
import type { Drafts } from './drafts.ts'
import type { Table } from './table.ts'

export const agreementOf = (drafts: Drafts, { title, sides }: Table['room']): ReadAgreement => {
  const { state, text } = drafts.of('joint')
  return readAgreement(state, {
    title,
    sides,
    goal: (goal) => text.goal(goal),
    worded: (clause) => text.clause(clause),
    milestones: () => text.milestones(),
  })
}

/** Hash of what it says. */
export const agreementTextOf = (table: Pick<Table, 'drafts' | 'room'>): string =>
  agreementHash(agreementOf(table.drafts, table.room).text)
