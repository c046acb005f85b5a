/** Milestones in the joint document: who does what by when, on which condition, until when. Words, written by everyone at the table. */
import { generateKeyBetween } from 'fractional-indexing'
import * as Y from 'yjs'
import type { Milestone } from '../agreement/agreement-text.ts'
import { milestonesOf } from './agreement-roots.ts'
import { isDay } from './goal-words.ts'
import { isOrderKey } from './goals.ts'
import { fragmentText, newFragment } from './paragraphs.ts'

export const doers = ['a', 'b', 'both'] as const
export const isDoer = (value: unknown): value is Milestone['who'] => doers.some((doer) => doer === value)

/** Its days. */
export type MilestoneDay = 'due' | 'until'

interface Placed extends Milestone {
  /** Fractional order key; ties are broken by id. */
  readonly order: string
}

const readOne = (id: string, card: Y.Map<unknown>): Placed | undefined => {
  const [what, condition, who, order] = ['what', 'if', 'who', 'order'].map((key) => card.get(key))
  if (!(what instanceof Y.XmlFragment) || !isDoer(who) || typeof order !== 'string') return undefined
  const when = condition instanceof Y.XmlFragment ? fragmentText(condition) : ''
  const [due, until] = [card.get('due'), card.get('until')]
  return {
    id,
    who,
    order,
    what: fragmentText(what),
    ...(when === '' ? {} : { condition: when }),
    ...(isDay(due) ? { due } : {}),
    ...(isDay(until) ? { until } : {}),
  }
}

const byOrder = (one: Placed, other: Placed): number =>
  one.order < other.order ? -1 : one.order > other.order ? 1 : one.id < other.id ? -1 : 1

const readPlaced = (doc: Y.Doc): readonly Placed[] =>
  [...milestonesOf(doc).entries()].flatMap(([id, card]) => readOne(id, card) ?? []).sort(byOrder)

/** All of them in their order. */
export const readMilestones = (doc: Y.Doc): readonly Milestone[] =>
  readPlaced(doc).map(({ order: _, ...milestone }) => milestone)

const keyAfter = (last: string | undefined): string => {
  if (last === undefined || !isOrderKey(last)) return generateKeyBetween(null, null)
  const after = generateKeyBetween(last, null)
  return isOrderKey(after) ? after : last
}

const putMilestone = (doc: Y.Doc, { id, who, order, what, condition, due, until }: Placed): void => {
  doc.transact(() => {
    const card = new Y.Map<unknown>()
    card.set('who', who)
    card.set('order', order)
    card.set('what', newFragment(what))
    card.set('if', newFragment(condition ?? ''))
    if (due !== undefined) card.set('due', due)
    if (until !== undefined) card.set('until', until)
    milestonesOf(doc).set(id, card)
  })
}

/** Adds them below the last, in this order. */
export const addMilestones = (doc: Y.Doc, milestones: readonly Milestone[]): void => {
  let last = readPlaced(doc).at(-1)?.order
  for (const milestone of milestones) {
    last = keyAfter(last)
    putMilestone(doc, { ...milestone, order: last })
  }
}

/** Adds one below the last. One transaction: a milestone without all its fields never exists. */
export const addMilestone = (doc: Y.Doc, milestone: Milestone): void => addMilestones(doc, [milestone])

export const removeMilestone = (doc: Y.Doc, id: string): void => {
  milestonesOf(doc).delete(id)
}

export const setDoer = (doc: Y.Doc, id: string, who: Milestone['who']): void => {
  milestonesOf(doc).get(id)?.set('who', who)
}

/** Sets one of its days; undefined takes it away. The last one set counts. */
export const setMilestoneDay = (
  doc: Y.Doc,
  id: string,
  which: MilestoneDay,
  day: string | undefined,
): void => {
  const card = milestonesOf(doc).get(id)
  if (day !== undefined) card?.set(which, day)
  else if (card?.has(which)) card.delete(which)
}

/** Moves one between two others, given by their ids; undefined for the ends. */
export const moveMilestone = (
  doc: Y.Doc,
  id: string,
  after: string | undefined,
  before: string | undefined,
): void => {
  const all = readPlaced(doc)
  const keyOf = (of: string | undefined) => all.find((one) => one.id === of)?.order ?? null
  const [low, high] = [keyOf(after), keyOf(before)]
  if (low !== null && high !== null && low >= high) return
  milestonesOf(doc).get(id)?.set('order', generateKeyBetween(low, high))
}
