/**
 * Integrates one participant's structs into the twin one by one, looking at each before Yjs moves it into place.
 *
 * Yjs converges when every struct stood, for its author, between two neighbours that were next to each other. A forged
 * one may claim neighbours in different places or in the wrong order: copies then differ by the order they integrate in,
 * and finding a place costs as many steps as the neighbours are apart. An author's own structs, taken in the order of
 * their clock, have only what others wrote meanwhile between their neighbours.
 */
import { roots } from '@common-ground/shared/documents/joint'
import { limits } from '@common-ground/shared/room/limits'
import type { RefusalCode } from '@common-ground/shared/room/refusal'
import * as Y from 'yjs'

export type Struct = Y.Item | Y.GC

/** Decoded structs name a root by its string; Yjs itself resolves that while reading into a document. */
const resolveRoot = (doc: Y.Doc, item: Y.Item): boolean => {
  const parent: unknown = item.parent
  if (typeof parent !== 'string') return true
  const known = Object.values(roots).find((root) => root === parent)
  const type = known && doc.share.get(known)
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

const isSibling = (neighbour: Y.Item | null, item: Y.Item): boolean =>
  neighbour === null || (neighbour.parent === item.parent && neighbour.parentSub === item.parentSub)

class Integration {
  readonly #doc: Y.Doc
  readonly #transaction: Y.Transaction
  #stepsLeft: number = limits.stepsPerUpdate

  constructor(doc: Y.Doc, transaction: Y.Transaction) {
    this.#doc = doc
    this.#transaction = transaction
  }

  run(structs: readonly Struct[]): RefusalCode | undefined {
    const waiting = new Map<number, Struct[]>()
    for (const struct of structs) {
      const queue = waiting.get(struct.id.client)
      if (queue) queue.push(struct)
      else waiting.set(struct.id.client, [struct])
    }
    // A client that got a new id half way has structs under both: each queue goes as far as it can in turn.
    for (let moved = true; moved; ) {
      moved = false
      for (const [client, queue] of waiting) {
        const done = this.#runQueue(queue)
        if (typeof done === 'string') return done
        if (done === queue.length) waiting.delete(client)
        else waiting.set(client, queue.slice(done))
        moved ||= done > 0
      }
    }
    return waiting.size > 0 ? 'words-incomplete' : undefined
  }

  /** How many of the queue were integrated before one had to wait for another queue. */
  #runQueue(queue: readonly Struct[]): number | RefusalCode {
    for (const [at, struct] of queue.entries()) {
      const verdict = this.#one(struct)
      if (verdict === 'wait') return at
      if (verdict !== 'done') return verdict
    }
    return queue.length
  }

  #one(struct: Struct): RefusalCode | 'wait' | 'done' {
    const { store } = this.#doc
    const { client, clock } = struct.id
    const offset = Y.getState(store, client) - clock
    if (offset < 0) return 'words-incomplete'
    if (offset >= struct.length) return 'done'
    if (struct instanceof Y.Item) {
      if (!resolveRoot(this.#doc, struct)) return 'words-malformed'
      if (struct.getMissing(this.#transaction, store) !== null) return 'wait'
      const unfit = this.#neighbours(struct)
      if (unfit) return unfit
    }
    struct.integrate(this.#transaction, offset)
    return 'done'
  }

  #neighbours(item: Y.Item): RefusalCode | undefined {
    // Its place was removed with the card around it: Yjs keeps an empty shell.
    if (!(item.parent instanceof Y.AbstractType)) return undefined
    if (item.parentSub !== null && item.right !== null) return 'words-malformed'
    if (!isSibling(item.left, item) || !isSibling(item.right, item)) return 'words-malformed'
    // With a right neighbour inside its left one, Yjs cut the left one short when it looked the right one up.
    if (item.left && !Y.compareIDs(item.left.lastId, item.origin)) return 'words-malformed'
    for (let at = firstBetween(item, item.parent); at !== item.right; at = at.right) {
      if (at === null) return 'words-malformed'
      this.#stepsLeft -= 1
      if (this.#stepsLeft < 0) return 'words-incomplete'
    }
    return undefined
  }
}

/** `undefined` when all structs are in the document now. After a refusal some of them may be: the twin is spoiled. */
export const integrate = (
  doc: Y.Doc,
  transaction: Y.Transaction,
  structs: readonly Struct[],
): RefusalCode | undefined => new Integration(doc, transaction).run(structs)
