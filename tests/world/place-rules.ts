/** Who may write where in a document: the promise read a second time, apart from the gate, to judge what got recorded. */
import { isColumn, mayPlaceIn } from '@common-ground/shared/documents/goals'
import type { Standing } from '@common-ground/shared/room/participant'
import type { Space } from '@common-ground/shared/room/space'
import * as Y from 'yjs'

const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const text = '>paragraph(?:>text(?:>characters)?)?'
const jointPlace = new RegExp(
  `^goals\\.${id}(?:\\.(?:column|order|date|why-a|why-b)|\\.(?:text|measure)(?:${text})?)?$`,
)
/** Words the server keeps for acts of a ledger. */
const keptPlace = new RegExp(`^tries\\.${id}$`)
const notesPlace = new RegExp(`^notes${text}$`)

const stepOf = (item: Y.Item): string => {
  if (item.parentSub !== null) return `.${item.parentSub}`
  const { content } = item
  if (content instanceof Y.ContentString || content instanceof Y.ContentDeleted) return '>characters'
  if (!(content instanceof Y.ContentType)) return '>value'
  if (content.type instanceof Y.XmlElement) return `>${content.type.nodeName}`
  return content.type instanceof Y.XmlText ? '>text' : '>other'
}

const rootName = (doc: Y.Doc, root: Y.AbstractType<unknown>): string => {
  for (const [name, type] of doc.share) if (type === root) return name
  return 'nowhere'
}

/** The way from the root to an item; undefined for the shell of something whose place is gone. */
const pathOf = (doc: Y.Doc, item: Y.Item): { readonly path: string; readonly card?: Y.Item } | undefined => {
  let path = ''
  let top = item
  for (let at: Y.Item | null = item; at !== null; ) {
    path = stepOf(at) + path
    top = at
    const parent: unknown = at.parent
    if (!(parent instanceof Y.AbstractType)) return undefined
    at = parent._item
    if (at === null)
      return { path: rootName(doc, parent) + path, ...(top.parentSub === null ? {} : { card: top }) }
  }
  return undefined
}

const columnOf = (card: Y.Item | undefined): unknown => {
  const map = card?.content instanceof Y.ContentType ? card.content.type._map : undefined
  const content = map?.get('column')?.content
  return content instanceof Y.ContentAny ? content.arr[0] : undefined
}

const mayPlace = (standing: Standing, card: Y.Item | undefined): boolean => {
  const column = columnOf(card)
  return isColumn(column) && mayPlaceIn(standing, column)
}

/** What was deleted before it was sent does not say any more what it was: then any child of its place will do. */
const formsOf = (item: Y.Item, path: string): readonly string[] =>
  item.content instanceof Y.ContentDeleted && item.parentSub === null
    ? ['>paragraph', '>text', '>characters'].map((step) => path.replace(/>characters$/, step))
    : [path]

const isNew = ({ id: { client, clock } }: Y.Item, { beforeState }: Y.Transaction): boolean =>
  clock >= (beforeState.get(client) ?? 0)

/** Whose a recorded change is: someone's by their standing, or the server's. */
export type Hand = Standing | 'server'

export class PlaceRules {
  readonly #space: Space
  readonly #transaction: Y.Transaction
  readonly #hand: Hand

  constructor(space: Space, transaction: Y.Transaction, hand: Hand) {
    this.#space = space
    this.#transaction = transaction
    this.#hand = hand
  }

  /** The first thing in the change that this hand may not do; undefined when all is well. */
  breach(): string | undefined {
    return this.#additions() ?? this.#deletions()
  }

  #additions(): string | undefined {
    const { doc, beforeState, afterState } = this.#transaction
    for (const [client, after] of afterState) {
      const before = beforeState.get(client) ?? 0
      if (after <= before) continue
      const structs = doc.store.clients.get(client) ?? []
      for (let at = Y.findIndexSS(structs, before); at < structs.length; at += 1) {
        const struct = structs[at]
        const breach = struct instanceof Y.Item ? this.#addition(struct) : undefined
        if (breach) return breach
      }
    }
    return undefined
  }

  #addition(item: Y.Item): string | undefined {
    const { doc } = this.#transaction
    const found = pathOf(doc, item)
    if (!found) return undefined
    const { path, card } = found
    const hand = this.#hand
    if (hand === 'server')
      return path === 'ledger>value' || this.#isKept(path) ? undefined : `the server wrote at ${path}`
    const fits = this.#space === 'joint' ? jointPlace : notesPlace
    if (!formsOf(item, path).some((form) => fits.test(form))) return `${hand} wrote at ${path}`
    if (this.#space !== 'joint') return undefined
    if (hand === 'observer') return `${hand} wrote at ${path}`
    if (path.endsWith('.why-a') && hand !== 'a') return `${hand} wrote at ${path}`
    if (path.endsWith('.why-b') && hand !== 'b') return `${hand} wrote at ${path}`
    if (item.deleted) return undefined
    if (/\.(?:column|text)$/.test(path) && !(card && isNew(card, this.#transaction)))
      return `${hand} replaced ${path}`
    if (path.endsWith('.measure') && item.left !== null && !(card && isNew(card, this.#transaction)))
      return `${hand} replaced ${path}`
    if (item === card && !mayPlace(hand, card)) return `${hand} placed a card in ${String(columnOf(card))}`
    return undefined
  }

  #isKept(path: string): boolean {
    return keptPlace.test(path)
  }

  #deletions(): string | undefined {
    const transaction = this.#transaction
    let breach: string | undefined
    Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
      if (breach || !(struct instanceof Y.Item) || isNew(struct, transaction)) return
      breach = this.#deletion(struct)
    })
    return breach
  }

  #deletion(item: Y.Item): string | undefined {
    const hand = this.#hand
    const found = pathOf(this.#transaction.doc, item)
    if (!found) return `${hand} deleted what has no place`
    const { path, card } = found
    if (hand === 'server') return this.#isKept(path) ? undefined : `the server deleted ${path}`
    if (path.startsWith('tries')) return `${hand} deleted ${path}`
    if (path.startsWith('ledger')) return `${hand} deleted from the ledger`
    if (this.#space !== 'joint') return undefined
    if (hand === 'observer') return 'an observer deleted'
    if (item === card) return mayPlace(hand, card) ? undefined : `${hand} removed a card of another column`
    if (card?.deleted) return undefined
    if (path.endsWith('.why-a') && hand !== 'a') return `${hand} deleted ${path}`
    if (path.endsWith('.why-b') && hand !== 'b') return `${hand} deleted ${path}`
    return /\.(?:column|text|measure)$/.test(path) ? `${hand} deleted ${path}` : undefined
  }
}
