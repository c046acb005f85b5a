/** A client's connection over the world's network: the real one's behaviour without a socket. */
import { backoff } from '@common-ground/client/sync/backoff'
import type { Connection, ConnectionListener, Cut, LinkState } from '@common-ground/client/sync/connection'
import type { Schedule } from '@common-ground/client/sync/surroundings'
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import type {
  ActMessage,
  ActRecorded,
  Answer,
  Opened,
  OpenMessage,
  PresenceMessage,
  WordsMessage,
  WordsVerdict,
} from '@common-ground/shared/wire/messages'
import type { Line } from './line.ts'

/** What the client's end of a line hears. */
export interface ClientEnd extends Omit<ConnectionListener, 'changed'> {
  admitted(served: Served): void
  refused(refusal: RefusalReply): void
  lost(): void
}

export interface Replies {
  open: Answer<Opened>
  words: Answer<WordsVerdict>
  act: Answer<ActRecorded>
}
export type Question = keyof Replies

/** The server's end of a line, as the client talks to it. */
export interface Served {
  ask<Asked extends Question>(
    question: Asked,
    message: unknown,
    answer: (reply: Replies[Asked]) => void,
  ): void
  presence(message: unknown): void
}

/** Dials the server with a seat's key, for a page of this joint room. */
export type Dial = (seat: string, opening: number, end: ClientEnd) => Line

export interface WorldConnectionNeeds {
  readonly dial: Dial
  readonly seat: string
  readonly opening: number
  readonly schedule: Schedule
  /** From 0.5 to 1.5, so that not everybody comes back at the same moment. */
  readonly spread: () => number
}

const answerWithin = 10_000

/** Refusals at the handshake that trying again cannot cure: as in client/src/sync/connection. */
const final = new Set<string>([
  'seat-unknown',
  'link-unknown',
  'knock-waiting',
  'turned-away',
  'room-destroyed',
  'protocol-version',
  'reopened',
  'store-went-back',
])

export class WorldConnection implements Connection {
  readonly #needs: WorldConnectionNeeds
  #listener: ConnectionListener | undefined
  #state: LinkState = 'connecting'
  #refusal: RefusalReply | undefined
  #line: Line | undefined
  #served: Served | undefined
  readonly #unanswered = new Set<() => void>()
  #tries = 0
  #cancelRetry: (() => void) | undefined
  #closed = false

  constructor(needs: WorldConnectionNeeds) {
    this.#needs = needs
    this.#dial()
  }

  state(): LinkState {
    return this.#state
  }

  refusal(): RefusalReply | undefined {
    return this.#refusal
  }

  listen(listener: ConnectionListener): void {
    this.#listener = listener
  }

  /** The line that is up or being dialled, for whoever wants to break it. */
  get line(): Line | undefined {
    return this.#line
  }

  open(message: OpenMessage): Promise<Answer<Opened> | Cut> {
    return this.#ask('open', message)
  }

  words(message: WordsMessage): Promise<Answer<WordsVerdict> | Cut> {
    return this.#ask('words', message)
  }

  act(message: ActMessage): Promise<Answer<ActRecorded> | Cut> {
    return this.#ask('act', message)
  }

  presence(message: PresenceMessage): void {
    const served = this.#served
    if (served) this.#line?.up(() => served.presence(message))
  }

  close(): void {
    this.#closed = true
    this.#cancelRetry?.()
    this.#line?.cut(0, 0)
    this.#hungUp()
    if (this.#state !== 'refused') this.#become('offline')
  }

  #ask<Asked extends Question>(question: Asked, message: object): Promise<Replies[Asked] | Cut> {
    const [line, served] = [this.#line, this.#served]
    if (!line || !served) return Promise.resolve('cut')
    return new Promise((settle) => {
      const done = (reply: Replies[Asked] | Cut) => {
        cancel()
        this.#unanswered.delete(cut)
        settle(reply)
      }
      const cut = () => done('cut')
      const cancel = this.#needs.schedule(cut, answerWithin)
      this.#unanswered.add(cut)
      line.up(() => served.ask(question, message, (reply) => line.down(() => done(reply))))
    })
  }

  #dial(): void {
    if (this.#closed) return
    const current = (): boolean => this.#line === line
    const told =
      <Told>(tell: (listener: ConnectionListener, told: Told) => void) =>
      (what: Told): void => {
        if (current() && this.#listener) tell(this.#listener, what)
      }
    const line: Line = this.#needs.dial(this.#needs.seat, this.#needs.opening, {
      admitted: (served) => {
        if (!current()) return
        this.#served = served
        this.#tries = 0
        this.#refusal = undefined
        this.#become('online')
      },
      refused: (refusal) => {
        if (current()) this.#turnedDown(refusal)
      },
      lost: () => {
        if (!current()) return
        this.#hungUp()
        if (this.#state === 'refused') return
        this.#become('offline')
        this.#again()
      },
      words: told((listener, what) => listener.words(what)),
      presence: told((listener, what) => listener.presence(what)),
      knocks: told((listener, what) => listener.knocks(what)),
      notYetIn: told((listener, what) => listener.notYetIn(what)),
      wentBack: told((listener, what) => listener.wentBack(what)),
      ended: told((listener, what) => listener.ended(what)),
    })
    this.#line = line
  }

  #turnedDown(refusal: RefusalReply): void {
    this.#refusal = refusal
    this.#hungUp()
    if (final.has(refusal.refused)) {
      this.#become('refused')
      return
    }
    if (this.#state !== 'connecting') this.#become('offline')
    this.#listener?.changed()
    this.#again()
  }

  #hungUp(): void {
    this.#line = undefined
    this.#served = undefined
    for (const cut of [...this.#unanswered]) cut()
  }

  #again(): void {
    this.#cancelRetry?.()
    this.#cancelRetry = this.#needs.schedule(() => this.#dial(), backoff(this.#tries) * this.#needs.spread())
    this.#tries += 1
  }

  #become(state: LinkState): void {
    if (this.#state === state) return
    this.#state = state
    this.#listener?.changed()
  }
}
