/** The agreement of a room as it stands, with everything decided so far. */
import { agreementHash } from '@common-ground/shared/agreement/agreement-text'
import type { ReadAgreement } from '@common-ground/shared/agreement/compose'
import type { Table } from './table.ts'

export const agreementOf = ({ drafts, room }: Pick<Table, 'drafts' | 'room'>): ReadAgreement => {
  const { state, text } = drafts.of('joint')
  return text.agreement(state, room)
}

/** Hash of what it says. */
export const agreementTextOf = (table: Pick<Table, 'drafts' | 'room'>): string =>
  agreementHash(agreementOf(table).text)
