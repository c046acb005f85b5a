/** Judges what one change did to a document, place by place, by the table in shared/documents/structure. */
import { isLocked, noOrder, type Order } from '@common-ground/shared/acts/order'
import { roots } from '@common-ground/shared/documents/declare'
import {
  type Column,
  cardCounts,
  columns,
  goalsOf,
  isColumn,
  mayPlaceIn,
} from '@common-ground/shared/documents/goals'
import { notesOf } from '@common-ground/shared/documents/notes'
import { markNames } from '@common-ground/shared/documents/rich-words'
import type { Place } from '@common-ground/shared/documents/structure'
import { limits } from '@common-ground/shared/room/limits'
import type { Standing } from '@common-ground/shared/room/participant'
import type { RefusalCode } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import { isReadable } from '@common-ground/shared/room/text'
import * as Y from 'yjs'
import { agreementRefusal } from './agreement-words.ts'
import { type Spot, spotOf } from './spots.ts'
import { textRefusal } from './text-bounds.ts'

const isElement =
  (name: string) =>
  (content: Y.Item['content']): boolean =>
    content instanceof Y.ContentType && content.type instanceof Y.XmlElement && content.type.nodeName === name

/** Where bold or italic begins, without attributes of its own, or ends. */
const isMark = (key: string, value: unknown): boolean =>
  markNames.some((name) => name === key) &&
  (value === null || (typeof value === 'object' && Object.keys(value).length === 0 && !Array.isArray(value)))

const fits = {
  map: (content) => content instanceof Y.ContentType && content.type.constructor === Y.Map,
  array: (content) => content instanceof Y.ContentType && content.type.constructor === Y.Array,
  fragment: (content) => content instanceof Y.ContentType && content.type.constructor === Y.XmlFragment,
  paragraph: isElement('paragraph'),
  text: (content) => content instanceof Y.ContentType && content.type.constructor === Y.XmlText,
  bulletList: isElement('bulletList'),
  orderedList: isElement('orderedList'),
  listItem: isElement('listItem'),
  value: (content) => content instanceof Y.ContentAny && content.arr.length === 1,
  characters: (content) => content instanceof Y.ContentString && isReadable(content.str),
  mark: (content) => content instanceof Y.ContentFormat && isMark(content.key, content.value),
} as const satisfies Record<Place['holds'], (content: Y.Item['content']) => boolean>

const cardColumn = (cardItem: Y.Item): Column | undefined => {
  const map = cardItem.content instanceof Y.ContentType ? cardItem.content.type._map : undefined
  const content = map?.get('column')?.content
  const value: unknown = content instanceof Y.ContentAny ? content.arr[0] : undefined
  return isColumn(value) ? value : undefined
}

const mayPlaceCard = (standing: Standing, cardItem: Y.Item): boolean => {
  const column = cardColumn(cardItem)
  return column !== undefined && mayPlaceIn(standing, column)
}

/** Whether a column has more cards than it may: one side's cards leave the other side's column its room. */
const isCrowded = (doc: Y.Doc): boolean =>
  Object.values(cardCounts(doc)).some((count) => count > limits.goalsPerColumn)

/** What nobody writes in at the moment. */
export interface Held {
  readonly order: Order
  /** Both sides have signed the agreement, and nobody writes in it. */
  readonly sealed: boolean
}

export const nothingHeld: Held = { order: noOrder, sealed: false }

const none: ReadonlySet<string> = new Set()

/** Made when there is something in it: most changes touch one card. */
const withOne = (set: Set<string> | undefined, one: string): Set<string> =>
  (set ?? new Set<string>()).add(one)

class Judgement {
  readonly #space: Space
  readonly #doc: Y.Doc
  readonly #transaction: Y.Transaction
  readonly #standing: Standing
  readonly #order: Order
  /** Goals the change touched, and clauses and milestones of the agreement. */
  #goals: Set<string> | undefined
  #clauses: Set<string> | undefined
  #milestones: Set<string> | undefined
  readonly #sealed: boolean
  #cardsMade = false
  #notesTouched = false

  constructor(
    space: Space,
    doc: Y.Doc,
    transaction: Y.Transaction,
    standing: Standing,
    { order, sealed }: Held,
  ) {
    this.#space = space
    this.#doc = doc
    this.#transaction = transaction
    this.#standing = standing
    this.#order = order
    this.#sealed = sealed
  }

  get goals(): ReadonlySet<string> {
    return this.#goals ?? none
  }

  verdict(): RefusalCode | undefined {
    return (
      this.#additions() ??
      this.#deletions() ??
      this.#locked() ??
      this.#cards() ??
      this.#agreement() ??
      this.#notes()
    )
  }

  #isNew(item: Y.Item): boolean {
    return item.id.clock >= (this.#transaction.beforeState.get(item.id.client) ?? 0)
  }

