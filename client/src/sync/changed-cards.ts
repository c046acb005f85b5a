/** Which goal cards this client has changed since the room's last verdict, and what they said then. */
import { goalsOf, readGoal } from '@common-ground/shared/documents/goals'
import type * as Y from 'yjs'

interface Change {
  /** Number of the update that changed the card last. */
  readonly mark: number
  /** The whole text of the card after it. */
  readonly text: string
}

export interface ChangedCardsNeeds {
  /** Origin of changes that are not this client's. */
  readonly fromRoom: object
  /** The number of the update being made. */
  readonly mark: () => number
  /** Someone removed a card this client had just written in. */
  readonly removed: (card: string, text: string) => void
}

export class ChangedCards {
  readonly #changes = new Map<string, Change>()
  readonly #doc: Y.Doc
  readonly #needs: ChangedCardsNeeds
  readonly detach: () => void

  constructor(doc: Y.Doc, needs: ChangedCardsNeeds) {
    this.#doc = doc
    this.#needs = needs
    const goals = goalsOf(doc)
    const changed = (events: Y.YEvent<Y.AbstractType<unknown>>[], { origin }: Y.Transaction) => {
      for (const event of events) {
        const [card] = event.path
        if (origin === needs.fromRoom) {
          if (card === undefined) this.#byRoom(event)
        } else for (const id of card === undefined ? event.keys.keys() : [String(card)]) this.#byAuthor(id)
      }
    }
    goals.observeDeep(changed)
    this.detach = () => goals.unobserveDeep(changed)
  }

  ids(): ReadonlySet<string> {
    return new Set(this.#changes.keys())
  }

  /** The room has recorded every update up to this number. */
  recorded(upTo: number): void {
    for (const [card, { mark }] of this.#changes) if (mark <= upTo) this.#changes.delete(card)
  }

  #byAuthor(id: string): void {
    const card = goalsOf(this.#doc).get(id)
    const text = card && readGoal(id, card)?.text
    this.#changes.set(id, { mark: this.#needs.mark(), text: text ?? '' })
  }

  #byRoom({ keys }: Y.YEvent<Y.AbstractType<unknown>>): void {
    for (const [id, { action }] of keys) {
      const change = this.#changes.get(id)
      if (action !== 'delete' || !change) continue
      this.#changes.delete(id)
      this.#needs.removed(id, change.text)
    }
  }
}
