/** The requests of the door, answered as server/http answers them, without HTTP. */
import type { Credentials } from '@common-ground/server/http/credentials'
import type { Clerk } from '@common-ground/server/room/clerk'
import type { Registry } from '@common-ground/server/room/registry'
import type { ParticipantRecord, RoomRecord, Store } from '@common-ground/server/store/store'
import { sha256Hex } from '@common-ground/shared/ledger/hash'
import { limits } from '@common-ground/shared/room/limits'
import { chairOf, type Participant } from '@common-ground/shared/room/participant'
import { isRefusal, type Refusal, refuse } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import type { DeviceLink, Door, DoorBody, SeatTaken, TakeSeatBody } from '@common-ground/shared/wire/http'

export interface FrontDoorNeeds {
  readonly store: Store
  readonly registry: Registry
  readonly credentials: Credentials
  readonly clock: () => number
  readonly newId: () => string
  readonly newSecret: () => string
  readonly report: (what: string, error: unknown) => void
}

/** Nobody's door is slowed down by someone else's in this world: there is one address. */
const address = 'world'

const doorOf = (clerk: Clerk, own?: string) => {
  const { id: room, title, sides, agreement, keepUntil } = clerk.room
  const seen =
    (entered: boolean) =>
    ({ name, standing }: Participant) => ({ name, chair: chairOf(standing), entered })
  const others = clerk.notYetIn().filter(({ id }) => id !== own)
  const inside = [...clerk.inside().map(seen(true)), ...others.map(seen(false))]
  return { room, opening: clerk.opening, title, sides, agreement, keepUntil, inside }
}

export class FrontDoor {
  readonly #needs: FrontDoorNeeds

  constructor(needs: FrontDoorNeeds) {
    this.#needs = needs
  }

  /** Answers a POST to a path under `/api/rooms/:room/`. */
  async ask(room: string, path: string, body: unknown): Promise<object> {
    try {
      const answer = await this.#ask(room, path, body)
      return isRefusal(answer) ? replyOf(answer) : answer
    } catch (error) {
      this.#needs.report('http', error)
      return replyOf(refuse('not-saved'))
    }
  }

  #ask(room: string, path: string, body: unknown): Promise<object> {
    if (path === 'door') return this.#door(room, body as DoorBody)
    if (path === 'seat') return this.#seat(room, body as TakeSeatBody)
    return this.#deviceLink(room, (body as { seat: string }).seat)
  }

  async #door(roomId: string, body: DoorBody): Promise<Door | Refusal> {
    const { credentials } = this.#needs
    if ('seat' in body) {
      const opens = await credentials.seat(roomId, body.seat, address)
      if (isRefusal(opens)) return opens
      const { room, participant } = opens
      const door = await this.#withClerk(room, (clerk) => this.#doorOfSeat(clerk, participant))
      return door ?? refuse('seat-unknown')
    }
    const opens = await credentials.link(roomId, body.link, address)
    if (isRefusal(opens)) return opens
    const door = await this.#withClerk(opens.room, (clerk): Door | undefined => {
      if ('device' in opens) return this.#doorOfSeat(clerk, opens.device)
      const { standing, takenBy } = opens.invitation
      const knock = takenBy !== undefined || clerk.arrivals.mustKnock(standing)
      return { ...doorOf(clerk), chair: chairOf(standing), knock, mayReword: false }
    })
    return door ?? refuse('link-unknown')
  }

  #doorOfSeat(clerk: Clerk, participant: ParticipantRecord): Door | undefined {
    const { id, name, standing } = participant
    const admittance = clerk.admittance(participant)
    if (!admittance) return undefined
    const you = { id, name, consented: clerk.hasConsented(id), admittance }
    return { ...doorOf(clerk, id), chair: chairOf(standing), knock: false, mayReword: false, you }
  }

  async #seat(roomId: string, { link, seat, name }: TakeSeatBody): Promise<SeatTaken | Refusal> {
    const { store, credentials, clock, newId } = this.#needs
    const [linkHash, seatHash] = [sha256Hex(link), sha256Hex(seat)]
    const opens = await credentials.link(roomId, link, address)
    if (isRefusal(opens) || 'device' in opens) {
      const room = await store.room(roomId)
      const participant = await store.useDeviceLink(roomId, linkHash, seatHash, clock())
      return room && participant ? this.#taken(room, participant) : refuse('link-unknown')
    }
    const { room, invitation } = opens
    const request = { room: roomId, linkHash, seatHash, participant: newId(), name, at: clock() }
    const taken = await this.#withClerk(room, (clerk) =>
      clerk.arrivals.take(request, invitation.standing, address),
    )
    if (!taken) return refuse('link-unknown')
    return isRefusal(taken) ? taken : this.#taken(room, taken)
  }

  async #taken(room: RoomRecord, participant: ParticipantRecord): Promise<SeatTaken | Refusal> {
    const admittance = await this.#withClerk(room, (clerk) => clerk.admittance(participant))
    return admittance
      ? { participant: participant.id, name: participant.name, admittance }
      : refuse('link-unknown')
  }

  async #deviceLink(roomId: string, seat: string): Promise<DeviceLink | Refusal> {
    const { store, credentials, clock, newSecret } = this.#needs
    const opens = await credentials.seat(roomId, seat, address)
    if (isRefusal(opens)) return opens
    const { room, participant } = opens
    const admittance = await this.#withClerk(room, (clerk) => clerk.admittance(participant))
    if (admittance !== 'seated') return refuse('seat-unknown')
    const secret = newSecret()
    const now = clock()
    const expiresAt = now + limits.deviceLinkMs
    const link = { room: roomId, secretHash: sha256Hex(secret), participant: participant.id, expiresAt }
    await store.addDeviceLink(link, now)
    return { path: `/r/${roomId}#${secret}`, expiresAt }
  }

  async #withClerk<T>(room: RoomRecord, ask: (clerk: Clerk) => T | Promise<T>): Promise<T | undefined> {
    const { registry } = this.#needs
    const clerk = await registry.wake(room)
    if (!clerk) return undefined
    try {
      return await ask(clerk)
    } finally {
      registry.release(clerk)
    }
  }
}