  #additions(): RefusalCode | undefined {
    const { beforeState, afterState } = this.#transaction
    for (const [client, after] of afterState) {
      const before = beforeState.get(client) ?? 0
      if (after <= before) continue
      const structs = this.#doc.store.clients.get(client) ?? []
      for (let index = Y.findIndexSS(structs, before); index < structs.length; index += 1) {
        const struct = structs[index]
        // A GC struct has no place: it is the shell of something made and deleted before it was sent.
        const refused = struct instanceof Y.Item ? this.#addition(struct) : undefined
        if (refused) return refused
      }
    }
    return undefined
  }

  #addition(item: Y.Item): RefusalCode | undefined {
    const spot = spotOf(this.#space, this.#doc, item)
    if (!spot) return 'words-malformed'
    const { place, cardItem } = spot
    const writing = place.writers[this.#standing]
    if (writing === 'no') return 'not-yours-to-write'
    this.#touch(spot)
    if (place.key && !place.key(item.parentSub ?? '')) return 'words-malformed'
    // Made and deleted before it was sent: nothing of it is shown, and what it replaced is judged as a deletion.
    if (item.deleted && item.content instanceof Y.ContentDeleted) return undefined
    if (!fits[place.holds](item.content)) return 'words-malformed'
    if (place.value && !(item.content instanceof Y.ContentAny && place.value(item.content.arr[0])))
      return 'words-malformed'
    const isCardNew = cardItem !== undefined && this.#isNew(cardItem)
    if (writing === 'with-card' && !isCardNew) return 'not-yours-to-write'
    // Two may give an old card its measure at once: the later one hears of it, instead of writing into what is gone.
    if (writing === 'once' && !isCardNew && (item.deleted || item.left !== null)) return 'not-yours-to-write'
    if (writing === 'own-column') {
      this.#cardsMade = true
      if (!item.deleted && !mayPlaceCard(this.#standing, item)) return 'not-yours-to-write'
    }
    return undefined
  }

  #touch({ root, card }: Spot): void {
    if (card === undefined) this.#notesTouched = true
    else if (root === roots.agreement) this.#clauses = withOne(this.#clauses, card)
    else if (root === roots.milestones) this.#milestones = withOne(this.#milestones, card)
    else this.#goals = withOne(this.#goals, card)
  }

  #deletions(): RefusalCode | undefined {
    let refused: RefusalCode | undefined
    if (this.#transaction.deleteSet.clients.size === 0) return undefined
    Y.iterateDeletedStructs(this.#transaction, this.#transaction.deleteSet, (struct) => {
      if (refused || !(struct instanceof Y.Item) || this.#isNew(struct)) return
      refused = this.#deletion(struct)
    })
    return refused
  }

  #deletion(item: Y.Item): RefusalCode | undefined {
    const spot = spotOf(this.#space, this.#doc, item)
    if (!spot) return 'not-yours-to-write'
    const { place, cardItem } = spot
    this.#touch(spot)
    // It went with its card, and whether the card may go is asked of the card.
    if (cardItem?.deleted && cardItem !== item) return undefined
    const writing = place.writers[this.#standing]
    if (writing === 'own-column') return mayPlaceCard(this.#standing, item) ? undefined : 'not-yours-to-write'
    return writing === 'yes' ? undefined : 'not-yours-to-write'
  }

  /** Nothing of a locked card changes, not even its place, whoever writes. */
  #locked(): RefusalCode | undefined {
    for (const goal of this.goals) if (isLocked(this.#order, { goal })) return 'item-locked'
    return undefined
  }

  /** Every card the change touched must be whole and within its limits afterwards. */
  #cards(): RefusalCode | undefined {
    if (!this.#goals) return undefined
    const goals = goalsOf(this.#doc)
    if (this.#cardsMade && isCrowded(this.#doc)) return 'document-full'
    for (const id of this.#goals) {
      const card = goals.get(id)
      if (card === undefined) continue
      const [text, measure] = [card.get('text'), card.get('measure')]
      if (!columns.some((column) => column === card.get('column')) || typeof card.get('order') !== 'string')
        return 'words-malformed'
      if (!(text instanceof Y.XmlFragment)) return 'words-malformed'
      const refused =
        textRefusal(text, limits.paragraphsPerGoal, limits.text.goal) ??
        (measure instanceof Y.XmlFragment
          ? textRefusal(measure, limits.paragraphsPerMeasure, limits.text.measure)
          : undefined)
      if (refused) return refused
    }
    return undefined
  }

  #agreement(): RefusalCode | undefined {
    if (!this.#clauses && !this.#milestones) return undefined
    if (this.#sealed) return 'agreement-sealed'
    return agreementRefusal(this.#doc, {
      clauses: this.#clauses ?? none,
      milestones: this.#milestones ?? none,
    })
  }

  #notes(): RefusalCode | undefined {
    if (!this.#notesTouched) return undefined
    return textRefusal(notesOf(this.#doc), limits.paragraphsOfNotes, limits.text.notes)
  }
}

/** What the transaction did, judged for someone of this standing in this order of things: why it may not stand, or which goals it touched. */
export const judge = (
  space: Space,
  doc: Y.Doc,
  transaction: Y.Transaction,
  standing: Standing,
  held: Held,
): RefusalCode | ReadonlySet<string> => {
  const judgement = new Judgement(space, doc, transaction, standing, held)
  return judgement.verdict() ?? judgement.goals
}
