/** The card someone is writing in a goal round: kept until it is handed in. */
import { keptDraft } from '../ui/kept-draft.ts'

export const cardDraft = keptDraft('', (text) => [text])
