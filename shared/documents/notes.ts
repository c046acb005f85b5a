/** The page of notes every space but the joint one has: plain paragraphs its people type together. */
import type * as Y from 'yjs'
import { roots } from './declare.ts'
import { fragmentText, typeAtEndOf } from './paragraphs.ts'

export const notesOf = (doc: Y.Doc): Y.XmlFragment => doc.getXmlFragment(roots.notes)

/** The page as people read it: paragraphs joined by line feeds. */
export const notesText = (doc: Y.Doc): string => fragmentText(notesOf(doc))

/** Types at the end of the page, as a person does. For clients without an editor. */
export const typeNotes = (doc: Y.Doc, text: string): void => typeAtEndOf(notesOf(doc), text)
