/** The benchmark's documents in the room's own form: values of its maps are goal cards, its texts a card's or a clause's. */
import { roots } from '@common-ground/shared/documents/declare'
import { addGoal, goalFragment, goalsOf } from '@common-ground/shared/documents/goals'
import { newParagraph } from '@common-ground/shared/documents/paragraphs'
import { identifierFrom } from '@common-ground/shared/ledger/hash'
import * as Y from 'yjs'

const cards = new Map<string, string>()

/** The card of something by its name. */
export const cardOf = (name: string): string => {
  const known = cards.get(name)
  if (known) return known
  const card = identifierFrom(`bench ${name}`)
  cards.set(name, card)
  return card
}

export const noteCard = cardOf('note')
/** The goal both sides endorse, whose clause holds the long text. */
export const storyCard = cardOf('story')

const textIn = (fragment: Y.XmlFragment | undefined): Y.XmlText | undefined => {
  const paragraph = fragment?.get(0)
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined
  return text instanceof Y.XmlText ? text : undefined
}

export const noteText = (doc: Y.Doc): Y.XmlText | undefined => textIn(goalFragment(doc, noteCard))

export const storyText = (doc: Y.Doc): Y.XmlText | undefined => {
  const words = doc.getMap<Y.Map<unknown>>(roots.agreement).get(storyCard)?.get('text')
  return words instanceof Y.XmlFragment ? textIn(words) : undefined
}

const lineOf = (paragraph: unknown): string => {
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined
  return text instanceof Y.XmlText ? text.toString() : ''
}

/** A card's first line, which is its name, and the lines below it; undefined when it is not there. */
export const linesOf = (doc: Y.Doc, card: string): readonly string[] | undefined =>
  goalFragment(doc, card)?.toArray().map(lineOf)

/** Replaces one line by another, as somebody does who selects it and types. */
const retype = (paragraph: unknown, line: string): void => {
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined
  if (!(text instanceof Y.XmlText) || text.toString() === line) return
  const { length } = text
  text.insert(length, line)
  text.delete(0, length)
}

/** Makes a card say this, in the middle of the board: only what is different is typed. */
export const write = (doc: Y.Doc, card: string, lines: readonly string[]): void => {
  const fragment = goalFragment(doc, card)
  if (!fragment) {
    addGoal(doc, card, 'middle', lines.join('\n'))
    return
  }
  for (const [at, line] of lines.entries())
    if (at < fragment.length) retype(fragment.get(at), line)
    else fragment.insert(at, [newParagraph(line)])
}

/** Types at the end of a card's second line. */
export const append = (doc: Y.Doc, card: string, words: string): void => {
  const paragraph = goalFragment(doc, card)?.get(1)
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined
  if (text instanceof Y.XmlText) text.insert(text.length, words)
}

export const remove = (doc: Y.Doc, card: string): void => {
  if (goalsOf(doc).has(card)) goalsOf(doc).delete(card)
}
