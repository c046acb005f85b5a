/** Reads the ledger in a document: folds entries as they come, and checks that each holds on to the one before. */
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { ledgerOf } from '@common-ground/shared/documents/declare'
import { type ChainCheck, hashOf } from '@common-ground/shared/ledger/chain'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { emptyRoom, fold } from '@common-ground/shared/ledger/ledger'
import type * as Y from 'yjs'

type Break = Extract<ChainCheck, { whole: false }>

/** Why an entry does not follow on what was folded before it; undefined when it does. */
const breakAt = (
  entry: Entry,
  room: string,
  state: RoomState,
  ids: ReadonlySet<string>,
): Break | undefined => {
  const broken = (because: Break['because']): Break => ({ whole: false, at: state.length, because })
  const { hash, ...unsealed } = entry
  if (entry.seq !== state.length) return broken('order')
  if (entry.prev !== state.head) return broken('link')
  if (hashOf(unsealed) !== hash) return broken('hash')
  if (entry.at < state.lastAt) return broken('time')
  if (ids.has(entry.id)) return broken('duplicate-id')
  return entry.room === room ? undefined : broken('other-room')
}

/** State: the fold of the first `state.length` entries, all of which hold. Nothing after a break is believed. */
export class LedgerReader {
  readonly #room: string
  readonly #changed: () => void
  #state = emptyRoom
  #ids = new Set<string>()
  #broken: Break | undefined
  #detach: (() => void) | undefined

  constructor(room: string, doc: Y.Doc, changed: () => void) {
    this.#room = room
    this.#changed = changed
    this.attach(doc)
  }

  state(): RoomState {
    return this.#state
  }

  /** The first entry that does not hold, if any. */
  broken(): ChainCheck | undefined {
    return this.#broken
  }

  /** Reads from this document from now on. What was already read must be in it too. */
  attach(doc: Y.Doc): void {
    this.#detach?.()
    const ledger = ledgerOf(doc)
    const observe = (event: Y.YArrayEvent<Entry>): void => {
      this.#read(ledger, event)
      this.#changed()
    }
    ledger.observe(observe)
    this.#detach = () => ledger.unobserve(observe)
    this.#readAll(ledger.toArray())
  }

  leave(): void {
    this.#detach?.()
  }

  #read(ledger: Y.Array<Entry>, { delta }: Y.YArrayEvent<Entry>): void {
    const [skipped, added, ...more] = this.#state.length === 0 ? [{ retain: 0 }, ...delta] : delta
    const appended = skipped?.retain === this.#state.length && more.length === 0 ? added?.insert : undefined
    if (Array.isArray(appended)) this.#fold(appended)
    else this.#readAll(ledger.toArray())
  }

  #readAll(entries: readonly Entry[]): void {
    const { length, head } = this.#state
    this.#state = emptyRoom
    this.#ids = new Set()
    // A ledger that does not hold what was already shown has lost or changed it: that stays known.
    if (length > 0 && entries[length - 1]?.hash !== head)
      this.#broken ??= { whole: false, at: Math.min(length - 1, entries.length), because: 'link' }
    this.#fold(entries)
  }

  #fold(entries: readonly Entry[]): void {
    for (const entry of entries) {
      const broken = breakAt(entry, this.#room, this.#state, this.#ids)
      if (broken) {
        this.#broken ??= broken
        return
      }
      this.#ids.add(entry.id)
      this.#state = fold(this.#state, entry)
    }
  }
}
