/** Accepting a rewrite in shared text: one transaction that changes the words spoken of and nothing else. Pure. */
import type { Node } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { selectedIn } from './coached-text.ts'

interface Place {
  readonly start: number
  readonly end: number
}

/** The text as it is reviewed: its paragraphs as lines. */
export const textOf = (doc: Node): string => {
  const lines: string[] = []
  doc.forEach((paragraph) => void lines.push(paragraph.textContent))
  return lines.join('\n')
}

/** The position in the document of a place in its text. */
export const positionOf = (doc: Node, place: number): number => {
  let position = 0
  let left = place
  for (const paragraph of doc.children) {
    if (left <= paragraph.content.size) return position + 1 + left
    left -= paragraph.content.size + 1
    position += paragraph.nodeSize
  }
  return Math.max(0, position - 1)
}

/** The place in its text of a position in the document. */
export const placeOf = (doc: Node, position: number): number =>
  Math.max(0, doc.textBetween(0, position, '\n').length)

/** Undefined when other words stand there by now. */
export const acceptance = (
  state: EditorState,
  { start, end }: Place,
  words: string,
  rewrite: string,
  editing: boolean,
): Transaction | undefined => {
  if (textOf(state.doc).slice(start, end) !== words) return undefined
  const from = positionOf(state.doc, start)
  const change = state.tr.insertText(rewrite, from, positionOf(state.doc, end))
  const [first, last] = selectedIn(rewrite, editing)
  return change.setSelection(TextSelection.create(change.doc, from + first, from + last)).scrollIntoView()
}
