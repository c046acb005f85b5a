/** A connection of arrays: requests lie there until the test answers them, or until it is cut. */
import type { Connection, ConnectionListener, Cut, LinkState } from '@common-ground/client/sync/connection'
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
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

export class Asked<Message, Reply> {
  readonly message: Message
  readonly answer: (reply: Reply | Cut) => void
  constructor(message: Message, answer: (reply: Reply | Cut) => void) {
    this.message = message
    this.answer = answer
  }
}

export class HandConnection implements Connection {
  readonly opens: Asked<OpenMessage, Answer<Opened>>[] = []
  readonly wordsAsked: Asked<WordsMessage, Answer<WordsVerdict>>[] = []
  readonly acts: Asked<ActMessage, Answer<ActRecorded>>[] = []
  readonly presences: PresenceMessage[] = []
  /** Called for every request as it is made, for tests that answer at once. */
  onAsked: () => void = () => {}
  listener: ConnectionListener | undefined
  closed = false
  /** Spaces the room tells this connection of; until it is cut. */
  readonly reading = new Set<Space>()
  #state: LinkState = 'connecting'
  #refusal: RefusalReply | undefined

  state(): LinkState {
    return this.#state
  }

  refusal(): RefusalReply | undefined {
    return this.#refusal
  }

  listen(listener: ConnectionListener): void {
    this.listener = listener
  }

  open(message: OpenMessage): Promise<Answer<Opened> | Cut> {
    return this.#ask(this.opens, message)
  }

  words(message: WordsMessage): Promise<Answer<WordsVerdict> | Cut> {
    return this.#ask(this.wordsAsked, message)
  }

  act(message: ActMessage): Promise<Answer<ActRecorded> | Cut> {
    return this.#ask(this.acts, message)
  }

  presence(message: PresenceMessage): void {
    if (this.#state === 'online') this.presences.push(message)
  }

  close(): void {
    this.closed = true
    this.#become('offline')
  }

  connect(): void {
    this.#become('online')
  }

  /** Every request under way is lost, answered or not. */
  cut(): void {
    this.#become('offline')
  }

  refuse(refusal: RefusalReply): void {
    this.#refusal = refusal
    this.#become('refused')
  }

  #become(state: LinkState): void {
    this.#state = state
    if (state !== 'online') this.reading.clear()
    if (state !== 'online')
      for (const list of [this.opens, this.wordsAsked, this.acts])
        for (const { answer } of list.splice(0)) answer('cut')
    this.listener?.changed()
  }

  #ask<Message, Reply>(list: Asked<Message, Reply>[], message: Message): Promise<Reply | Cut> {
    if (this.#state !== 'online') return Promise.resolve('cut')
    return new Promise((answer) => {
      list.push(new Asked(message, answer))
      this.onAsked()
    })
  }
}
