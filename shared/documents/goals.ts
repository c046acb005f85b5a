/** Goal cards in the joint document: making, reading and removing them, and their text as people read it. */
import { generateKeyBetween } from 'fractional-indexing'
import * as Y from 'yjs'
import { limits } from '../room/limits.ts'
import { isSide, type Standing } from '../room/participant.ts'
import { type Side, sides } from '../room/side.ts'
import { roots } from './declare.ts'
import { type GoalWords, isDay } from './goal-words.ts'
import { fragmentText, newFragment, typeAtEndOf } from './paragraphs.ts'

/** Head of a fractional order key, and how many digits its whole part has after it. */
const wholeDigits = (head: string): number => {
  const code = head.charCodeAt(0)
  if (head >= 'a' && head <= 'z') return code - 'a'.charCodeAt(0) + 1
  return head >= 'A' && head <= 'Z' ? 'Z'.charCodeAt(0) - code + 1 : Number.NaN
}

/** Whether a value is an order key that another card can be put beside. Anything else would stop everyone who adds one. */
export const isOrderKey = (value: unknown): value is string => {
  if (typeof value !== 'string' || value.length > limits.orderKey || !/^[0-9A-Za-z]+$/.test(value))
    return false
  const whole = 1 + wholeDigits(value.charAt(0))
  return value.length >= whole && !(value.length > whole && value.endsWith('0')) && !/^A0+$/.test(value)
}

/** Where a card was put: on a side, or in the middle. Endorsement by both brings any card to the middle. */
export const columns = ['a', 'middle', 'b'] as const
export type Column = (typeof columns)[number]
export const isColumn = (value: unknown): value is Column => columns.some((column) => column === value)

/** A side adds and removes cards on its own side and in the middle; a mediator in the middle; an observer nowhere. */
export const mayPlaceIn = (standing: Standing, column: Column): boolean =>
  standing !== 'observer' && (column === 'middle' || column === standing)

export interface Goal extends GoalWords {
  readonly id: string
  readonly column: Column
  /** Fractional order key; ties are broken by id. */
  readonly order: string
  /** Why it matters to a side, in a line only that side writes. */
  readonly why: Readonly<Partial<Record<Side, string>>>
}

/** Field of a card that holds one side's line on why it matters to them. */
export const whyField = { a: 'why-a', b: 'why-b' } as const satisfies Record<Side, string>

/** Y.Map of goal id to Y.Map { column, order, text and measure: Y.XmlFragment of paragraphs, date?, why-a?, why-b? }. */
export const goalsOf = (doc: Y.Doc): Y.Map<Y.Map<unknown>> => doc.getMap<Y.Map<unknown>>(roots.goals)

const fragmentOf = (
  card: Y.Map<unknown> | undefined,
  field: 'text' | 'measure',
): Y.XmlFragment | undefined => {
  const fragment = card?.get(field)
  return fragment instanceof Y.XmlFragment ? fragment : undefined
}

export const goalFragment = (doc: Y.Doc, id: string): Y.XmlFragment | undefined =>
  fragmentOf(goalsOf(doc).get(id), 'text')

/** Undefined for a card of an older room that nobody has given a measure yet. */
export const measureFragment = (doc: Y.Doc, id: string): Y.XmlFragment | undefined =>
  fragmentOf(goalsOf(doc).get(id), 'measure')

/** What both sides say yes to in a card; undefined when there is no such card. */
export const goalWords = (card: Y.Map<unknown> | undefined): GoalWords | undefined => {
  const text = fragmentOf(card, 'text')
  if (!text) return undefined
  const measure = fragmentOf(card, 'measure')
  const date = card?.get('date')
  return {
    text: fragmentText(text),
    measure: measure ? fragmentText(measure) : '',
    ...(isDay(date) ? { date } : {}),
  }
}

const whyOf = (card: Y.Map<unknown>): Goal['why'] => {
  const why: Partial<Record<Side, string>> = {}
  for (const side of sides) {
    const line = card.get(whyField[side])
    if (typeof line === 'string' && line !== '') why[side] = line
  }
  return why
}

/** One card; undefined while it does not have all its fields. */
export const readGoal = (id: string, card: Y.Map<unknown>): Goal | undefined => {
  const column = card.get('column')
  const order = card.get('order')
  const words = goalWords(card)
  if (!isColumn(column) || typeof order !== 'string' || !words) return undefined
  return { id, column, order, ...words, why: whyOf(card) }
}

export const byOrder = (one: Goal, other: Goal): number =>
  one.order < other.order ? -1 : one.order > other.order ? 1 : one.id < other.id ? -1 : 1

