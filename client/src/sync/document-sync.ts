/** Keeps one document (one space) the same here and in the room: words out with a verdict, words in, fresh starts. */
import { declareDocument } from '@common-ground/shared/documents/declare'
import { firstReply, type RefusalReply, refuse } from '@common-ground/shared/room/refusal'
import type { Opened, Receipt, WordsTold } from '@common-ground/shared/wire/messages'
import * as Y from 'yjs'
import { passes, Retry } from './backoff.ts'
import type { Connection } from './connection.ts'
import { heldBy, lacks } from './copy-check.ts'
import { Listeners } from './listeners.ts'
import { OwnWords, offerAgain } from './own-words.ts'
import { ShownCopy, type ShownCopyNeeds } from './shown-copy.ts'
import type { Schedule } from './surroundings.ts'
import { applyOpened } from './unpacking.ts'
import { WordsOut, type WordsState } from './words-out.ts'

export interface DocumentSyncNeeds extends Pick<ShownCopyNeeds, 'space' | 'standing' | 'setAside'> {
  readonly connection: Pick<Connection, 'open' | 'words'>
  /** Its person never writes here: what is changed all the same is not sent, and the copy is thrown away. */
  readonly readOnly: boolean
  readonly schedule: Schedule
  /** The room has answered `open`: the document is as the room has it. */
  readonly opened?: (opened: Opened) => void
  /** The room does not let this document be opened. */
  readonly refused?: (refusal: RefusalReply) => void
  /** The document has another identity from now on. */
  readonly replaced?: (doc: Y.Doc) => void
}

/** Origin of every change that came from the room. */
const fromRoom = { name: 'room' } as const

interface Fresh {
  readonly doc: Y.Doc
  readonly refusal: RefusalReply
  /** The store went back: the copy shown holds words the room has lost. */
  readonly lost: boolean
}

/**
 * Phases: `cut` until the session says the connection is there, `opening` while an `open` is unanswered, then `open`.
 * `closed-off`: the room refused to open it; only the next connection tries again.
 *
 * Starting over: after a refusal, or when the store went back, `#fresh` is a new document being opened, while people
 * still see the old one and may even go on typing in it. When the fresh one has come it takes the other's place. After a
 * refusal what the author wrote and the room does not show is set aside. After a loss the author's own words are offered
 * again as far as the room can take them, and everything else that was shown and is gone is set aside. Words without a
 * verdict are kept until then, so that nobody who waits for one goes on before the text is safe.
 */
export class DocumentSync {
  readonly #needs: DocumentSyncNeeds
  readonly #listeners = new Listeners()
  readonly subscribe = this.#listeners.subscribe
  readonly #out: WordsOut
  readonly #own = new OwnWords()
  /** Opening again. */
  readonly #retry: Retry
  #copy: ShownCopy
  #fresh: Fresh | undefined
  #phase: 'cut' | 'opening' | 'open' | 'closed-off' | 'left' = 'cut'
  /** Numbers the `open` messages: only the last one's answer counts. */
  #opening = 0
  /** The last receipt the room showed of this space. */
  #seen: Receipt | undefined

