/** Whether a cursor someone claims to have stands in words people write there: only such a one is given to an editor. */
import { clauseFragment, milestoneFragment } from '@common-ground/shared/documents/agreement-roots'
import { documentKindOf } from '@common-ground/shared/documents/declare'
import { goalFragment } from '@common-ground/shared/documents/goals'
import { notesOf } from '@common-ground/shared/documents/notes'
import type { Space } from '@common-ground/shared/room/space'
import type { Whereabouts } from '@common-ground/shared/wire/messages'
import * as Y from 'yjs'
import { isInWords } from './own-whereabouts.ts'

type Cursor = NonNullable<Whereabouts['cursor']>

const typeAt = (doc: Y.Doc, position: Cursor['anchor']): Y.AbstractType<unknown> | undefined => {
  try {
    const relative = Y.createRelativePositionFromJSON(position)
    return Y.createAbsolutePositionFromRelativePosition(relative, doc)?.type
  } catch {
    // Positions come from other people's clients: one Yjs cannot resolve stands nowhere.
    return undefined
  }
}

const isWithin = (fragment: Y.XmlFragment, type: Y.AbstractType<unknown> | undefined): boolean => {
  for (let at = type; at; ) {
    if (at === fragment) return true
    const parent: unknown = at._item?.parent
    at = parent instanceof Y.AbstractType ? parent : undefined
  }
  return false
}

const writtenAt = (
  space: Space,
  doc: Y.Doc,
  at: Pick<Whereabouts, 'goal' | 'clause' | 'milestone'>,
): readonly (Y.XmlFragment | undefined)[] => {
  const { goal, clause, milestone } = at
  if (documentKindOf(space) === 'notes') return isInWords(at) ? [] : [notesOf(doc)]
  if (goal !== undefined) return [goalFragment(doc, goal)]
  if (clause !== undefined) return [clauseFragment(doc, clause)]
  if (milestone === undefined) return []
  return [milestoneFragment(doc, milestone, 'what'), milestoneFragment(doc, milestone, 'if')]
}

/** In the joint document the words of what they say they are in, elsewhere the page of notes. */
export const standsInText = (space: Space, doc: Y.Doc, at: Whereabouts): boolean => {
  const { cursor } = at
  if (!cursor) return false
  return writtenAt(space, doc, at).some(
    (fragment) =>
      fragment !== undefined &&
      [cursor.anchor, cursor.head].every((position) => isWithin(fragment, typeAt(doc, position))),
  )
}
