/** Plain paragraphs in a Y.XmlFragment: what people's shared text is made of, read and typed. */
import * as Y from 'yjs'

type Node = Y.XmlElement | Y.XmlText | Y.XmlHook

const paragraphText = (node: Node): string => {
  if (node instanceof Y.XmlText) {
    // toDelta, not toString: toString would write marks as tags.
    const delta: { insert?: unknown }[] = node.toDelta()
    return delta.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('')
  }
  return node instanceof Y.XmlElement ? node.toArray().map(paragraphText).join('') : ''
}

/** Lists stand among the paragraphs of a clause: their items are paragraphs too. */
const linesOf = (node: Node): readonly string[] =>
  node instanceof Y.XmlElement && node.nodeName !== 'paragraph'
    ? node.toArray().flatMap(linesOf)
    : [paragraphText(node)]

/** The text as people read it: paragraphs joined by line feeds. */
export const fragmentText = (fragment: Y.XmlFragment): string =>
  fragment.toArray().flatMap(linesOf).join('\n')

/** Length in UTF-16 units, without reading the text: a bound on its code points that costs by the paragraph. */
export const unitsIn = (fragment: Y.XmlFragment): number => {
  let units = 0
  for (let paragraph = fragment.firstChild; paragraph; paragraph = paragraph.nextSibling)
    if (paragraph instanceof Y.XmlElement)
      for (let text = paragraph.firstChild; text; text = text.nextSibling)
        if (text instanceof Y.XmlText) units += text.length
  return units
}

export const newParagraph = (text: string): Y.XmlElement => {
  const element = new Y.XmlElement('paragraph')
  element.insert(0, [new Y.XmlText(text)])
  return element
}

/** Always with a paragraph to write in: two who begin in an empty one would each make their own. */
export const newFragment = (text: string): Y.XmlFragment => {
  const fragment = new Y.XmlFragment()
  fragment.insert(0, text.split('\n').map(newParagraph))
  return fragment
}

/** Types into the last paragraph, as a person at the end of the text does. For clients without an editor. */
export const typeAtEndOf = (fragment: Y.XmlFragment, text: string): void => {
  const last = fragment.toArray().at(-1)
  const inner = last instanceof Y.XmlElement ? last.toArray().at(-1) : undefined
  if (inner instanceof Y.XmlText) inner.insert(inner.length, text)
  else if (last instanceof Y.XmlElement) last.insert(0, [new Y.XmlText(text)])
  else fragment.insert(fragment.length, [newParagraph(text)])
}
