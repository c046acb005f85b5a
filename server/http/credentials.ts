/**
 * What a secret opens: an invitation, a seat, or a seat on one more device. Unknown, used-up and expired ones are alike.
 *
 * Pace: a link is slowed by its chair and the address it comes from, so that neither a crowd at one side's door nor somebody else
 * with the same link keeps people out. A seat is slowed by itself, and whoever has neither by their address.
 */
import { sha256Hex } from '@common-ground/shared/ledger/hash'
import { limits } from '@common-ground/shared/room/limits'
import { type Refusal, type RefusalCode, refuse } from '@common-ground/shared/room/refusal'
import { Buckets } from '../pace/buckets.ts'
import type { Invitation, ParticipantRecord, RoomRecord, Store } from '../store/store.ts'

export type LinkOpens =
  | { readonly room: RoomRecord; readonly invitation: Invitation }
  | { readonly room: RoomRecord; readonly device: ParticipantRecord }

export interface SeatOpens {
  readonly room: RoomRecord
  readonly participant: ParticipantRecord
}

export class Credentials {
  readonly #store: Store
  readonly #clock: () => number
  readonly #doors = new Buckets(limits.rate.door)
  readonly #wrong = new Buckets(limits.rate.wrongSecrets)

  constructor(store: Store, clock: () => number) {
    this.#store = store
    this.#clock = clock
  }

  /** The same look-ups whatever the link is, so that the time they take tells nothing. */
  async link(roomId: string, secret: string, address: string): Promise<LinkOpens | Refusal> {
    const hash = sha256Hex(secret)
    const room = await this.#store.room(roomId)
    const invitation = await this.#store.invitation(roomId, hash)
    const device = await this.#store.deviceLink(roomId, hash, this.#clock())
    if (room && invitation)
      return this.#inPace(`${roomId}/${invitation.standing}/${address}`) ?? { room, invitation }
    if (room && device) return this.#inPace(`${roomId}/${device.id}`) ?? { room, device }
    return this.nothing(address, 'link-unknown')
  }

  async seat(roomId: string, key: string, address: string): Promise<SeatOpens | Refusal> {
    const room = await this.#store.room(roomId)
    const participant = await this.#store.participantOfSeat(roomId, sha256Hex(key))
    if (room && participant) return this.#inPace(`${roomId}/${participant.id}`) ?? { room, participant }
    return this.nothing(address, 'seat-unknown')
  }

  /** Whose seat a key is, at the pace of whoever asks; undefined when it is nobody's. */
  async bearer(roomId: string, key: string): Promise<SeatOpens | undefined> {
    const room = await this.#store.room(roomId)
    const participant = await this.#store.participantOfSeat(roomId, sha256Hex(key))
    return room && participant ? { room, participant } : undefined
  }

  /** The answer to what opens nothing. */
  nothing(address: string, code: RefusalCode): Refusal {
    return refuse(this.#wrong.take(address, this.#clock()) ? code : 'too-fast')
  }

  #inPace(door: string): Refusal | undefined {
    return this.#doors.take(door, this.#clock()) ? undefined : refuse('too-fast')
  }
}
