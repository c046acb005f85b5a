/** The statement someone has begun, kept while the room is open. */
import { keptDraft } from '../ui/kept-draft.ts'

export const statementDraft = keptDraft('')
