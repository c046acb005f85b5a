/** The clauses whose words no longer say what was agreed beneath them, with their numbers; none once the text is sealed. */
import { clausesBySection, type NumberedClause } from '@common-ground/shared/agreement/agreement-text'
import { useMemo } from 'react'
import { useRoomState } from '../sync/hooks.ts'
import { useAgreement } from './use-agreement.ts'

export const useOutOfStep = (): readonly NumberedClause[] => {
  const { text, clauses } = useAgreement()
  const { sealed } = useRoomState().signing
  return useMemo(() => {
    const apart = new Set(clauses.flatMap(({ outOfStep, source }) => (outOfStep && !sealed ? source.id : [])))
    return clausesBySection(text).flatMap(({ clauses: some }) => some.filter(({ id }) => apart.has(id)))
  }, [text, clauses, sealed])
}
