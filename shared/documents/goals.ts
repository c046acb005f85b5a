/** Goal cards in the joint document: making, reading and removing them, and their text as people read it. */
import { generateKeyBetween } from 'fractional-indexing'
import * as Y from 'yjs'
import type { Standing } from '../room/participant.ts'
import { roots } from './joint.ts'

/** Where a card was put: on a side, or in the middle. Endorsement by both brings any card to the middle. */
export const columns = ['a', 'middle', 'b'] as const
export type Column = (typeof columns)[number]
export const isColumn = (value: unknown): value is Column => columns.some((column) => column === value)

/** A side adds and removes cards on its own side and in the middle; a mediator in the middle. */
export const mayPlaceIn = (standing: Standing, column: Column): boolean =>
  column === 'middle' || column === standing

export interface Goal {
  readonly id: string
  readonly column: Column
  /** Fractional order key; ties are broken by id. */
  readonly order: string
  /** Paragraphs joined by line feeds. */
  readonly text: string
}

/** Y.Map of goal id to Y.Map { column, order, text: Y.XmlFragment of paragraphs }. */
export const goalsOf = (doc: Y.Doc): Y.Map<Y.Map<unknown>> => doc.getMap<Y.Map<unknown>>(roots.goals)

export const goalFragment = (doc: Y.Doc, id: string): Y.XmlFragment | undefined => {
  const text = goalsOf(doc).get(id)?.get('text')
  return text instanceof Y.XmlFragment ? text : undefined
}

const paragraphText = (node: Y.XmlElement | Y.XmlText | Y.XmlHook): string => {
  if (node instanceof Y.XmlText) {
    // toDelta, not toString: toString would write marks as tags.
    const delta: { insert?: unknown }[] = node.toDelta()
    return delta.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('')
  }
  return node instanceof Y.XmlElement ? node.toArray().map(paragraphText).join('') : ''
}

/** The text of a card as people read it. */
export const fragmentText = (fragment: Y.XmlFragment): string =>
  fragment.toArray().map(paragraphText).join('\n')

/** One card; undefined while it does not have all its fields. */
export const readGoal = (id: string, card: Y.Map<unknown>): Goal | undefined => {
  const column = card.get('column')
  const order = card.get('order')
  const text = card.get('text')
  if (!isColumn(column) || typeof order !== 'string' || !(text instanceof Y.XmlFragment)) return undefined
  return { id, column, order, text: fragmentText(text) }
}

export const byOrder = (one: Goal, other: Goal): number =>
  one.order < other.order ? -1 : one.order > other.order ? 1 : one.id < other.id ? -1 : 1

/** All cards, in their order. */
export const readGoals = (doc: Y.Doc): readonly Goal[] =>
  [...goalsOf(doc).entries()]
    .map(([id, card]) => readGoal(id, card))
    .filter((goal) => goal !== undefined)
    .sort(byOrder)

const paragraph = (text: string): Y.XmlElement => {
  const element = new Y.XmlElement('paragraph')
  element.insert(0, [new Y.XmlText(text)])
  return element
}

/** One transaction: a card without all its fields never exists. */
const putGoal = (doc: Y.Doc, { id, column, order, text }: Goal): void => {
  doc.transact(() => {
    const fragment = new Y.XmlFragment()
    fragment.insert(0, text.split('\n').map(paragraph))
    const card = new Y.Map<unknown>()
    card.set('column', column)
    card.set('order', order)
    card.set('text', fragment)
    goalsOf(doc).set(id, card)
  })
}

/** Adds a card below the last one. */
export const addGoal = (doc: Y.Doc, id: string, column: Column, text: string): void => {
  const last = readGoals(doc).at(-1)?.order ?? null
  putGoal(doc, { id, column, order: generateKeyBetween(last, null), text })
}

/** Puts a removed card back as it was, so that endorsements of these words hold again. Does nothing while it is there. */
export const restoreGoal = (doc: Y.Doc, goal: Goal): void => {
  if (!goalsOf(doc).has(goal.id)) putGoal(doc, goal)
}

export const removeGoal = (doc: Y.Doc, id: string): void => {
  goalsOf(doc).delete(id)
}

/** Types into the last paragraph of a card, as a person at the end of the text does. For clients without an editor. */
export const typeAtEnd = (doc: Y.Doc, id: string, text: string): void => {
  const fragment = goalFragment(doc, id)
  const last = fragment?.toArray().at(-1)
  const inner = last instanceof Y.XmlElement ? last.toArray().at(-1) : undefined
  if (inner instanceof Y.XmlText) inner.insert(inner.length, text)
  else if (last instanceof Y.XmlElement) last.insert(0, [new Y.XmlText(text)])
  else fragment?.insert(fragment.length, [paragraph(text)])
}
