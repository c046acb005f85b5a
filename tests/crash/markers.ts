/** Markers: unique words typed into a document, and where they stand in it. */
import { goalFragment, readGoals } from '@common-ground/shared/documents/goals'
import { notesOf, notesText } from '@common-ground/shared/documents/notes'
import type { Space } from '@common-ground/shared/room/space'
import * as Y from 'yjs'

/** Angle brackets never meet inside one, so no marker is part of another. */
export const markerOf = (writer: string, number: number): string => `<${writer}${number}>`

/** All text of a space's document that people typed. */
export const textOf = (space: Space, doc: Y.Doc): string =>
  space === 'joint'
    ? readGoals(doc)
        .map(({ text }) => text)
        .join('\n')
    : notesText(doc)

export const markersIn = (space: Space, doc: Y.Doc): Set<string> =>
  new Set(textOf(space, doc).match(/<[a-z]+\d+>/g) ?? [])

const fragmentsOf = (space: Space, doc: Y.Doc): readonly Y.XmlFragment[] =>
  space === 'joint' ? readGoals(doc).flatMap(({ id }) => goalFragment(doc, id) ?? []) : [notesOf(doc)]

/** Takes a marker out of the text again; false when it is not there. */
export const erase = (space: Space, doc: Y.Doc, marker: string): boolean => {
  for (const fragment of fragmentsOf(space, doc))
    for (const paragraph of fragment.toArray())
      for (const text of paragraph instanceof Y.XmlElement ? paragraph.toArray() : []) {
        const at = text instanceof Y.XmlText ? text.toString().indexOf(marker) : -1
        if (at === -1 || !(text instanceof Y.XmlText)) continue
        text.delete(at, marker.length)
        return true
      }
  return false
}
