/** A client's connection straight to a clerk: no network between them, and no waiting but for the store. */
import type { Connection, ConnectionListener, LinkState } from '@common-ground/client/sync/connection'
import type { Clerk } from '@common-ground/server/room/clerk'
import type { Connection as ServerConnection } from '@common-ground/server/room/connection'
import type { ParticipantRecord } from '@common-ground/server/store/store'
import { isRefusal, type Refusal } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
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

const answered = <T extends object>(reply: T | Refusal): Answer<T> =>
  isRefusal(reply) ? replyOf(reply) : reply

/** Nobody is slowed down here. */
const free = { isOwed: () => false, charge: () => undefined }

export class StraightConnection implements Connection {
  readonly #clerk: Clerk
  readonly #there: ServerConnection
  #listener: ConnectionListener | undefined
  #open = true

  constructor(clerk: Clerk, participant: ParticipantRecord) {
    this.#clerk = clerk
    this.#there = {
      participant,
      opening: clerk.opening,
      spaces: new Set(),
      tellWords: (told) => this.#listener?.words(told),
      tellPresence: (told) => this.#listener?.presence(told),
      tellKnocks: (told) => this.#listener?.knocks(told),
      tellNotYetIn: (told) => this.#listener?.notYetIn(told),
      tellWentBack: (told) => this.#listener?.wentBack(told),
      end: (told) => this.#listener?.ended(told),
    }
    const refused = clerk.attach(this.#there)
    if (refused) throw new Error(`the clerk does not let them in: ${refused.refused}`)
  }

  state(): LinkState {
    return this.#open ? 'online' : 'offline'
  }

  refusal(): undefined {
    return undefined
  }

  listen(listener: ConnectionListener): void {
    this.#listener = listener
  }

  async open(message: OpenMessage): Promise<Answer<Opened>> {
    return answered(await this.#clerk.open(this.#there, message))
  }

  async words(message: WordsMessage): Promise<Answer<WordsVerdict>> {
    const verdict = await new Promise<WordsVerdict | Refusal>((answer) =>
      this.#clerk.words({ connection: this.#there, message, toll: free }, answer),
    )
    return answered(verdict)
  }

  async act(message: ActMessage): Promise<Answer<ActRecorded>> {
    return answered(await this.#clerk.act(this.#there, message))
  }

  presence(message: PresenceMessage): void {
    this.#clerk.presence(this.#there, message)
  }

  close(): void {
    if (!this.#open) return
    this.#open = false
    this.#clerk.detach(this.#there)
  }
}
