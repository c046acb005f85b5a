/** Reads the ledger in a document: folds entries as they come, and checks that each holds on to the one before. */
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { ledgerOf } from '@common-ground/shared/documents/declare'
import { type ChainCheck, chainStart, hashOf } from '@common-ground/shared/ledger/chain'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { emptyRoom, foldAll } from '@common-ground/shared/ledger/fold'
import type { Space } from '@common-ground/shared/room/space'
import type * as Y from 'yjs'

type Break = Extract<ChainCheck, { whole: false }>

export interface LedgerReaderNeeds {
  readonly room: string
  readonly space: Space
  readonly doc: Y.Doc
  readonly changed: () => void
}

/**
 * `shown` are the entries folded into the state, all of which hold; nothing after a break is believed. `lost` were shown
 * once, and the ledger does not hold them any more.
 */
export class LedgerReader {
  readonly #needs: LedgerReaderNeeds
  #state = emptyRoom
  #shown: Entry[] = []
  #ids = new Set<string>()
  #lost: readonly Entry[] = []
  #broken: Break | undefined
  #detach: (() => void) | undefined

  constructor(needs: LedgerReaderNeeds) {
    this.#needs = needs
    this.attach(needs.doc)
  }

  state(): RoomState {
    return this.#state
  }

  /** Every entry that holds, in order. */
  entries(): readonly Entry[] {
    return this.#shown
  }

  /** The first entry that does not hold, if any. */
  broken(): ChainCheck | undefined {
    return this.#broken
  }

  /** In their order; the same array while nothing changed. */
  lost(): readonly Entry[] {
    return this.#lost
  }

  /** Reads from this document from now on. What was already read must be in it too. */
  attach(doc: Y.Doc): void {
    this.#detach?.()
    const ledger = ledgerOf(doc)
    const observe = (event: Y.YArrayEvent<Entry>): void => {
      this.#read(ledger, event)
      this.#needs.changed()
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
    if (Array.isArray(appended)) {
      this.#fold(appended)
      this.#lose([])
    } else this.#readAll(ledger.toArray())
  }

  #readAll(entries: readonly Entry[]): void {
    const before = this.#shown
    this.#state = emptyRoom
    this.#shown = []
    this.#ids = new Set()
    const at = before.findIndex(({ seq, hash }) => entries[seq]?.hash !== hash)
    // A ledger that does not hold what was already shown has lost or changed it: that stays known.
    if (at !== -1) this.#broken ??= { whole: false, at, because: 'link' }
    this.#fold(entries)
    this.#lose(before)
  }

  /** Of these and what was lost before: what is not shown now. */
  #lose(before: readonly Entry[]): void {
    const candidates = [...this.#lost, ...before]
    const gone = candidates.filter(({ seq, hash }) => this.#shown[seq]?.hash !== hash)
    if (gone.length === 0 && this.#lost.length === 0) return
    this.#lost = [...new Map(gone.map((entry) => [entry.hash, entry])).values()]
  }

  #fold(entries: readonly Entry[]): void {
    const from = this.#shown.length
    for (const entry of entries) {
      const broken = this.#breakAt(entry)
      if (broken) {
        this.#broken ??= broken
        break
      }
      this.#ids.add(entry.id)
      this.#shown.push(entry)
    }
    this.#state = foldAll(this.#state, this.#shown.slice(from))
  }

  /** Why an entry does not follow on the last one shown; undefined when it does. */
  #breakAt(entry: Entry): Break | undefined {
    const length = this.#shown.length
    const { hash: head, at: lastAt } = this.#shown.at(-1) ?? { hash: chainStart, at: 0 }
    const broken = (because: Break['because']): Break => ({ whole: false, at: length, because })
    const { hash, ...unsealed } = entry
    if (entry.seq !== length) return broken('order')
    if (entry.prev !== head) return broken('link')
    if (hashOf(unsealed) !== hash) return broken('hash')
    if (entry.at < lastAt) return broken('time')
    if (this.#ids.has(entry.id)) return broken('duplicate-id')
    const { room, space } = this.#needs
    return entry.room === room && entry.space === space ? undefined : broken('other-room')
  }
}
