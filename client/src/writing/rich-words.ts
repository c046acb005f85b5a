/** What an editor needs for rich text as clauses hold it: lists without nesting, bold, italic, and nothing that carries an attribute. */
import { type Editor, Extension, type Extensions } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Italic } from '@tiptap/extension-italic'
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list'
import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { plainText } from './plain-text.ts'

export interface RichBounds {
  /** UTF-16 units. */
  readonly units: number
  /** Paragraphs in all, those of lists among them. */
  readonly lines: number
}

// The binding takes out of the shared words what does not fit these nodes, so they take whatever merging can leave: a list
// without items, an item without a paragraph.
const lists = { content: 'listItem*', addAttributes: () => ({}) } as const
const Bullets = BulletList.extend(lists)
const Numbers = OrderedList.extend(lists)

const atStartOfItem = ({ state: { selection } }: Editor): boolean => {
  const { $from, empty } = selection
  return empty && $from.parentOffset === 0 && $from.depth > 1 && $from.node(-1).type.name === 'listItem'
}

const Item = ListItem.extend({
  content: 'paragraph*',
  addAttributes: () => ({}),
  // Tab goes on to the next thing on the page: there are no lists in lists.
  addKeyboardShortcuts() {
    const { editor, name } = this
    return {
      Enter: () =>
        atStartOfItem(editor) && editor.state.selection.$from.parent.content.size === 0
          ? editor.commands.liftListItem(name)
          : editor.commands.splitListItem(name),
      Backspace: () => atStartOfItem(editor) && editor.commands.liftListItem(name),
    }
  },
})

const sizeOf = (doc: Node): RichBounds => {
  let units = 0
  let lines = 0
  doc.descendants((node) => {
    if (!node.isTextblock) return true
    units += node.content.size
    lines += 1
    return false
  })
  return { units, lines }
}

/** Items of a list within a list go on in the outer one. */
const withoutNesting = (html: string): string => {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  // The innermost first: what they hold moves outwards with the ones around them.
  for (const list of [...body.querySelectorAll('li ul, li ol')].reverse()) {
    list.closest('li')?.after(...list.children)
    list.remove()
  }
  return body.innerHTML
}

/** Only readable characters, whatever was copied. */
const readable = (content: Fragment): Fragment => {
  const nodes: Node[] = []
  for (const node of content.content) {
    const text = plainText(node.text ?? '').replaceAll('\n', ' ')
    if (!node.isText) nodes.push(node.copy(readable(node.content)))
    else if (text !== '') nodes.push(node.type.schema.text(text, node.marks))
  }
  return Fragment.fromArray(nodes)
}

const keptRich = ({ units, lines }: RichBounds) =>
  Extension.create({
    name: 'bounds',
    addProseMirrorPlugins: () => [
      new Plugin({
        key: new PluginKey('bounds'),
        filterTransaction: (transaction, state) => {
          // Other people's words always pass.
          if (!transaction.docChanged || transaction.getMeta(ySyncPluginKey) !== undefined) return true
          const [before, after] = [sizeOf(state.doc), sizeOf(transaction.doc)]
          return (
            (after.units <= units || after.units <= before.units) &&
            (after.lines <= lines || after.lines <= before.lines)
          )
        },
        // Bold that was just switched on stays on while the words of others come in.
        appendTransaction: (transactions, { storedMarks }, state) =>
          storedMarks &&
          !state.storedMarks &&
          transactions.some((transaction) => transaction.getMeta(ySyncPluginKey) !== undefined)
            ? state.tr.setStoredMarks(storedMarks)
            : null,
        props: {
          transformPastedHTML: withoutNesting,
          transformPasted: ({ content, openStart, openEnd }) =>
            new Slice(readable(content), openStart, openEnd),
        },
      }),
    ],
  })

/** For a `liveText` without bounds of its own. */
export const richWords = (bounds: RichBounds): Extensions => [
  Bullets,
  Numbers,
  Item,
  Bold,
  Italic,
  keptRich(bounds),
]

export type Setting = 'bold' | 'italic' | 'bulletList' | 'orderedList'

export const isSet = (editor: Editor, setting: Setting): boolean => editor.isActive(setting)

export const toggle = (editor: Editor, setting: Setting): void => {
  const chain = editor.chain().focus(undefined, { scrollIntoView: false })
  if (setting === 'bold' || setting === 'italic') chain.toggleMark(setting).run()
  else chain.toggleList(setting, 'listItem').run()
}
