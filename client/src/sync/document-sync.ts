/** Keeps one document (one space) the same here and in the room: words out with a verdict, words in, fresh starts. */
import { declareDocument } from '@common-ground/shared/documents/declare'
import { straightenUndo } from '@common-ground/shared/documents/undo-neighbours'
import { limits } from '@common-ground/shared/room/limits'
import type { RefusalCode, RefusalReply } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import type { PresenceTold } from '@common-ground/shared/wire/messages'
import * as Y from 'yjs'
import { passes, Retry } from './backoff.ts'
import { ChangedCards } from './changed-cards.ts'
import type { Connection } from './connection.ts'
import { Listeners } from './listeners.ts'
import { Outbox } from './outbox.ts'
import { lostWords, ownClockAfter } from './own-words.ts'
import { type SetAside, SetAsideTexts } from './set-aside.ts'
import type { Schedule } from './surroundings.ts'

export type { SetAside } from './set-aside.ts'

export interface DocumentSyncNeeds {
  readonly connection: Pick<Connection, 'open' | 'words'>
  readonly space: Space
  readonly schedule: Schedule
  readonly newId: () => string
  /** The room has answered `open`: the document is as the room has it. */
  readonly opened?: (present: readonly PresenceTold[]) => void
  /** The room does not let this document be opened. */
  readonly refused?: (refusal: RefusalReply) => void
  /** The document has another identity from now on. */
  readonly replaced?: (doc: Y.Doc) => void
}

/** How far the author's words are: all recorded, on their way, or kept here until the room takes them. */
export type WordsState = 'recorded' | 'sending' | 'waiting'

/** Words are gathered this long before they are sent, so that fast typing is a few messages. */
const gatherFor = 30

/** Origin of every change that came from the room. */
const fromRoom = { name: 'room' } as const

/**
 * Phases: `cut` until the session says the connection is there, `opening` while an `open` is unanswered, then `open`.
 * `closed-off`: the room refused to open it; only the next connection tries again.
 *
 * Starting over: after a refusal `#fresh` is a new document being opened, while people still see the refused one and
 * may even go on typing in it. When the fresh one has come it takes the other's place, and what the author wrote and
 * the room does not show is set aside. The outbox keeps the refused words until then, so that nobody who waits for
 * their verdict goes on before the author's text is safe.
 */
export class DocumentSync {
  readonly #needs: DocumentSyncNeeds
  readonly #listeners = new Listeners()
  readonly subscribe = this.#listeners.subscribe
  readonly #outbox = new Outbox()
  readonly #retry: Retry
  #doc: Y.Doc
  #changed: ChangedCards
  #fresh: { readonly doc: Y.Doc; readonly refusal: RefusalReply } | undefined
  #phase: 'cut' | 'opening' | 'open' | 'closed-off' | 'left' = 'cut'
  /** Numbers the `open` messages: only the last one's answer counts. */
  #opening = 0
  /** The author's own clock as far as the room has said it is recorded. */
  #recordedClock = 0
  #gathering: (() => void) | undefined
  readonly #setAside: SetAsideTexts

  constructor(needs: DocumentSyncNeeds) {
    this.#needs = needs
    this.#setAside = new SetAsideTexts(needs.newId)
    this.#retry = new Retry(needs.schedule)
    this.#doc = declareDocument('joint', new Y.Doc())
    this.#changed = this.#attach()
  }

  /** Its identity changes after a refusal: everything bound to the old one must be rebuilt. */
  doc(): Y.Doc {
    return this.#doc
  }

  /** Texts of the author the room did not take. */
  setAside(): readonly SetAside[] {
    return this.#setAside.all()
  }

  dismiss(id: string): void {
    this.#setAside.dismiss(id)
    this.#listeners.tell()
  }

  isOpen(): boolean {
    return this.#phase === 'open'
  }

