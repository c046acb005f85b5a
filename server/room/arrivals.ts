/** People who come to a room by a link: the first takes the seat, everyone later knocks, one after another. */
import type { Standing } from '@common-ground/shared/room/participant'
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
  take(request: SeatRequest, standing: Standing, address: string): Promise<ParticipantRecord | Refusal> {
    const taken = this.#last.then(() => this.#take(request, standing, address))
    // The next one's turn comes whatever became of this one; whoever asked hears of a failure.
    this.#last = taken.catch(() => undefined)
    return taken
  }

  async idle(): Promise<void> {
    await this.#last
  }

  async #take(
    request: SeatRequest,
    standing: Standing,
    address: string,
  ): Promise<ParticipantRecord | Refusal> {
    const { seating, drafts } = this.#table
    const { room, seatHash, linkHash } = request
    const known = await this.#store.participantOfSeat(room, seatHash)
    const invitation = await this.#store.invitation(room, linkHash)
    const knocks = standing === 'observer' || invitation?.takenBy !== undefined
    if (!known && knocks && !seating.hasRoomAtDoor(standing, drafts, address))
      return refuse('too-many-waiting')
    const participant = await this.#store.takeSeat(request)
    if (!participant) return refuse('link-unknown')
    seating.add(participant, address)
    this.#table.tellArrivals()
    return participant
  }
}
