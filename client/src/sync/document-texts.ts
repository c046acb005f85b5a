/** The texts people write in a document: goal cards, their own side's lines on why, or the page of notes. */
import { documentKindOf } from '@common-ground/shared/documents/declare'
import { readGoals } from '@common-ground/shared/documents/goals'
import { notesText } from '@common-ground/shared/documents/notes'
import { isSide, type Standing } from '@common-ground/shared/room/participant'
import type { Space } from '@common-ground/shared/room/space'
import type * as Y from 'yjs'

/** Which text: of a card, of its measure, of one's own side's line on why that card matters, or the page of notes. */
export type TextPlace =
  | { readonly where: 'goal' | 'measure' | 'why'; readonly goal: string }
  | { readonly where: 'notes' }

export interface ShownText {
  readonly place: TextPlace
  /** All of it, as people read it. */
  readonly text: string
}

/** By `keyOf` their place. */
export type ShownTexts = ReadonlyMap<string, ShownText>

export const keyOf = (place: TextPlace): string =>
  place.where === 'notes' ? place.where : `${place.where}:${place.goal}`

export const byKey = (texts: readonly ShownText[]): ShownTexts =>
  new Map(texts.map((shown) => [keyOf(shown.place), shown]))

/** Every text a copy shows to someone of this standing. */
export const textsOf = (space: Space, standing: Standing, doc: Y.Doc): ShownTexts => {
  if (documentKindOf(space) === 'notes') return byKey([{ place: { where: 'notes' }, text: notesText(doc) }])
  return byKey(
    readGoals(doc).flatMap(({ id: goal, text, measure, why }) => {
      const line = isSide(standing) ? why[standing] : undefined
      return [
        { place: { where: 'goal', goal }, text },
        ...(measure === '' ? [] : [{ place: { where: 'measure' as const, goal }, text: measure }]),
        ...(line === undefined ? [] : [{ place: { where: 'why' as const, goal }, text: line }]),
      ]
    }),
  )
}

/** What of these texts another copy does not show in the same words. */
export const missingIn = (texts: ShownTexts, other: ShownTexts): ShownTexts =>
  new Map([...texts].filter(([key, { text }]) => other.get(key)?.text !== text))
