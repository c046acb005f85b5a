/** What honest hands do with words: typing, deleting, undoing their own, cards, lines on why, and notes. */
import { moveGoal } from '@common-ground/shared/documents/goal-order'
import {
  addGoal,
  type Column,
  columns,
  type Goal,
  goalFragment,
  goalsOf,
  mayPlaceIn,
  measureFragment,
  readGoals,
  removeGoal,
  restoreGoal,
  setGoalDate,
  setWhy,
} from '@common-ground/shared/documents/goals'
import { notesOf } from '@common-ground/shared/documents/notes'
import { newParagraph } from '@common-ground/shared/documents/paragraphs'
import { accessTo } from '@common-ground/shared/room/access'
import { limits } from '@common-ground/shared/room/limits'
import { isSide } from '@common-ground/shared/room/participant'
import type { Space } from '@common-ground/shared/room/space'
import * as Y from 'yjs'
import { textFor } from './alphabets.ts'
import type { Random } from './random.ts'
import type { Sitting, Tab } from './tab.ts'

const goalOps = {
  type: 34,
  add: 14,
  paragraph: 6,
  erase: 10,
  why: 10,
  remove: 3,
  restore: 2,
  order: 3,
  measure: 6,
  date: 3,
  undo: 8,
  redo: 3,
  long: 1,
} as const
const notesOps = { type: 40, paragraph: 12, erase: 14, undo: 10, redo: 4, long: 1 } as const

export class HonestWords {
  readonly #random: Random
  readonly #undo = new WeakMap<Y.XmlFragment, Y.UndoManager>()
  readonly #removed: Goal[] = []

  constructor(random: Random) {
    this.#random = random
  }

  /** Spaces this person writes in now, as their page would let them. */
  writable({ session, opened }: Sitting): readonly Space[] {
    const { stage } = session.state().stage
    return [...opened].filter((space) => accessTo(space, session.you.standing, stage) === 'write')
  }

  /** Does one thing with words; says what, or nothing when there was nothing to do. */
  write(tab: Tab, sitting: Sitting, space: Space): string | undefined {
    const doc = sitting.session.space(space).document.doc()
    const made = space === 'joint' ? this.#goals(tab, sitting, doc) : this.#notes(tab, sitting, space, doc)
    return made && `${made} in ${space}`
  }

