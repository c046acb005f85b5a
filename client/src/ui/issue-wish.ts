/** A wish to open an issue with a title, made on one tab of the table and met on another. Kept in memory, told to nobody. */
import { keptDraft } from './kept-draft.ts'

/** The title to begin with; undefined while nothing is wished. */
export const issueWish = keptDraft<string | undefined>(undefined)
