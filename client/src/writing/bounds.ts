/** Keeps shared text within its bounds while one writes, and makes every paste plain text. Other people's words always pass. */
import { lengthOf } from '@common-ground/shared/room/text'
import { Extension } from '@tiptap/core'
import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { cutTo, linesWithin, plainText } from './plain-text.ts'

export interface Bounds {
  /** Most characters, as people count them. */
  readonly text: number
  readonly paragraphs: number
  /** Whether an empty line is a paragraph one may want, as on a page of notes. */
  readonly emptyLines: boolean
}

const wordsOf = (content: Fragment): string => content.textBetween(0, content.size, '\n')

/** Characters that still fit. */
export const roomLeft = (doc: Node, { text }: Bounds): number => text - lengthOf(wordsOf(doc.content))

const growsBeyond = (before: Node, after: Node, bounds: Bounds): boolean => {
  const left = roomLeft(after, bounds)
  return (
    (left < 0 && left < roomLeft(before, bounds)) ||
    (after.childCount > bounds.paragraphs && after.childCount > before.childCount)
  )
}

const pastePlain = (view: EditorView, text: string, bounds: Bounds): void => {
  const { doc, selection, schema } = view.state
  const selected = lengthOf(doc.textBetween(selection.from, selection.to, '\n'))
  const lines = linesWithin(
    cutTo(plainText(text), roomLeft(doc, bounds) + selected),
    bounds.paragraphs - doc.childCount + 1,
    bounds.emptyLines,
  )
  const paragraphs = lines.map((line) => schema.node('paragraph', null, line === '' ? [] : schema.text(line)))
  if (paragraphs.length === 0) return
  const slice = new Slice(Fragment.from(paragraphs), 1, 1)
  view.dispatch(view.state.tr.replaceSelection(slice).scrollIntoView().setMeta('paste', true))
}

export const keptWithin = (bounds: Bounds) =>
  Extension.create({
    name: 'bounds',
    addProseMirrorPlugins: () => [
      new Plugin({
        key: new PluginKey('bounds'),
        filterTransaction: (transaction, state) =>
          !transaction.docChanged ||
          transaction.getMeta(ySyncPluginKey) !== undefined ||
          !growsBeyond(state.doc, transaction.doc, bounds),
        props: {
          handlePaste: (view, event, slice) => {
            const text = event.clipboardData?.getData('text/plain')
            pastePlain(view, text || wordsOf(slice.content), bounds)
            return true
          },
        },
      }),
    ],
  })