  #goals(tab: Tab, sitting: Sitting, doc: Y.Doc): string | undefined {
    const op = this.#random.weighted(goalOps)
    const { standing } = sitting.session.you
    const goals = readGoals(doc)
    if (op === 'add') return this.#add(tab, sitting, doc)
    if (op === 'restore') return this.#restore(tab, sitting, doc)
    const goal = this.#random.maybe(goals)
    if (!goal) return this.#add(tab, sitting, doc)
    if (op === 'why') return this.#why(tab, sitting, doc, goal)
    if (op === 'remove') {
      if (!mayPlaceIn(standing, goal.column)) return undefined
      this.#removed.push(goal)
      doc.transact(() => removeGoal(doc, goal.id), tab.hand)
      return 'removes a card'
    }
    if (op === 'order') {
      const above = this.#random.maybe(goals)?.id
      doc.transact(() => moveGoal(doc, goal.id, above === goal.id ? undefined : above), tab.hand)
      return 'moves a card'
    }
    if (op === 'date') {
      const date = this.#random.chance(0.3) ? undefined : `2027-0${this.#random.between(1, 9)}-28`
      doc.transact(() => setGoalDate(doc, goal.id, date), tab.hand)
      return 'sets a date'
    }
    if (op === 'measure') {
      const measure = measureFragment(doc, goal.id)
      return measure && this.#text(tab, sitting, 'joint', measure, this.#random.chance(0.7) ? 'type' : 'undo')
    }
    const fragment = goalFragment(doc, goal.id)
    return fragment && this.#text(tab, sitting, 'joint', fragment, op)
  }

  #notes(tab: Tab, sitting: Sitting, space: Space, doc: Y.Doc): string | undefined {
    return this.#text(tab, sitting, space, notesOf(doc), this.#random.weighted(notesOps))
  }

  #text(
    tab: Tab,
    sitting: Sitting,
    space: Space,
    fragment: Y.XmlFragment,
    op: keyof typeof notesOps,
  ): string | undefined {
    const random = this.#random
    const undo = this.#undoOf(fragment, tab)
    const text = this.#anyText(fragment)
    switch (op) {
      case 'undo':
        return undo.undo() ? 'undoes' : undefined
      case 'redo':
        return undo.redo() ? 'redoes' : undefined
      case 'erase': {
        if (!text || text.length === 0) return undefined
        const from = random.below(text.length)
        const count = Math.min(text.length - from, random.between(1, 8))
        text.doc?.transact(() => text.delete(from, count), tab.hand)
        return 'erases'
      }
      case 'type':
        if (text) return this.#type(tab, sitting, space, text)
        return this.#paragraph(tab, sitting, space, fragment)
      case 'long':
        return text && this.#long(tab, sitting, space, text)
      case 'paragraph':
        return this.#paragraph(tab, sitting, space, fragment)
    }
  }

  /** A few letters one after another, as fingers do. */
  #type(tab: Tab, sitting: Sitting, space: Space, text: Y.XmlText): string {
    const { doc } = text
    if (!doc) throw new Error('the text is in no document')
    const letters = textFor(space, this.#random.between(1, 6), this.#random)
    const at = this.#random.chance(0.6) ? text.length : this.#random.below(text.length + 1)
    sitting.typed.type(doc, space, letters, () => {
      if (this.#random.chance(0.5)) doc.transact(() => text.insert(at, letters), tab.hand)
      else
        for (const [index, letter] of [...letters].entries())
          doc.transact(() => text.insert(at + index, letter), tab.hand)
    })
    return 'types'
  }

  /** More than fits: a page keeps within the bounds, but two together may not. */
  #long(tab: Tab, sitting: Sitting, space: Space, text: Y.XmlText): string {
    const { doc } = text
    if (!doc) throw new Error('the text is in no document')
    const letters = textFor(space, limits.text.goal - 5, this.#random)
    sitting.typed.type(doc, space, letters, () => doc.transact(() => text.insert(0, letters), tab.hand))
    return 'pastes a long text'
  }

  #paragraph(tab: Tab, sitting: Sitting, space: Space, fragment: Y.XmlFragment): string | undefined {
    const { doc } = fragment
    if (!doc || fragment.length >= 12) return undefined
    const letters = textFor(space, this.#random.between(2, 8), this.#random)
    const at = this.#random.below(fragment.length + 1)
    sitting.typed.type(doc, space, letters, () =>
      doc.transact(() => fragment.insert(at, [newParagraph(letters)]), tab.hand),
    )
    return 'begins a paragraph'
  }

  #add(tab: Tab, sitting: Sitting, doc: Y.Doc): string | undefined {
    const allowed = columns.filter((column) => mayPlaceIn(sitting.session.you.standing, column))
    const column: Column | undefined = this.#random.maybe(allowed)
    if (!column) return undefined
    const text = textFor('joint', this.#random.between(3, 12), this.#random)
    const id = this.#random.id()
    sitting.typed.type(doc, 'joint', text, () => doc.transact(() => addGoal(doc, id, column, text), tab.hand))
    return 'adds a card'
  }

  #restore(tab: Tab, sitting: Sitting, doc: Y.Doc): string | undefined {
    const { standing } = sitting.session.you
    const goal = this.#random.maybe(this.#removed)
    if (!goal || !mayPlaceIn(standing, goal.column) || goalsOf(doc).has(goal.id)) return undefined
    sitting.typed.type(doc, 'joint', goal.text.replaceAll('\n', ''), () =>
      doc.transact(() => restoreGoal(doc, goal, standing), tab.hand),
    )
    return 'puts a card back'
  }

  #why(tab: Tab, sitting: Sitting, doc: Y.Doc, goal: Goal): string | undefined {
    const { standing } = sitting.session.you
    if (!isSide(standing)) return undefined
    const line = this.#random.chance(0.15) ? '' : textFor('joint', this.#random.between(4, 20), this.#random)
    const set = () => doc.transact(() => setWhy(doc, goal.id, standing, line), tab.hand)
    if (line === '') set()
    else sitting.typed.type(doc, 'joint', line, set)
    return 'says why'
  }

  #anyText(fragment: Y.XmlFragment): Y.XmlText | undefined {
    const paragraph = this.#random.maybe(fragment.toArray())
    const text = paragraph instanceof Y.XmlElement ? paragraph.toArray()[0] : undefined
    return text instanceof Y.XmlText ? text : undefined
  }

  /** No capture by time: the world has none, and Yjs would ask the real clock. */
  #undoOf(fragment: Y.XmlFragment, tab: Tab): Y.UndoManager {
    const known = this.#undo.get(fragment)
    if (known) return known
    const undo = new Y.UndoManager(fragment, { trackedOrigins: new Set([tab.hand]), captureTimeout: 0 })
    this.#undo.set(fragment, undo)
    return undo
  }
}
