/** A goal somebody has begun to write in a column and not added yet. */
import type { Column } from '@common-ground/shared/documents/goals'
import { useSession } from '../sync/hooks.ts'
import { keptDraft, useKeptDraft } from '../ui/kept-draft.ts'

const drafts = keptDraft<Readonly<Partial<Record<Column, string>>>>({}, Object.values)

export const useDraft = (column: Column): readonly [string, (text: string) => void] => {
  const session = useSession()
  const text = useKeptDraft(drafts, session)[column] ?? ''
  const write = (next: string) => drafts.change(session, (kept) => ({ ...kept, [column]: next }))
  return [text, write]
}
