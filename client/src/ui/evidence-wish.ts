/** A wish to add evidence to the joint room, made elsewhere and met on the tab of evidence. Kept in memory, told to nobody. */
import { keptDraft } from './kept-draft.ts'

/** Whether the composer is to open. */
export const evidenceWish = keptDraft<boolean>(false)
