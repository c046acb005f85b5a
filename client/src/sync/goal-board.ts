/** The goal cards of a document with their text's hash and standing; a card that did not change stays the same object. */
import { type Endorsements, type GoalStanding, goalStanding } from '@common-ground/shared/acts/goals'
import { goalHash } from '@common-ground/shared/documents/goal-words'
import { byOrder, type Goal, goalsOf, readGoal, whyField } from '@common-ground/shared/documents/goals'
import type { Side } from '@common-ground/shared/room/side'
import type * as Y from 'yjs'

export type GoalCard = Goal & {
  /** Of text, measure and date: what an endorsement is bound to. */
  readonly hash: string
  /** What each side endorsed last, standing or fallen. */
  readonly made: ReturnType<Endorsements['get']>
  readonly standing: GoalStanding
}

const sameWords = (one: Goal, other: Goal): boolean =>
  one.text === other.text && one.measure === other.measure && one.date === other.date

const sameCard = (one: Goal, other: Goal): boolean =>
  sameWords(one, other) &&
  one.column === other.column &&
  one.order === other.order &&
  one.why.a === other.why.a &&
  one.why.b === other.why.b

const sameStanding = (one: GoalStanding, other: GoalStanding): boolean =>
  one.endorsed.a === other.endorsed.a &&
  one.endorsed.b === other.endorsed.b &&
  one.voided.a === other.voided.a &&
  one.voided.b === other.voided.b

interface GoalBoardNeeds {
  readonly side: Side | undefined
  readonly changed: () => void
  /** A card is back without the line of one's own side that was on it. */
  readonly lineGone: (goal: string, line: string) => void
}

/** Observes one document; with 200 cards a keystroke reads, hashes and rebuilds only the card it is in. */
export class GoalBoard {
  readonly #needs: GoalBoardNeeds
  readonly #known = new Map<string, GoalCard>()
  /** Cards to read again before the next answer. */
  readonly #stale = new Set<string>()
  #cards: readonly GoalCard[] = []
  #endorsements: Endorsements | undefined
  #doc: Y.Doc
  /** One's own side's lines on cards that were taken off the board. */
  readonly #lines = new Map<string, string>()
  #detach: (() => void) | undefined

  constructor(doc: Y.Doc, needs: GoalBoardNeeds) {
    this.#needs = needs
    this.#doc = doc
    this.attach(doc)
  }

  /** Reads from this document from now on. */
  attach(doc: Y.Doc): void {
    this.#detach?.()
    this.#doc = doc
    this.#lines.clear()
    const goals = goalsOf(doc)
    const observe = (events: Y.YEvent<Y.AbstractType<unknown>>[]): void => {
      for (const { path, keys } of events) {
        const [card] = path
        for (const id of card === undefined ? keys.keys() : [String(card)]) this.#stale.add(id)
        if (card === undefined) for (const id of keys.keys()) this.#watchLine(id)
      }
      this.#needs.changed()
    }
    goals.observeDeep(observe)
    this.#detach = () => goals.unobserveDeep(observe)
    for (const id of [...this.#known.keys(), ...goals.keys()]) this.#stale.add(id)
  }

  /** All cards in their order; the same array while nothing changed. */
  cards(endorsements: Endorsements): readonly GoalCard[] {
    if (this.#stale.size === 0 && endorsements === this.#endorsements) return this.#cards
    const restand = endorsements !== this.#endorsements
    this.#endorsements = endorsements
    for (const id of restand ? [...this.#known.keys(), ...this.#stale] : this.#stale)
      this.#refresh(id, endorsements)
    this.#stale.clear()
    const cards = [...this.#known.values()].sort(byOrder)
    const same = cards.length === this.#cards.length && cards.every((card, at) => card === this.#cards[at])
    if (!same) this.#cards = cards
    return this.#cards
  }

  leave(): void {
    this.#detach?.()
  }

  /** Whoever brings a card back cannot bring back the other side's line: it is given to those who may write it. */
  #watchLine(id: string): void {
    const { side, lineGone } = this.#needs
    if (side === undefined) return
    const card = goalsOf(this.#doc).get(id)
    const line = card ? this.#lines.get(id) : this.#known.get(id)?.why[side]
    this.#lines.delete(id)
    if (line === undefined) return
    if (!card) this.#lines.set(id, line)
    else if (!card.has(whyField[side])) lineGone(id, line)
  }

  #refresh(id: string, endorsements: Endorsements): void {
    const known = this.#known.get(id)
    const goal = this.#stale.has(id) || !known ? this.#read(id) : known
    if (!goal) {
      this.#known.delete(id)
      return
    }
    const hash = known && sameWords(known, goal) ? known.hash : goalHash(goal)
    const standing = goalStanding(endorsements, id, hash)
    const made = endorsements.get(id)
    if (known && sameCard(known, goal) && known.made === made && sameStanding(known.standing, standing))
      return
    this.#known.set(id, { ...goal, hash, made, standing })
  }

  #read(id: string): Goal | undefined {
    const card = goalsOf(this.#doc).get(id)
    return card && readGoal(id, card)
  }
}
