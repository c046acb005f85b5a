/**
 * The recorded document of a space, in bytes: all of it as it was at some moment, and what was recorded since. A document
 * in memory takes about sixteen times as much: it is built from these bytes when somebody writes, and let go afterwards.
 */
import { declareDocument } from '@common-ground/shared/documents/declare'
import type { Space } from '@common-ground/shared/room/space'
import * as Y from 'yjs'
import type { StoredSpace } from '../store/store.ts'
import {
  applyWhole,
  emptyDocument,
  inFirst,
  inSecond,
  keptPacked,
  readKept,
  type Whole,
} from './kept-document.ts'
import { packed } from './packing.ts'
import { QuietDocument } from './quiet-document.ts'
import { UpdateTail } from './update-tail.ts'

/** For whoever has nothing of it yet. */
export interface WholeWords {
  readonly words: Uint8Array
  /** They are in the second encoding, deflated. */
  readonly packed?: true
}

/** For the store. */
export interface ForTheStore {
  readonly bytes: Uint8Array
  /** What the document is measured by: its bytes in the first encoding. */
  readonly size: number
}

/** What is smaller goes as it is. */
const worthPacking = 1_024

/** Updates since the whole after which building from them again and again costs more than encoding once. */
const longTail = 64

export const bytesOf = (updates: readonly Uint8Array[]): number =>
  updates.reduce((bytes, update) => bytes + update.byteLength, 0)

const stateVectorOf = (whole: Whole): Uint8Array =>
  whole.form === 'first'
    ? Y.encodeStateVectorFromUpdate(whole.bytes)
    : Y.encodeStateVectorFromUpdateV2(inSecond(whole))

export class RecordedDocument {
  readonly #space: Space
  readonly #living: () => Y.Doc | undefined
  #whole: Whole
  /** The state vector of the whole, once it was asked for. */
  #stateVector: Uint8Array | undefined
  /** Bytes of the whole in the first encoding, where they were counted. */
  #size: number | undefined
  readonly #since: UpdateTail

  /** `living`: a document in memory that says what is recorded, and nothing more, while there is one. */
  constructor(
    space: Space,
    { snapshot, updates }: Pick<StoredSpace, 'snapshot' | 'updates'>,
    living: () => Y.Doc | undefined,
  ) {
    this.#space = space
    this.#living = living
    const { whole, stateVector, size } = snapshot ? readKept(snapshot) : emptyDocument
    this.#whole = whole
    this.#stateVector = stateVector
    this.#size = size
    this.#since = new UpdateTail(updates)
  }

  /** These are recorded now, too. */
  add(updates: readonly Uint8Array[]): void {
    for (const update of updates) this.#since.add(update)
  }

  /** A document of its own with everything recorded, for whoever destroys it. */
  build(): Y.Doc {
    const doc = this.#built()
    if (this.#since.length > longTail)
      this.#take({ form: 'first', bytes: Y.encodeStateAsUpdate(doc) }, Y.encodeStateVector(doc))
    return doc
  }

  #built(): Y.Doc {
    const doc = declareDocument(this.#space, new QuietDocument())
    // One transaction for the whole log: merging thousands of updates would be quadratic.
    doc.transact(() => {
      applyWhole(doc, this.#whole)
      for (const update of this.#since.all()) Y.applyUpdate(doc, update)
    })
    return doc
  }

  /** All of it as one update, without what was deleted. */
  snapshot(): Uint8Array {
    if (this.#since.length > 0) this.#gather()
    return inFirst(this.#whole)
  }

  /** What it has beyond a state vector. Throws when that is none. */
  beyond(stateVector: Uint8Array): Uint8Array {
    const living = this.#living()
    if (living) return Y.encodeStateAsUpdate(living, stateVector)
    if (this.#since.length > 0) this.#gather()
    if (Y.decodeStateVector(stateVector).size === 0) return inFirst(this.#whole)
    if (this.#whole.form === 'first') return Y.diffUpdate(this.#whole.bytes, stateVector)
    return Y.convertUpdateFormatV2ToV1(Y.diffUpdateV2(inSecond(this.#whole), stateVector))
  }

  stateVector(): Uint8Array {
    const living = this.#living()
    if (living) return Y.encodeStateVector(living)
    this.#stateVector ??= stateVectorOf(this.#whole)
    if (this.#since.length === 0) return this.#stateVector
    const clocks = Y.decodeStateVector(this.#stateVector)
    for (const update of this.#since.all())
      for (const [client, clock] of Y.parseUpdateMeta(update).to)
        clocks.set(client, Math.max(clocks.get(client) ?? 0, clock))
    return Y.encodeStateVector(clocks)
  }

  /** Packs what is worth it, as it is now: for its rest, and for those who join until it changes. */
  async pack(): Promise<void> {
    if (this.#isSmall) {
      if (this.#since.length > 0 && this.#living()) this.#gather()
      return
    }
    await this.#packed()
  }

  /** All of it as the store keeps it: what is recorded when this is asked for, whatever comes until it is answered. */
  async forTheStore(): Promise<ForTheStore> {
    if (this.#isSmall) {
      const bytes = this.snapshot()
      return { bytes, size: bytes.byteLength }
    }
    const packing = this.#packed()
    this.#stateVector ??= stateVectorOf(this.#whole)
    this.#size ??= this.#sizeNow()
    const [stateVector, size] = [this.#stateVector, this.#size]
    return { bytes: keptPacked(await packing, stateVector, size), size }
  }

  /** All of it for somebody who can unpack it: packed where it is. */
  whole(): WholeWords {
    if (this.#since.length === 0 && this.#whole.form === 'packed')
      return { words: this.#whole.bytes, packed: true }
    return { words: this.snapshot() }
  }

  /** With a document at hand it takes a tenth of what turning the bytes around takes. */
  #sizeNow(): number {
    const living = this.#living()
    return (living ? Y.encodeStateAsUpdate(living) : inFirst(this.#whole)).byteLength
  }

  get #isSmall(): boolean {
    const { form, bytes } = this.#whole
    return form === 'first' && bytes.byteLength + this.#since.byteLength < worthPacking
  }

  /** All of it as it is now, packed. */
  async #packed(): Promise<Uint8Array> {
    const second = this.#second()
    if (second.form === 'packed') return second.bytes
    const bytes = await packed(second.bytes)
    // Another whole may have taken its place meanwhile.
    if (this.#whole === second) this.#whole = { form: 'packed', bytes }
    return bytes
  }

  /** All of it in the second encoding, packed or not. */
  #second(): Whole {
    const isNew = this.#since.length > 0
    if (isNew || this.#whole.form === 'first') {
      if (isNew || this.#living()) this.#takeFrom('second', Y.encodeStateAsUpdateV2)
      else this.#whole = { form: 'second', bytes: inSecond(this.#whole) }
    }
    return this.#whole
  }

  #gather(): void {
    this.#takeFrom('first', Y.encodeStateAsUpdate)
  }

  /** From a document, whose clocks are at hand then: counting them in the bytes takes a third as long as building it. */
  #takeFrom(form: 'first' | 'second', read: (doc: Y.Doc) => Uint8Array): void {
    const living = this.#living()
    const doc = living ?? this.#built()
    try {
      const bytes = read(doc)
      this.#take({ form, bytes }, Y.encodeStateVector(doc))
    } finally {
      if (!living) doc.destroy()
    }
  }

  #take(whole: Whole, stateVector: Uint8Array): void {
    this.#whole = whole
    this.#stateVector = stateVector
    this.#size = whole.form === 'first' ? whole.bytes.byteLength : undefined
    this.#since.clear()
  }
}
