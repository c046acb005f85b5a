/** Judges what one change did to the joint document, place by place, by the table in shared/documents/structure. */
import {
  type Column,
  columns,
  fragmentText,
  goalsOf,
  isColumn,
  mayPlaceIn,
} from '@common-ground/shared/documents/goals'
import { ledgerOf } from '@common-ground/shared/documents/declare'
import { jointPlaces, type Place, type PlaceName } from '@common-ground/shared/documents/structure'
import { limits } from '@common-ground/shared/room/limits'
import type { Standing } from '@common-ground/shared/room/participant'
import type { RefusalCode } from '@common-ground/shared/room/refusal'
import { isReadable, lengthOf } from '@common-ground/shared/room/text'
import * as Y from 'yjs'

/** Where an item sits: its place in the table, and the card it belongs to. */
interface Spot {
  readonly place: PlaceName
  /** Key under `goals`. */
  readonly card?: string
  /** The item that holds the card in the `goals` map. */
  readonly cardItem?: Y.Item
}

/** The table's deepest place is six levels down. Deeper nesting is refused without climbing further. */
const maxDepth = 8

const placeOfField = (field: string): PlaceName | undefined => {
  const name = `goals.*.${field}`
  return name === 'goals.*.column' || name === 'goals.*.order' || name === 'goals.*.text' ? name : undefined
}

/** What a child of this spot is called; undefined when there may be none like it. */
const childSpot = (parent: Spot, child: Y.Item): Spot | undefined => {
  const key = child.parentSub
  switch (parent.place) {
    case 'goals':
      return key === null ? undefined : { place: 'goals.*', card: key, cardItem: child }
    case 'goals.*': {
      const place = key === null ? undefined : placeOfField(key)
      return place && { ...parent, place }
    }
    case 'goals.*.text':
      return key === null ? { ...parent, place: 'goals.*.text.paragraph' } : undefined
    case 'goals.*.text.paragraph':
      return key === null ? { ...parent, place: 'goals.*.text.paragraph.text' } : undefined
    case 'goals.*.text.paragraph.text':
      return key === null ? { ...parent, place: 'goals.*.text.paragraph.text.characters' } : undefined
    case 'ledger':
      return { place: 'ledger' }
    default:
      return undefined
  }
}

const spotOf = (doc: Y.Doc, item: Y.Item): Spot | undefined => {
  const path: Y.Item[] = []
  let at: Y.Item | null = item
  let root: unknown
  while (at !== null) {
    if (path.length > maxDepth || !(at.parent instanceof Y.AbstractType)) return undefined
    path.push(at)
    root = at.parent
    at = at.parent._item
  }
  const start: Spot | undefined =
    root === goalsOf(doc) ? { place: 'goals' } : root === ledgerOf(doc) ? { place: 'ledger' } : undefined
  return path.reduceRight<Spot | undefined>((spot, child) => spot && childSpot(spot, child), start)
}

const fits = {
  map: (content) => content instanceof Y.ContentType && content.type.constructor === Y.Map,
  array: (content) => content instanceof Y.ContentType && content.type.constructor === Y.Array,
  fragment: (content) => content instanceof Y.ContentType && content.type.constructor === Y.XmlFragment,
  paragraph: (content) =>
    content instanceof Y.ContentType &&
    content.type instanceof Y.XmlElement &&
    content.type.nodeName === 'paragraph',
  text: (content) => content instanceof Y.ContentType && content.type.constructor === Y.XmlText,
  value: (content) => content instanceof Y.ContentAny && content.arr.length === 1,
  characters: (content) => content instanceof Y.ContentString && isReadable(content.str),
} as const satisfies Record<Place['holds'], (content: Y.Item['content']) => boolean>

const cardColumn = (cardItem: Y.Item): Column | undefined => {
  const map = cardItem.content instanceof Y.ContentType ? cardItem.content.type._map : undefined
  const content = map?.get('column')?.content
  const value: unknown = content instanceof Y.ContentAny ? content.arr[0] : undefined
  return isColumn(value) ? value : undefined
}