  constructor(needs: DocumentSyncNeeds) {
    const { connection, space, schedule } = needs
    this.#needs = needs
    this.#retry = new Retry(schedule)
    this.#out = new WordsOut({
      connection,
      space,
      schedule,
      mayGo: () => this.#mayGo(),
      recorded: (update) => {
        this.#own.recorded(update)
        this.#copy.recorded(this.#out.answered)
      },
      refused: (refusal) => this.#startOver({ refusal, lost: false }),
      unheard: () => {
        if (this.#phase === 'open') this.#retry.later(() => void this.#open())
      },
      changed: this.#listeners.tell,
    })
    this.#copy = this.#show(this.#empty())
  }

  /** Its identity changes after a refusal or a loss: everything bound to the old one must be rebuilt. */
  doc(): Y.Doc {
    return this.#copy.doc
  }

  isOpen(): boolean {
    return this.#phase === 'open'
  }

  words(): WordsState {
    return this.#out.state()
  }

  /** Whether the room could not save the words that are waiting. */
  get unsaved(): boolean {
    return this.#out.unsaved
  }

  /** Resolves when every word written here so far has a verdict. Sends at once what is still being gathered. */
  settled(): Promise<void> {
    return this.#out.settled()
  }

  /** The connection is there: opens the document, or resumes reading it. */
  resume(): void {
    if (this.#phase === 'cut' || this.#phase === 'closed-off') void this.#open()
  }

  /** The connection went. */
  cut(): void {
    if (this.#phase === 'left') return
    this.#phase = 'cut'
    this.#opening += 1
    this.#retry.stop()
    this.#out.cut()
    // The store may go back meanwhile: what was told so far is not kept for the next connection.
    if (this.#fresh) this.#fresh = { ...this.#fresh, doc: this.#empty() }
    this.#listeners.tell()
  }

  /** Words the room told. They may come before the answer to `open`: Yjs does not mind the order. */
  told({ update, receipt }: Pick<WordsTold, 'update' | 'receipt'>): void {
    if (this.#phase === 'left') return
    this.#seen = receipt ?? this.#seen
    if (this.#fresh) Y.applyUpdate(this.#fresh.doc, update, fromRoom)
    // What comes after a loss does not fit onto what was lost.
    if (this.#fresh?.lost) return
    const { doc } = this.#copy
    Y.applyUpdate(doc, update, fromRoom)
    this.#copy.letGoOfShown()
    this.#listeners.tell()
    const { pendingStructs, pendingDs } = doc.store
    if (this.#phase === 'open' && !this.#fresh && (pendingStructs ?? pendingDs) !== null) void this.#open()
  }

  /** The room will not be open to this seat again: what it has not recorded is set aside. */
  end(refusal: RefusalReply): void {
    if (this.#phase === 'left') return
    if (this.#fresh?.lost) this.#copy.keepLost()
    else this.#copy.keepChanged(refusal)
    this.#stop()
    this.#out.clear()
    this.#listeners.tell()
  }

  leave(): void {
    this.#stop()
    this.#out.leave()
  }

  #stop(): void {
    if (this.#phase === 'left') return
    this.#phase = 'left'
    this.#opening += 1
    this.#retry.stop()
    this.#copy.detach()
  }

  #mayGo(): boolean {
    return this.#phase === 'open' && !this.#fresh && !this.#retry.waiting
  }

  #empty(): Y.Doc {
    return declareDocument(this.#needs.space, new Y.Doc())
  }

  #show(doc: Y.Doc): ShownCopy {
    const { space, standing, setAside } = this.#needs
    return new ShownCopy(doc, {
      space,
      standing,
      setAside,
      fromRoom,
      written: (update) => this.#written(update),
      // Yjs tells observers before it hands out the update, which will be the next one added.
      mark: () => this.#out.added + 1,
    })
  }

  /** While starting over it is not sent any more: what the copy says is looked at when it is replaced. */
  #written(update: Uint8Array): void {
    this.#out.add(update)
    if (this.#needs.readOnly && !this.#fresh)
      this.#startOver({ refusal: firstReply(refuse('not-yours-to-write')), lost: false })
    this.#listeners.tell()
  }

  async #open(): Promise<void> {
    this.#phase = 'opening'
    this.#opening += 1
    const opening = this.#opening
    const doc = this.#fresh?.doc ?? this.doc()
    const held = heldBy(this.doc(), this.#out.unanswered())
    const reply = await this.#needs.connection.open({
      space: this.#needs.space,
      stateVector: Y.encodeStateVector(doc),
      clientId: doc.clientID,
      ...(this.#seen ? { seen: this.#seen } : {}),
    })
    if (opening !== this.#opening) return
    if (reply === 'cut') this.#retry.later(() => void this.#open())
    else if ('refused' in reply) this.#notOpened(reply, doc)
    else this.#opened(reply, doc, lacks(reply, held))
  }

  #opened(opened: Opened, doc: Y.Doc, lost: boolean): void {
    this.#seen = opened.receipt
    if (lost && !this.#fresh) {
      this.#startOver({ refusal: firstReply(refuse('store-went-back')), lost })
      return
    }
    applyOpened(doc, opened, fromRoom)
    this.#phase = 'open'
    this.#retry.worked()
    if (this.#fresh) this.#replace({ ...this.#fresh, lost: this.#fresh.lost || lost })
    this.#needs.opened?.(opened)
    this.#out.opened()
    this.#listeners.tell()
  }

  #notOpened(refusal: RefusalReply, doc: Y.Doc): void {
    // The room may still count the last connection, not known to be dead, as the user of this client id.
    if (refusal.refused === 'malformed') doc.clientID = new Y.Doc().clientID
    if (passes(refusal.refused) || refusal.refused === 'malformed') {
      this.#retry.later(() => void this.#open())
      return
    }
    this.#phase = 'closed-off'
    if (this.#fresh && !this.#fresh.lost) this.#replace(this.#fresh)
    this.#needs.refused?.(refusal)
    this.#listeners.tell()
  }

  #startOver({ refusal, lost }: Omit<Fresh, 'doc'>): void {
    this.#fresh = { doc: this.#empty(), refusal, lost: lost || (this.#fresh?.lost ?? false) }
    if (this.#phase !== 'cut') void this.#open()
  }

  #replace({ doc, refusal, lost }: Fresh): void {
    const old = this.#copy
    const own = lost && !this.#needs.readOnly ? [...this.#own.all(), ...this.#out.unanswered()] : []
    const again = offerAgain(own, old.doc, doc)
    old.detach()
    this.#fresh = undefined
    this.#copy = this.#show(doc)
    this.#out.clear()
    if (lost) this.#own.forget()
    for (const update of again) Y.applyUpdate(doc, update, this)
    if (lost) old.keepLost(this.#copy)
    else old.keepChanged(refusal, this.#copy)
    this.#needs.replaced?.(doc)
  }
}
