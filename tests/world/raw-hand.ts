/** A hostile person's bare connection: sends whatever it likes, and keeps all it hears to forge from. */
import type { Schedule } from '@common-ground/client/sync/surroundings'
import { declareDocument } from '@common-ground/shared/documents/declare'
import { isSpace, type Space } from '@common-ground/shared/room/space'
import type { Receipt, WordsTold } from '@common-ground/shared/wire/messages'
import * as Y from 'yjs'
import type { Line } from './line.ts'
import type { ClientEnd, Dial, Question, Replies, Served } from './world-connection.ts'

export interface RawHandNeeds {
  readonly dial: Dial
  readonly seat: string
  readonly schedule: Schedule
}

/** What came of a message; `lost` when the line broke. */
export type Outcome = { readonly refused?: string } | 'lost'

const redialMs = 2_500

export class RawHand {
  readonly #needs: RawHandNeeds
  /** Its copies of the spaces it was let into. */
  readonly docs = new Map<Space, Y.Doc>()
  /** Updates it has seen of others, to repeat and mutate. */
  readonly heard: WordsTold[] = []
  readonly receipts = new Map<Space, Receipt>()
  #line: Line | undefined
  #served: Served | undefined
  #stopped = false
  /** Which joint room it says its page is of. */
  #opening = 1

  constructor(needs: RawHandNeeds) {
    this.#needs = needs
    this.#dial()
  }

  get online(): boolean {
    return this.#served !== undefined
  }

  get line(): Line | undefined {
    return this.#line
  }

  send<Asked extends Question>(question: Asked, message: unknown): Promise<Replies[Asked] | 'lost'> {
    const [line, served] = [this.#line, this.#served]
    if (!line || !served) return Promise.resolve('lost')
    return new Promise((outcome) => {
      this.#needs.schedule(() => outcome('lost'), 20_000)
      line.up(() => served.ask(question, message, (reply) => line.down(() => outcome(reply))))
    })
  }

  presence(message: unknown): void {
    const served = this.#served
    if (served) this.#line?.up(() => served.presence(message))
  }

  /** Opens a space as an honest client would. */
  async open(space: Space): Promise<void> {
    const doc = this.docs.get(space) ?? declareDocument(space, new Y.Doc())
    const reply = await this.send('open', {
      space,
      stateVector: Y.encodeStateVector(doc),
      clientId: doc.clientID,
    })
    if (reply === 'lost' || 'refused' in reply) return
    this.docs.set(space, doc)
    this.#take(space, reply.words)
    this.receipts.set(space, reply.receipt)
  }

  stop(): void {
    this.#stopped = true
    this.#line?.cut(0, 0)
  }

  #dial(): void {
    if (this.#stopped) return
    const again = () => {
      if (this.#line !== line) return
      this.#line = undefined
      this.#served = undefined
      this.#needs.schedule(() => this.#dial(), redialMs)
    }
    const end: ClientEnd = {
      admitted: (served) => {
        if (this.#line === line) this.#served = served
      },
      refused: ({ refused }) => {
        if (refused === 'reopened') this.#opening += 1
        if (refused === 'store-went-back') this.#opening -= 1
        again()
      },
      lost: again,
      words: (told) => {
        this.heard.push(told)
        if (this.heard.length > 40) this.heard.shift()
        if (told.receipt) this.receipts.set(told.space, told.receipt)
        this.#take(told.space, told.update)
      },
      presence: () => undefined,
      knocks: () => undefined,
      notYetIn: () => undefined,
      wentBack: () => undefined,
      ended: ({ because }) => {
        // Its receipts stay: perhaps the next joint room takes one of this.
        if (because === 'reopened') this.docs.clear()
      },
    }
    const line: Line = this.#needs.dial(this.#needs.seat, this.#opening, end)
    this.#line = line
  }

  #take(space: string, update: Uint8Array): void {
    const doc = isSpace(space) ? this.docs.get(space) : undefined
    if (doc) Y.applyUpdate(doc, update)
  }
}
