/** What somebody has typed to sign with: kept while the sheet is closed, for as long as the room is open here. */
import { keptDraft } from '../ui/kept-draft.ts'

export interface SignDraft {
  readonly name: string
  readonly advises: boolean
  readonly day: string
}

export const signDraft = keptDraft<SignDraft>({ name: '', advises: false, day: '' })
