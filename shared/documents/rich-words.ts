/** Rich text in a Y.XmlFragment: paragraphs and lists, bold and italic; read as blocks and laid down from them. */
import * as Y from 'yjs'
import type { Block, Line, Run } from '../agreement/rich-text.ts'

/** Names of nodes and marks, as the editor has them. */
export const nodeNames = {
  paragraph: 'paragraph',
  bullets: 'bulletList',
  numbers: 'orderedList',
  item: 'listItem',
} as const
export const markNames = ['bold', 'italic'] as const

interface Delta {
  readonly insert?: unknown
  readonly attributes?: Readonly<Record<string, unknown>>
}

/** A mark is there with any value but null: the editor writes its attributes, of which ours have none. */
const has = (delta: Delta, mark: (typeof markNames)[number]): boolean => {
  const value = delta.attributes?.[mark]
  return value !== undefined && value !== null
}

const runsOf = (text: Y.XmlText): readonly Run[] => {
  const deltas: Delta[] = text.toDelta()
  return deltas.flatMap((delta): readonly Run[] =>
    typeof delta.insert === 'string'
      ? [
          {
            text: delta.insert,
            ...(has(delta, 'bold') ? { bold: true } : {}),
            ...(has(delta, 'italic') ? { italic: true } : {}),
          },
        ]
      : [],
  )
}

type Node = Y.XmlElement | Y.XmlText | Y.XmlHook

const lineOf = (node: Node): Line => {
  if (node instanceof Y.XmlText) return runsOf(node)
  return node instanceof Y.XmlElement ? node.toArray().flatMap(lineOf) : []
}

const blockOf = (node: Node): Block => {
  const name = node instanceof Y.XmlElement ? node.nodeName : nodeNames.paragraph
  if (node instanceof Y.XmlElement && (name === nodeNames.bullets || name === nodeNames.numbers))
    return {
      kind: name === nodeNames.bullets ? 'bullets' : 'numbers',
      // An item of several paragraphs is several: the editor makes none, and another client's are shown all the same.
      items: node
        .toArray()
        .flatMap((item) => (item instanceof Y.XmlElement ? item.toArray() : []))
        .map(lineOf),
    }
  return { kind: 'paragraph', runs: lineOf(node) }
}

/** As it stands, not yet in its canonical form. */
export const blocksOf = (fragment: Y.XmlFragment): readonly Block[] => fragment.toArray().map(blockOf)

const element = (name: string, children: readonly (Y.XmlElement | Y.XmlText)[]): Y.XmlElement => {
  const made = new Y.XmlElement(name)
  made.insert(0, [...children])
  return made
}

const textOf = (line: Line): Y.XmlText => {
  const text = new Y.XmlText()
  text.applyDelta(
    line.map(({ text: insert, bold, italic }) => ({
      insert,
      attributes: { ...(bold ? { bold: {} } : {}), ...(italic ? { italic: {} } : {}) },
    })),
  )
  return text
}

const paragraphOf = (line: Line): Y.XmlElement => element(nodeNames.paragraph, [textOf(line)])

const nodeOf = (block: Block): Y.XmlElement =>
  block.kind === 'paragraph'
    ? paragraphOf(block.runs)
    : element(
        nodeNames[block.kind],
        block.items.map((item) => element(nodeNames.item, [paragraphOf(item)])),
      )

/** Always with a paragraph to write in. */
export const richFragment = (blocks: readonly Block[]): Y.XmlFragment => {
  const fragment = new Y.XmlFragment()
  const nodes = blocks.map(nodeOf)
  fragment.insert(0, nodes.length > 0 ? nodes : [paragraphOf([{ text: '' }])])
  return fragment
}

const unitsOf = (node: Node): number => {
  if (node instanceof Y.XmlText) return node.length
  return node instanceof Y.XmlElement ? node.toArray().reduce((sum, child) => sum + unitsOf(child), 0) : 0
}

const linesOf = (node: Node): number => {
  if (!(node instanceof Y.XmlElement)) return 0
  const { nodeName } = node
  if (nodeName === nodeNames.paragraph) return 1
  return node.toArray().reduce((sum, child) => sum + linesOf(child), 0)
}

/** Size without reading it: UTF-16 units, and paragraphs in all. */
export const richSize = (fragment: Y.XmlFragment): { readonly units: number; readonly lines: number } => {
  let units = 0
  let lines = 0
  for (const node of fragment.toArray()) {
    units += unitsOf(node)
    lines += linesOf(node)
  }
  return { units, lines }
}
