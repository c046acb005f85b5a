/** Which goal cards this client has changed since the room's last verdict. */
import { goalsOf } from '@common-ground/shared/documents/goals'
import type * as Y from 'yjs'

export class ChangedCards {
  /** Card id to the number of the update that changed it last. */
  readonly #marks = new Map<string, number>()
  readonly detach: () => void

  /** `mark` gives the number of the update being made; changes of origin `fromRoom` are not this client's. */
  constructor(doc: Y.Doc, fromRoom: object, mark: () => number) {
    const goals = goalsOf(doc)
    const changed = (events: Y.YEvent<Y.AbstractType<unknown>>[], { origin }: Y.Transaction) => {
      if (origin === fromRoom) return
      for (const event of events) {
        const [card] = event.path
        const cards = card === undefined ? event.keys.keys() : [String(card)]
        for (const id of cards) this.#marks.set(id, mark())
      }
    }
    goals.observeDeep(changed)
    this.detach = () => goals.unobserveDeep(changed)
  }

  ids(): ReadonlySet<string> {
    return new Set(this.#marks.keys())
  }

  /** The room has recorded every update up to this number. */
  recorded(upTo: number): void {
    for (const [card, mark] of this.#marks) if (mark <= upTo) this.#marks.delete(card)
  }
}
