/** Texts set aside for their author: what a refused copy of the document held and the fresh one does not. */
import { readGoals } from '@common-ground/shared/documents/goals'
import { type RefusalReply, refuse, replyOf } from '@common-ground/shared/room/refusal'
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

/** What is set aside in this tab, until its author has done with it. */
export class SetAsideTexts {
  readonly #newId: () => string
  #all: readonly SetAside[] = []

  constructor(newId: () => string) {
    this.#newId = newId
  }

  all(): readonly SetAside[] {
    return this.#all
  }

  dismiss(id: string): void {
    this.#all = this.#all.filter((text) => text.id !== id)
  }

  /** Keeps the texts of the cards in `changed` that the fresh copy does not show in the same words. */
  compare(refused: Y.Doc, fresh: Y.Doc, changed: ReadonlySet<string>, refusal: RefusalReply): void {
    const taken = new Map(readGoals(fresh).map(({ id, text }) => [id, text]))
    for (const { id, text } of readGoals(refused))
      if (changed.has(id) && taken.get(id) !== text) this.#keep(id, text, refusal)
  }

  /** Words on their way into a card that someone removed: the room takes them, and nobody will ever see them. */
  cardRemoved(goal: string, text: string): void {
    this.#keep(goal, text, replyOf(refuse('goal-unknown')))
  }

  #keep(goal: string, text: string, refusal: RefusalReply): void {
    if (!isBlank(text)) this.#all = [...this.#all, { id: this.#newId(), where: 'goal', goal, text, refusal }]
  }
}
