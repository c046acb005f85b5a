/** One participant of a clerk, without a network: everything told and answered is kept, to the last bit and in order. */
import type { Clerk } from '@common-ground/server/room/clerk'
import type { Connection } from '@common-ground/server/room/connection'
import type { ParticipantRecord } from '@common-ground/server/store/store'
import type { Act } from '@common-ground/shared/acts/act'
import type { Space } from '@common-ground/shared/room/space'
import type { Random } from '../world/random.ts'

const plain = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part instanceof Uint8Array ? Buffer.from(part).toString('hex') : part,
  )

export class Listener implements Connection {
  readonly participant: ParticipantRecord
  readonly opening: number
  readonly spaces = new Set<Space>()
  readonly heard: string[] = []
  readonly #clerk: Clerk
  readonly #random: Random
  readonly #clientId: number

  constructor(clerk: Clerk, participant: ParticipantRecord, random: Random) {
    this.#clerk = clerk
    this.participant = participant
    this.opening = clerk.opening
    this.#random = random
    this.#clientId = random.word()
    clerk.attach(this)
  }

  tellWords = (told: unknown): void => this.#hear('words', told)
  tellPresence = (told: unknown): void => this.#hear('presence', told)
  tellKnocks = (told: unknown): void => this.#hear('knocks', told)
  tellNotYetIn = (told: unknown): void => this.#hear('not-yet-in', told)
  tellWentBack = (told: unknown): void => this.#hear('went-back', told)
  end = (told: unknown): void => this.#hear('ended', told)

  async open(space: string): Promise<void> {
    const message = { space, stateVector: new Uint8Array([0]), clientId: this.#clientId }
    this.#hear(`open ${space}`, await this.#clerk.open(this, message))
  }

  /** `id`: of an earlier act, to send it again. */
  async act(space: Space, act: Act, id = this.#random.id()): Promise<string> {
    this.#hear(`act ${act.type}`, await this.#clerk.act(this, { space, id, act }))
    return id
  }

  #hear(what: string, told: unknown): void {
    this.heard.push(`${what} ${plain(told)}`)
  }
}
