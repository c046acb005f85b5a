/** Which words fit a page of notes: a side's own, a caucus's, the mediator's. */
import type { Space } from '@common-ground/shared/room/space'
import { kindOf } from '../ui/space-words.ts'

export type NotesKind = 'side' | 'caucus' | 'mediator'

export const notesKind = (space: Space): NotesKind => {
  const { kind } = kindOf(space)
  return kind === 'side' || kind === 'caucus' ? kind : 'mediator'
}
