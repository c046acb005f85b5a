/** How one person works through a long session: mostly small changes to words, now and then an act, at an even pace. */
import type { RoomSession } from '@common-ground/client/sync/room-session'
import type { Act } from '@common-ground/shared/acts/act'
import { addGoal, goalFragment, readGoals, setWhy } from '@common-ground/shared/documents/goals'
import { notesOf } from '@common-ground/shared/documents/notes'
import { fragmentText, newParagraph } from '@common-ground/shared/documents/paragraphs'
import { isSide } from '@common-ground/shared/room/participant'
import type { Space } from '@common-ground/shared/room/space'
import * as Y from 'yjs'
import { textFor } from './alphabets.ts'
import type { Random } from './random.ts'

/** A board people can still read, and pages they can still scroll. */
const cardsAtMost = 40
const cardLetters = 600
const pageLetters = 6_000

export class LongHand {
  readonly session: RoomSession
  readonly #random: Random

  constructor(session: RoomSession, random: Random) {
    this.session = session
    this.#random = random
  }

  /** One change; answers the space it was made in. */
  edit(): Space {
    const space = this.#random.chance(0.6) ? 'joint' : this.#random.pick(this.session.spaces())
    const doc = this.session.space(space).document.doc()
    if (space !== 'joint') this.#write(space, notesOf(doc), pageLetters)
    else this.#board(doc)
    return space
  }

  /** Something for the ledger, or nothing when there is nothing to say now. */
  act(): Act | undefined {
    const state = this.session.state()
    const { standing } = this.session.you
    const text = textFor('joint', 40, this.#random)
    if (state.issues.size < 12)
      return { type: 'open-issue', title: text, kind: { type: 'amount', unit: 'EUR' } }
    if (!isSide(standing) || this.#random.chance(0.4)) return { type: 'post-statement', text }
    const open = [...state.offers.values()].filter(({ status }) => status === 'open')
    const theirs = open.find(({ side }) => side !== standing)
    if (theirs) return { type: this.#random.chance(0.3) ? 'accept' : 'decline', offer: theirs.id }
    const card = this.#random.maybe(this.session.goals())
    if (card && this.#random.chance(0.5) && card.text !== '' && !card.standing.endorsed[standing])
      return { type: 'endorse', goal: card.id, text: card.hash }
    const issue = this.#random.pick([...state.issues.keys()])
    return { type: 'offer', terms: [{ issue, to: String(this.#random.below(900)) }], benefit: text }
  }

  #board(doc: Y.Doc): void {
    const goals = readGoals(doc)
    const { standing } = this.session.you
    const goal = this.#random.maybe(goals)
    if (!goal || (goals.length < cardsAtMost && this.#random.chance(0.02))) {
      addGoal(doc, this.#random.id(), 'middle', textFor('joint', 12, this.#random))
      return
    }
    this.session.whereabouts({ goal: goal.id })
    const fragment = goalFragment(doc, goal.id)
    if (isSide(standing) && this.#random.chance(0.03))
      setWhy(doc, goal.id, standing, textFor('joint', 30, this.#random))
    else if (fragment) this.#write('joint', fragment, cardLetters)
  }

  /** Types, or deletes: the more there is, the more of it goes. */
  #write(space: Space, fragment: Y.XmlFragment, most: number): void {
    const paragraph = this.#random.maybe(fragment.toArray())
    const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined
    if (!(text instanceof Y.XmlText) || (fragment.length < 12 && this.#random.chance(0.02))) {
      fragment.insert(fragment.length, [newParagraph(textFor(space, 3, this.#random))])
      return
    }
    const full = fragmentText(fragment).length / most
    const at = this.#random.chance(0.7) ? text.length : this.#random.below(text.length + 1)
    if (text.length > 4 && this.#random.chance(0.15 + 0.6 * full)) {
      const from = Math.max(0, at - this.#random.between(1, 5))
      text.delete(from, Math.min(text.length - from, 4))
    } else text.insert(at, textFor(space, this.#random.between(1, 4), this.#random))
  }
}
