/** Whether a cursor someone claims to have stands in the words of a card here: only such a one is given to an editor. */
import { goalFragment } from '@common-ground/shared/documents/goals'
import type { Whereabouts } from '@common-ground/shared/wire/messages'
import * as Y from 'yjs'

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

export const standsInCard = (doc: Y.Doc, { goal, cursor }: Whereabouts): boolean => {
  const fragment = goal === undefined ? undefined : goalFragment(doc, goal)
  if (!fragment || !cursor) return false
  return [cursor.anchor, cursor.head].every((position) => isWithin(fragment, typeAt(doc, position)))
}
