/** The entrance of a session: consent to the agreement this person read at the door, unless the room has it already. */
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import type { ActRecorded, Answer } from '@common-ground/shared/wire/messages'
import { ActQueue, type ActQueueNeeds } from './act-queue.ts'

export interface EntranceNeeds extends Pick<ActQueueNeeds, 'connection' | 'space' | 'schedule' | 'newId'> {
  /** Hash of the agreement to mediate as it stood at the door. */
  readonly agreement: string
  readonly consented: boolean
  /** The room may be read from now on. */
  readonly inside: () => void
  readonly refused: (refusal: RefusalReply) => void
}

export class Entrance {
  readonly #needs: EntranceNeeds
  readonly #consents: ActQueue
  #consented: boolean

  constructor(needs: EntranceNeeds) {
    this.#needs = needs
    this.#consented = needs.consented
    // Nobody is turned away at the entrance because the room was busy: it is tried until it is decided.
    this.#consents = new ActQueue({ ...needs, tries: Number.POSITIVE_INFINITY })
    if (needs.consented) return
    const consent = this.#consents.send({ type: 'consent', agreement: needs.agreement })
    // Rejected means left: then nobody waits at this entrance.
    consent.then(
      (reply) => this.#answered(reply),
      () => undefined,
    )
  }

  /** The connection is there. */
  resume(): void {
    if (this.#consented) this.#needs.inside()
    else this.#consents.resume()
  }

  /** The connection went. */
  pause(): void {
    this.#consents.pause()
  }

  leave(): void {
    this.#consents.leave()
  }

  #answered(reply: Answer<ActRecorded>): void {
    this.#consented = !('refused' in reply) || reply.refused === 'already-consented'
    if ('refused' in reply && !this.#consented) this.#needs.refused(reply)
    else if (this.#consents.open) this.#needs.inside()
  }
}
