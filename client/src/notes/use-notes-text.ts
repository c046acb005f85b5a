/** The words of a page of notes as plain text, for where no editor is on them yet. */
import { notesOf, notesText } from '@common-ground/shared/documents/notes'
import type { Space } from '@common-ground/shared/room/space'
import { useCallback, useSyncExternalStore } from 'react'
import { useSpaceDoc } from '../sync/hooks.ts'

export const useNotesText = (space: Space): string => {
  const doc = useSpaceDoc(space)
  const subscribe = useCallback(
    (changed: () => void) => {
      const notes = notesOf(doc)
      notes.observeDeep(changed)
      return () => notes.unobserveDeep(changed)
    },
    [doc],
  )
  return useSyncExternalStore(subscribe, () => notesText(doc))
}