const mayPlaceCard = (standing: Standing, cardItem: Y.Item | undefined): boolean => {
  const column = cardItem && cardColumn(cardItem)
  return column !== undefined && mayPlaceIn(standing, column)
}

class Judgement {
  readonly #doc: Y.Doc
  readonly #transaction: Y.Transaction
  readonly #standing: Standing
  readonly #touched = new Set<string>()
  #cardsMade = false

  constructor(doc: Y.Doc, transaction: Y.Transaction, standing: Standing) {
    this.#doc = doc
    this.#transaction = transaction
    this.#standing = standing
  }

  verdict(): RefusalCode | undefined {
    return this.#additions() ?? this.#deletions() ?? this.#result()
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
    const spot = spotOf(this.#doc, item)
    if (!spot) return 'words-malformed'
    const place: Place = jointPlaces[spot.place]
    if (place.writers === 'server') return 'not-yours-to-write'
    if (spot.card !== undefined) this.#touched.add(spot.card)
    if (place.key && !place.key(item.parentSub ?? '')) return 'words-malformed'
    // Made and deleted before it was sent: nothing of it is shown, and what it replaced is judged as a deletion.
    if (item.deleted && item.content instanceof Y.ContentDeleted) return undefined
    if (!fits[place.holds](item.content)) return 'words-malformed'
    if (place.value && !(item.content instanceof Y.ContentAny && place.value(item.content.arr[0])))
      return 'words-malformed'
    if (place.writers === 'with-card' && !(spot.cardItem && this.#isNew(spot.cardItem)))
      return 'not-yours-to-write'
    if (place.writers === 'placed-by-column') {
      this.#cardsMade = true
      if (!item.deleted && !mayPlaceCard(this.#standing, item)) return 'not-yours-to-write'
    }
    return undefined
  }

  #deletions(): RefusalCode | undefined {
    let refused: RefusalCode | undefined
    Y.iterateDeletedStructs(this.#transaction, this.#transaction.deleteSet, (struct) => {
      if (refused || !(struct instanceof Y.Item) || this.#isNew(struct)) return
      refused = this.#deletion(struct)
    })
    return refused
  }

  #deletion(item: Y.Item): RefusalCode | undefined {
    const spot = spotOf(this.#doc, item)
    const place: Place | undefined = spot && jointPlaces[spot.place]
    if (!spot || !place || place.writers === 'server') return 'not-yours-to-write'
    if (spot.card !== undefined) this.#touched.add(spot.card)
    if (place.writers === 'with-card' && !spot.cardItem?.deleted) return 'not-yours-to-write'
    if (place.writers === 'placed-by-column' && !mayPlaceCard(this.#standing, item))
      return 'not-yours-to-write'
    return undefined
  }

  /** Every card the change touched must be whole and within its limits afterwards. */
  #result(): RefusalCode | undefined {
    const goals = goalsOf(this.#doc)
    if (this.#cardsMade && goals.size > limits.goals) return 'document-full'
    for (const id of this.#touched) {
      const card = goals.get(id)
      if (card === undefined) continue
      const text = card.get('text')
      if (!columns.some((column) => column === card.get('column')) || typeof card.get('order') !== 'string')
        return 'words-malformed'
      if (!(text instanceof Y.XmlFragment)) return 'words-malformed'
      if (text.length > limits.paragraphsPerGoal) return 'words-too-long'
      if (lengthOf(fragmentText(text)) > limits.text.goal) return 'words-too-long'
    }
    return undefined
  }
}

/** What the transaction did, judged for someone of this standing. `undefined` means it may stand. */
export const judge = (doc: Y.Doc, transaction: Y.Transaction, standing: Standing): RefusalCode | undefined =>
  new Judgement(doc, transaction, standing).verdict()
