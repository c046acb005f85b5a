/** What someone has begun to answer to the pivot questions, by issue: kept while the room is open, sent to nobody. */
import { keptDraft } from '../ui/kept-draft.ts'

export interface PivotDraft {
  readonly first: string
  readonly second: string
}

export const emptyPivot: PivotDraft = { first: '', second: '' }

export const pivotDrafts = keptDraft<Readonly<Record<string, PivotDraft>>>({}, (drafts) =>
  Object.values(drafts).flatMap(({ first, second }) => [first, second]),
)
