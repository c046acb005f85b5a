/** Texts set aside for their author: what a refused copy of the document held and the fresh one does not. */
import { readGoals } from '@common-ground/shared/documents/goals'
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import { isBlank } from '@common-ground/shared/room/text'
import type * as Y from 'yjs'

export interface SetAside {
  readonly id: string
  readonly where: 'goal'
  /** The card it was written in; it may not exist any more. */
  readonly goal: string
  /** The whole text of the card, as its author last saw it. */
  readonly text: string
  readonly refusal: RefusalReply
}

/** The texts of the cards in `changed` that the fresh copy does not show in the same words. */
export const textsToSetAside = (
  refused: Y.Doc,
  fresh: Y.Doc,
  changed: ReadonlySet<string>,
  refusal: RefusalReply,
  newId: () => string,
): readonly SetAside[] => {
  const taken = new Map(readGoals(fresh).map(({ id, text }) => [id, text]))
  return readGoals(refused)
    .filter(({ id, text }) => changed.has(id) && !isBlank(text) && taken.get(id) !== text)
    .map(({ id: goal, text }) => ({ id: newId(), where: 'goal', goal, text, refusal }))
}
