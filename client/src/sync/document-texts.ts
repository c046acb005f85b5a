/** The texts people write in a document: goal cards, their own side's lines on why, the words of the agreement, or the page of notes. */
import {
  clauseFragment,
  clausesOf,
  type MilestoneField,
  milestoneFragment,
  milestonesOf,
} from '@common-ground/shared/documents/agreement-roots'
import { documentKindOf } from '@common-ground/shared/documents/declare'
import { readGoals } from '@common-ground/shared/documents/goals'
import { notesText } from '@common-ground/shared/documents/notes'
import { fragmentText } from '@common-ground/shared/documents/paragraphs'
import { isSide, type Standing } from '@common-ground/shared/room/participant'
import type { Space } from '@common-ground/shared/room/space'
import type * as Y from 'yjs'

/**
 * Which text: of a card, of its measure, of one's own side's line on why that card matters, of a clause, of what a milestone
 * asks for or on which condition, or the page of notes.
 */
export type TextPlace =
  | { readonly where: 'goal' | 'measure' | 'why'; readonly goal: string }
  | { readonly where: 'clause'; readonly clause: string }
  | { readonly where: 'milestone' | 'condition'; readonly milestone: string }
  | { readonly where: 'notes' }

export interface ShownText {
  readonly place: TextPlace
  /** All of it, as people read it. */
  readonly text: string
}

/** By `keyOf` their place. */
export type ShownTexts = ReadonlyMap<string, ShownText>

export const keyOf = (place: TextPlace): string => {
  if ('goal' in place) return `${place.where}:${place.goal}`
  if ('clause' in place) return `${place.where}:${place.clause}`
  return 'milestone' in place ? `${place.where}:${place.milestone}` : place.where
}

export const byKey = (texts: readonly ShownText[]): ShownTexts =>
  new Map(texts.map((shown) => [keyOf(shown.place), shown]))

/** The texts of a milestone, each with its field in the document. */
export const milestoneParts = [
  ['milestone', 'what'],
  ['condition', 'if'],
] as const

const textOf = (fragment: Y.XmlFragment | undefined): string => (fragment ? fragmentText(fragment) : '')

/** As people read it, without lists and marks. */
export const clauseText = (doc: Y.Doc, clause: string): string => textOf(clauseFragment(doc, clause))

export const milestoneText = (doc: Y.Doc, milestone: string, field: MilestoneField): string =>
  textOf(milestoneFragment(doc, milestone, field))

/** Every text a copy shows to someone of this standing. */
export const textsOf = (space: Space, standing: Standing, doc: Y.Doc): ShownTexts => {
  if (documentKindOf(space) === 'notes') return byKey([{ place: { where: 'notes' }, text: notesText(doc) }])
  const goals = readGoals(doc).flatMap(({ id: goal, text, measure, why }): readonly ShownText[] => {
    const line = isSide(standing) ? why[standing] : undefined
    return [
      { place: { where: 'goal', goal }, text },
      ...(measure === '' ? [] : [{ place: { where: 'measure' as const, goal }, text: measure }]),
      ...(line === undefined ? [] : [{ place: { where: 'why' as const, goal }, text: line }]),
    ]
  })
  const clauses = [...clausesOf(doc).keys()].map(
    (clause): ShownText => ({ place: { where: 'clause', clause }, text: clauseText(doc, clause) }),
  )
  const milestones = [...milestonesOf(doc).keys()].flatMap((milestone) =>
    milestoneParts.map(
      ([where, field]): ShownText => ({
        place: { where, milestone },
        text: milestoneText(doc, milestone, field),
      }),
    ),
  )
  return byKey([...goals, ...clauses, ...milestones])
}

/** What of these texts another copy does not show in the same words. */
export const missingIn = (texts: ShownTexts, other: ShownTexts): ShownTexts =>
  new Map([...texts].filter(([key, { text }]) => other.get(key)?.text !== text))
