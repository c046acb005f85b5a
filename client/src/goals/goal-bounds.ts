/** Keeps a goal within its bounds while one writes, and makes every paste plain text. Other people's words always pass. */
import { limits } from '@common-ground/shared/room/limits'
import { lengthOf } from '@common-ground/shared/room/text'
import { Extension } from '@tiptap/core'
import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { cutTo, linesWithin, plainText } from './plain-text.ts'

const wordsOf = (content: Fragment): string => content.textBetween(0, content.size, '\n')

/** Characters that still fit. */
export const roomLeft = (doc: Node): number => limits.text.goal - lengthOf(wordsOf(doc.content))

const growsBeyond = (before: Node, after: Node): boolean =>
  (roomLeft(after) < 0 && roomLeft(after) < roomLeft(before)) ||
  (after.childCount > limits.paragraphsPerGoal && after.childCount > before.childCount)

const pastePlain = (view: EditorView, text: string): void => {
  const { doc, selection, schema } = view.state
  const selected = lengthOf(doc.textBetween(selection.from, selection.to, '\n'))
  const lines = linesWithin(
    cutTo(plainText(text), roomLeft(doc) + selected),
    limits.paragraphsPerGoal - doc.childCount + 1,
  )
  const paragraphs = lines.map((line) => schema.node('paragraph', null, schema.text(line)))
  if (paragraphs.length === 0) return
  const slice = new Slice(Fragment.from(paragraphs), 1, 1)
  view.dispatch(view.state.tr.replaceSelection(slice).scrollIntoView().setMeta('paste', true))
}

export const GoalBounds = Extension.create({
  name: 'goalBounds',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('goalBounds'),
      filterTransaction: (transaction, state) =>
        !transaction.docChanged ||
        transaction.getMeta(ySyncPluginKey) !== undefined ||
        !growsBeyond(state.doc, transaction.doc),
      props: {
        handlePaste: (view, event, slice) => {
          const text = event.clipboardData?.getData('text/plain')
          pastePlain(view, text || wordsOf(slice.content))
          return true
        },
      },
    }),
  ],
})