/** All cards, in their order. */
export const readGoals = (doc: Y.Doc): readonly Goal[] =>
  [...goalsOf(doc).entries()]
    .map(([id, card]) => readGoal(id, card))
    .filter((goal) => goal !== undefined)
    .sort(byOrder)

/** How many cards stand in each column. */
export const cardCounts = (doc: Y.Doc): Readonly<Record<Column, number>> => {
  const counts = { a: 0, middle: 0, b: 0 }
  for (const card of goalsOf(doc).values()) {
    const column = card.get('column')
    if (isColumn(column)) counts[column] += 1
  }
  return counts
}

/** One transaction: a card without all its fields never exists. */
const putGoal = (doc: Y.Doc, { id, column, order, text, measure, date }: Omit<Goal, 'why'>): void => {
  doc.transact(() => {
    const card = new Y.Map<unknown>()
    card.set('column', column)
    card.set('order', order)
    card.set('text', newFragment(text))
    card.set('measure', newFragment(measure))
    if (date !== undefined) card.set('date', date)
    goalsOf(doc).set(id, card)
  })
}

/** A key behind this one; the same one, with ties broken by id, where there is none or it would grow too long. */
const keyAfter = (last: string | undefined): string => {
  if (last === undefined) return generateKeyBetween(null, null)
  if (!isOrderKey(last)) return last
  const after = generateKeyBetween(last, null)
  return isOrderKey(after) ? after : last
}

/** Adds cards below the last one, in this order. */
export const addGoals = (doc: Y.Doc, column: Column, goals: readonly Pick<Goal, 'id' | 'text'>[]): void => {
  let last = readGoals(doc).at(-1)?.order
  for (const { id, text } of goals) {
    last = keyAfter(last)
    putGoal(doc, { id, column, order: last, text, measure: '' })
  }
}

/** Adds a card below the last one. */
export const addGoal = (doc: Y.Doc, id: string, column: Column, text: string): void =>
  addGoals(doc, column, [{ id, text }])

/**
 * Puts a removed card back as it was, so that endorsements of these words hold again. Does nothing while it is there.
 * Of the lines on why it matters, the restorer's own side's comes back: nobody writes the other's.
 */
export const restoreGoal = (doc: Y.Doc, goal: Goal, standing: Standing): void => {
  if (goalsOf(doc).has(goal.id)) return
  doc.transact(() => {
    putGoal(doc, goal)
    if (isSide(standing)) setWhy(doc, goal.id, standing, goal.why[standing] ?? '')
  })
}

/** Puts a card on the board as it was elsewhere, with the lines of both sides: for the server, which carries it over. */
export const layGoal = (doc: Y.Doc, goal: Goal): void => {
  if (goalsOf(doc).has(goal.id)) return
  doc.transact(() => {
    putGoal(doc, goal)
    for (const side of sides) setWhy(doc, goal.id, side, goal.why[side] ?? '')
  })
}

export const removeGoal = (doc: Y.Doc, id: string): void => {
  goalsOf(doc).delete(id)
}

/** Writes one's own side's line on why a goal matters; an empty one takes it away. */
export const setWhy = (doc: Y.Doc, id: string, side: Side, line: string): void => {
  const card = goalsOf(doc).get(id)
  const field = whyField[side]
  if (line !== '') card?.set(field, line)
  else if (card?.has(field)) card.delete(field)
}

/** Sets by when a goal is to be reached; undefined takes the date away. The last one set counts. */
export const setGoalDate = (doc: Y.Doc, id: string, date: string | undefined): void => {
  const card = goalsOf(doc).get(id)
  if (date !== undefined) card?.set('date', date)
  else if (card?.has('date')) card.delete('date')
}

/** The measure to write in: a card of an older room gets an empty one. */
export const ensureMeasure = (doc: Y.Doc, id: string): Y.XmlFragment | undefined => {
  const card = goalsOf(doc).get(id)
  if (card && !fragmentOf(card, 'measure')) card.set('measure', newFragment(''))
  return fragmentOf(card, 'measure')
}

/** Types into the last paragraph of a measure. For clients without an editor. */
export const typeMeasure = (doc: Y.Doc, id: string, text: string): void => {
  const fragment = ensureMeasure(doc, id)
  if (fragment) typeAtEndOf(fragment, text)
}

/** Types into the last paragraph of a card, as a person at the end of the text does. For clients without an editor. */
export const typeAtEnd = (doc: Y.Doc, id: string, text: string): void => {
  const fragment = goalFragment(doc, id)
  if (fragment) typeAtEndOf(fragment, text)
}
