/** Accepting a rewrite in shared text: one transaction that changes the words spoken of and nothing else. Pure. */
import type { Node } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { selectedIn } from './coached-text.ts'

interface Place {
  readonly start: number
  readonly end: number
}

interface Line {
  /** Where its words begin in the document. */
  readonly at: number
  readonly paragraph: Node
}

/** The paragraphs in their order, those of lists among them. */
const linesOf = (doc: Node): readonly Line[] => {
  const lines: Line[] = []
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    lines.push({ at: position + 1, paragraph: node })
    return false
  })
  return lines
}

/** The text as it is reviewed: its paragraphs as lines. */
export const textOf = (doc: Node): string =>
  linesOf(doc)
    .map(({ paragraph }) => paragraph.textContent)
    .join('\n')

/** The position in the document of a place in its text. */
export const positionOf = (doc: Node, place: number): number => {
  let left = place
  let end = 0
  for (const { at, paragraph } of linesOf(doc)) {
    if (left <= paragraph.content.size) return at + left
    left -= paragraph.content.size + 1
    end = at + paragraph.content.size
  }
  return end
}

/** The place in its text of a position in the document. */
export const placeOf = (doc: Node, position: number): number => {
  let place = 0
  for (const { at, paragraph } of linesOf(doc)) {
    if (position <= at + paragraph.content.size) return place + Math.max(0, position - at)
    place += paragraph.content.size + 1
  }
  return Math.max(0, place - 1)
}

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
