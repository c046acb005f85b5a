/** People who come to a room by a link: the first takes the seat, everyone later knocks, one after another. */
import { isMediatorAccepted } from '@common-ground/shared/acts/bringing'
import { hasConsented } from '@common-ground/shared/acts/consent'
import { isSide, type Standing } from '@common-ground/shared/room/participant'
import { type Refusal, refuse } from '@common-ground/shared/room/refusal'
import type { ParticipantRecord, SeatRequest, Store } from '../store/store.ts'
import type { Table } from './table.ts'

export class Arrivals {
  readonly #table: Table
  readonly #store: Pick<Store, 'participantOfSeat' | 'invitation' | 'takeSeat'>
  #last: Promise<unknown> = Promise.resolve()

  constructor(table: Table, store: Pick<Store, 'participantOfSeat' | 'invitation' | 'takeSeat'>) {
    this.#table = table
    this.#store = store
  }

  /** Takes a seat, or knocks. Asked again with the same key: the same participant. */
  take(
    request: Omit<SeatRequest, 'knocks'>,
    standing: Standing,
    address: string,
  ): Promise<ParticipantRecord | Refusal> {
    const taken = this.#last.then(() => this.#take(request, standing, address))
    // The next one's turn comes whatever became of this one; whoever asked hears of a failure.
    this.#last = taken.catch(() => undefined)
    return taken
  }

  /** Whether whoever comes first by a link of this chair has to be let in. */
  mustKnock(standing: Standing): boolean {
    return this.#table.seating.mustKnock(standing, this.#table.drafts)
  }

  /**
   * Why someone may not make a link to the mediator's chair; undefined when they may. By what is recorded: a link is
   * handed to somebody, and cannot be taken back with a round that failed.
   */
  linkRefusal(participant: ParticipantRecord): Refusal | undefined {
    const { seating, drafts, state, room } = this.#table
    const { id, standing } = participant
    if (seating.admittance(participant, drafts) !== 'seated') return refuse('seat-unknown')
    if (!hasConsented(state.people, id, room.agreement.hash)) return refuse('consent-first')
    if (!isSide(standing)) return refuse('not-for-your-role')
    return isMediatorAccepted(state.bringing) ? undefined : refuse('mediator-not-accepted')
  }

  async idle(): Promise<void> {
    await this.#last
  }

  async #take(
    request: Omit<SeatRequest, 'knocks'>,
    standing: Standing,
    address: string,
  ): Promise<ParticipantRecord | Refusal> {
    const { seating, drafts } = this.#table
    const { room, seatHash, linkHash } = request
    const known = await this.#store.participantOfSeat(room, seatHash)
    const invitation = await this.#store.invitation(room, linkHash)
    const mustKnock = seating.mustKnock(standing, drafts)
    const knocks = mustKnock || invitation?.takenBy !== undefined
    if (!known && knocks && !seating.hasRoomAtDoor(standing, drafts, address))
      return refuse('too-many-waiting')
    const participant = await this.#store.takeSeat({ ...request, knocks: mustKnock })
    if (!participant) return refuse('link-unknown')
    seating.add(participant, address)
    this.#table.tellArrivals()
    return participant
  }
}
