/**
 * Integrates one participant's structs into the twin one by one, looking at each before Yjs moves it into place.
 *
 * Yjs converges when every struct stood, for its author, between two neighbours that were next to each other. A forged
 * one may claim neighbours in different places, in the wrong order, or with something between them that its author must
 * have seen: copies then differ by the order they integrate in, and finding a place costs as many steps as the neighbours
 * are apart. An author's own structs, taken in the order of their clock, have only what others wrote meanwhile between
 * their neighbours.
 */
import { places } from '@common-ground/shared/documents/structure'
import { limits } from '@common-ground/shared/room/limits'
import type { RefusalCode } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import * as Y from 'yjs'

export type Struct = Y.Item | Y.GC

/** The structs of one client in the order of their clock, and the first that is not integrated yet. */
interface Queue {
  readonly structs: readonly Struct[]
  next: number
}

/** Most changes are of one client. */
const queuesOf = (structs: readonly Struct[]): readonly Queue[] => {
  const client = structs[0]?.id.client
  if (structs.every(({ id }) => id.client === client)) return [{ structs, next: 0 }]
  const byClient = new Map<number, Struct[]>()
  for (const struct of structs) {
    const own = byClient.get(struct.id.client)
    if (own) own.push(struct)
    else byClient.set(struct.id.client, [struct])
  }
  return Array.from(byClient.values(), (own) => ({ structs: own, next: 0 }))
}

/** Decoded structs name a root by its string; Yjs itself resolves that while reading into a document. */
const resolveRoot = (doc: Y.Doc, space: Space, item: Y.Item): boolean => {
  const parent: unknown = item.parent
  if (typeof parent !== 'string') return true
  const type = Object.hasOwn(places[space], parent) ? doc.share.get(parent) : undefined
  if (type) item.parent = type
  return type !== undefined
}

/** Where a search for the item's place begins: right of its left neighbour, or at the first of its siblings. */
const firstBetween = (item: Y.Item, parent: Y.AbstractType<unknown>): Y.Item | null => {
  if (item.left instanceof Y.Item) return item.left.right
  if (item.parentSub === null) return parent._start
  let first = parent._map.get(item.parentSub) ?? null
  while (first?.left) first = first.left
  return first
}

/** Whether an id is of one of this item's letters. */
const isIn = (item: Y.Item, id: Y.ID | null): boolean =>
  id !== null && id.client === item.id.client && id.clock >= item.id.clock && id.clock <= item.lastId.clock

/**
 * Whether the author of an item knew what stands between the neighbours it claims: it is their own, or one of these
 * neighbours was itself put beside it, and nobody has a letter without having those beside it.
 */
const wasKnown = (between: Y.Item, { id, left, right }: Y.Item): boolean =>
  between.id.client === id.client ||
  isIn(between, left?.rightOrigin ?? null) ||
  isIn(between, right?.origin ?? null)

const isSibling = (neighbour: Y.Item | null, item: Y.Item): boolean =>
  neighbour === null || (neighbour.parent === item.parent && neighbour.parentSub === item.parentSub)

class Integration {
  readonly #doc: Y.Doc
  readonly #space: Space
  readonly #transaction: Y.Transaction
  #stepsLeft: number = limits.stepsPerUpdate

  constructor(doc: Y.Doc, space: Space, transaction: Y.Transaction) {
    this.#doc = doc
    this.#space = space
    this.#transaction = transaction
  }

  run(structs: readonly Struct[]): RefusalCode | undefined {
    const queues = queuesOf(structs)
    // A client that got a new id half way has structs under both: each queue goes as far as it can in turn.
    for (let moved = true; moved; ) {
      moved = false
      for (const queue of queues) {
        const from = queue.next
        const refused = this.#runQueue(queue)
        if (refused) return refused
        moved ||= queue.next > from
      }
    }
    return queues.every(({ structs, next }) => next === structs.length) ? undefined : 'words-incomplete'
  }

  /** Integrates the queue up to a struct that has to wait for another queue. */
  #runQueue(queue: Queue): RefusalCode | undefined {
    for (let struct = queue.structs[queue.next]; struct; struct = queue.structs[queue.next]) {
      const verdict = this.#one(struct)
      if (verdict === 'wait') return undefined
      if (verdict !== 'done') return verdict
      queue.next += 1
    }
    return undefined
  }

  #one(struct: Struct): RefusalCode | 'wait' | 'done' {
    const { store } = this.#doc
    const { client, clock } = struct.id
    const offset = Y.getState(store, client) - clock
    if (offset < 0) return 'words-incomplete'
    if (offset >= struct.length) return 'done'
    if (struct instanceof Y.Item) {
      const found = offset > 0 ? this.#continues(struct, offset) : this.#begins(struct)
      const unfit = found ?? this.#neighbours(struct)
      if (unfit) return unfit
    }
    struct.integrate(this.#transaction, offset)
    return 'done'
  }

  /** Finds the place of an item the document has nothing of. */
  #begins(item: Y.Item): RefusalCode | 'wait' | undefined {
    if (!resolveRoot(this.#doc, this.#space, item)) return 'words-malformed'
    return item.getMissing(this.#transaction, this.#doc.store) === null ? undefined : 'wait'
  }

  /**
   * Of an item whose first part is known, Yjs puts the rest behind that part, whatever the item says of its left and its
   * place: so neither is looked up, which would cut letters there.
   */
  #continues(item: Y.Item, offset: number): 'wait' | undefined {
    const { store } = this.#doc
    const { rightOrigin } = item
    if (rightOrigin && rightOrigin.clock >= Y.getState(store, rightOrigin.client)) return 'wait'
    const { client, clock } = item.id
    const left: Struct = Y.getItemCleanEnd(this.#transaction, store, Y.createID(client, clock + offset - 1))
    const right: Struct | null = rightOrigin && Y.getItemCleanStart(this.#transaction, rightOrigin)
    if (left instanceof Y.Item && (right === null || right instanceof Y.Item)) {
      item.parent = left.parent
      item.parentSub = left.parentSub
      item.left = left
      item.right = right
      item.origin = left.lastId
    } else item.parent = null
    return undefined
  }

  #neighbours(item: Y.Item): RefusalCode | undefined {
    // Its place was removed with the card around it: Yjs keeps an empty shell.
    if (!(item.parent instanceof Y.AbstractType)) return undefined
    if (item.parentSub !== null && item.right !== null) return 'words-malformed'
    if (!isSibling(item.left, item) || !isSibling(item.right, item)) return 'words-malformed'
    // With a right neighbour inside its left one, Yjs cut the left one short when it looked the right one up.
    if (item.left && !Y.compareIDs(item.left.lastId, item.origin)) return 'words-malformed'
    for (let at = firstBetween(item, item.parent); at !== item.right; at = at.right) {
      if (at === null || wasKnown(at, item)) return 'words-malformed'
      this.#stepsLeft -= 1
      if (this.#stepsLeft < 0) return 'words-incomplete'
    }
    return undefined
  }
}

/** `undefined` when all structs are in the document now. After a refusal some of them may be: the twin is spoiled. */
export const integrate = (
  doc: Y.Doc,
  space: Space,
  transaction: Y.Transaction,
  structs: readonly Struct[],
): RefusalCode | undefined => new Integration(doc, space, transaction).run(structs)