  words(): WordsState {
    if (this.#outbox.empty) return 'recorded'
    return this.#phase === 'open' && !this.#retry.waiting && !this.#fresh ? 'sending' : 'waiting'
  }

  /** Whether the room could not save the words that are waiting. */
  get unsaved(): boolean {
    return this.#retry.because === 'not-saved'
  }

  /** Resolves when every word written here so far has a verdict. Sends at once what is still being gathered. */
  settled(): Promise<void> {
    const verdict = this.#outbox.verdict()
    this.#send()
    return verdict
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
    this.#listeners.tell()
  }

  /** Words the room told. They may come before the answer to `open`: Yjs does not mind the order. */
  told(update: Uint8Array): void {
    if (this.#phase === 'left') return
    Y.applyUpdate(this.#doc, update, fromRoom)
    if (this.#fresh) Y.applyUpdate(this.#fresh.doc, update, fromRoom)
    const { pendingStructs, pendingDs } = this.#doc.store
    if (this.#phase === 'open' && !this.#fresh && (pendingStructs ?? pendingDs) !== null) void this.#open()
  }

  leave(): void {
    this.#phase = 'left'
    this.#opening += 1
    this.#retry.stop()
    this.#gathering?.()
    this.#doc.off('update', this.#updated)
    this.#changed.detach()
    this.#outbox.leave()
  }

  readonly #updated = (update: Uint8Array, origin: unknown): void => {
    // While starting over nothing more of this copy is sent: what it says is compared when it is replaced.
    if (origin === fromRoom || this.#fresh) return
    this.#outbox.add(update)
    this.#gathering ??= this.#needs.schedule(() => {
      this.#gathering = undefined
      this.#send()
    }, gatherFor)
    this.#listeners.tell()
  }

  #attach(): ChangedCards {
    this.#doc.on('update', this.#updated)
    straightenUndo(this.#doc)
    // Yjs tells observers before it hands out the update, which will be the next one added.
    return new ChangedCards(this.#doc, {
      fromRoom,
      mark: () => this.#outbox.added + 1,
      removed: (goal, text) => this.#setAside.cardRemoved(goal, text),
    })
  }

  async #open(): Promise<void> {
    this.#phase = 'opening'
    this.#opening += 1
    const opening = this.#opening
    const doc = this.#fresh?.doc ?? this.#doc
    const stateVector = Y.encodeStateVector(doc)
    const message = { space: this.#needs.space, stateVector, clientId: doc.clientID }
    const reply = await this.#needs.connection.open(message)
    if (opening !== this.#opening) return
    if (reply === 'cut') return this.#retry.later(() => void this.#open())
    if ('refused' in reply) return this.#notOpened(reply, doc)
    Y.applyUpdate(doc, reply.words, fromRoom)
    this.#phase = 'open'
    this.#retry.worked()
    if (this.#fresh) this.#replace(this.#fresh)
    else {
      const lost = lostWords(doc, reply.stateVector, this.#recordedClock)
      if (lost) this.#outbox.replace(lost)
    }
    this.#needs.opened?.(reply.present)
    this.#send()
    this.#listeners.tell()
  }

  #notOpened(refusal: RefusalReply, doc: Y.Doc): void {
    if (refusal.refused === 'malformed') {
      // The room may still count the last connection, not known to be dead, as the user of this client id.
      doc.clientID = new Y.Doc().clientID
      this.#recordedClock = 0
    }
    if (passes(refusal.refused) || refusal.refused === 'malformed') {
      this.#retry.later(() => void this.#open())
      return
    }
    this.#phase = 'closed-off'
    if (this.#fresh) this.#replace(this.#fresh)
    this.#needs.refused?.(refusal)
    this.#listeners.tell()
  }

  /** Sends what has been gathered, unless something is in flight or in the way; then it is sent after that. */
  #send(): void {
    if (this.#phase !== 'open' || this.#fresh || this.#retry.waiting) return
    const update = this.#outbox.take(limits.updateBytes)
    if (update) void this.#deliver(update)
  }

  async #deliver(update: Uint8Array): Promise<void> {
    const { space, connection } = this.#needs
    const verdict = await connection.words({ space, update })
    if (this.#phase === 'left') return
    if (verdict !== 'cut' && !('refused' in verdict)) this.#recorded(update)
    else if (verdict === 'cut' || verdict.refused === 'not-open') this.#keep(() => void this.#open())
    else if (passes(verdict.refused)) this.#keep(() => this.#send(), verdict.refused)
    else this.#startOver(verdict)
    this.#listeners.tell()
  }

  #recorded(update: Uint8Array): void {
    this.#recordedClock = Math.max(this.#recordedClock, ownClockAfter(update, this.#doc))
    this.#retry.worked()
    this.#outbox.confirm()
    this.#changed.recorded(this.#outbox.answered)
    // Who waits for a verdict does not wait for more to be gathered.
    if (!this.#gathering || this.#outbox.awaited) this.#send()
  }

  /** The words stay here and are sent again: after the next `open` if the connection went, else after a pause. */
  #keep(again: () => void, because?: RefusalCode): void {
    this.#outbox.giveBack()
    if (this.#phase === 'open') this.#retry.later(again, because)
  }

  #startOver(refusal: RefusalReply): void {
    this.#fresh = { doc: declareDocument('joint', new Y.Doc()), refusal }
    this.#gathering?.()
    this.#gathering = undefined
    if (this.#phase !== 'cut') void this.#open()
  }

  #replace({ doc, refusal }: { readonly doc: Y.Doc; readonly refusal: RefusalReply }): void {
    const refused = this.#doc
    refused.off('update', this.#updated)
    this.#changed.detach()
    this.#setAside.compare(refused, doc, this.#changed.ids(), refusal)
    this.#fresh = undefined
    this.#doc = doc
    this.#recordedClock = 0
    this.#changed = this.#attach()
    this.#outbox.clear()
    this.#needs.replaced?.(doc)
  }
}
