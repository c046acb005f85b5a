/** Taking a seat by a link, and the link that opens one's own seat on another device. */
import { sha256Hex } from '@common-ground/shared/ledger/hash'
import { limits } from '@common-ground/shared/room/limits'
import { isRefusal, type Refusal, refuse } from '@common-ground/shared/room/refusal'
import { textRefusal } from '@common-ground/shared/room/text'
import {
  type DeviceLink,
  DeviceLinkBody,
  type SeatTaken,
  TakeSeatBody,
} from '@common-ground/shared/wire/http'
import type { FastifyInstance } from 'fastify'
import { Compile } from 'typebox/compile'
import type { Registry } from '../room/registry.ts'
import type { ParticipantRecord, RoomRecord, Store } from '../store/store.ts'
import type { Asking } from './asking.ts'
import type { Credentials } from './credentials.ts'
import { withClerk } from './door.ts'

export interface SeatDependencies {
  readonly store: Store
  readonly credentials: Credentials
  readonly registry: Registry
  readonly clock: () => number
  readonly newId: () => string
  /** 256 random bits, base64url. */
  readonly newSecret: () => string
}

const isTakeSeatBody = Compile(TakeSeatBody)
const isDeviceLinkBody = Compile(DeviceLinkBody)

const takenBy = async (
  registry: Registry,
  room: RoomRecord,
  participant: ParticipantRecord | undefined,
): Promise<SeatTaken | Refusal> => {
  const admittance =
    participant && (await withClerk(registry, room, (clerk) => clerk.admittance(participant)))
  if (!participant || !admittance) return refuse('link-unknown')
  return { participant: participant.id, name: participant.name, admittance }
}

/** One's own seat, on this device too. */
const openOnDevice = async (
  room: RoomRecord,
  { id }: ParticipantRecord,
  { link, seat }: TakeSeatBody,
  { store, registry, clock }: SeatDependencies,
): Promise<SeatTaken | Refusal> => {
  const seatHash = sha256Hex(seat)
  const again = (await store.participantOfSeat(room.id, seatHash))?.id === id
  if (!again && (await store.seatsOf(room.id, id)) >= limits.devicesPerParticipant)
    return refuse('too-many-devices')
  return takenBy(registry, room, await store.useDeviceLink(room.id, sha256Hex(link), seatHash, clock()))
}

const takeSeat = async (
  roomId: string,
  body: TakeSeatBody,
  address: string,
  dependencies: SeatDependencies,
): Promise<SeatTaken | Refusal> => {
  const { store, credentials, registry, clock, newId } = dependencies
  // The link is looked at first: a wrong name on a wrong link must not tell more than the link.
  const opens = await credentials.link(roomId, body.link, address)
  if (isRefusal(opens)) return takeAgain(roomId, body, opens, dependencies)
  const { room } = opens
  if ('device' in opens) return openOnDevice(room, opens.device, body, dependencies)
  const unfit = textRefusal(body.name, limits.text.personName)
  if (unfit) return unfit
  const request = {
    room: roomId,
    linkHash: sha256Hex(body.link),
    seatHash: sha256Hex(body.seat),
    participant: newId(),
    name: body.name.trim(),
    at: clock(),
  }
  const { standing } = opens.invitation
  const taken = await withClerk(registry, room, (clerk) => clerk.arrivals.take(request, standing, address))
  if (!taken) return refuse('link-unknown')
  if (isRefusal(taken)) return taken
  return takenBy(registry, room, await store.participantOfSeat(roomId, request.seatHash))
}

/** A device link is used up once it opened a seat: asked again with the same key, because the answer was lost, it answers. */
const takeAgain = async (
  roomId: string,
  { link, seat }: TakeSeatBody,
  refusal: Refusal,
  { store, registry, clock }: SeatDependencies,
): Promise<SeatTaken | Refusal> => {
  const room = await store.room(roomId)
  const participant = await store.useDeviceLink(roomId, sha256Hex(link), sha256Hex(seat), clock())
  return room && participant ? takenBy(registry, room, participant) : refusal
}

const makeDeviceLink = async (
  roomId: string,
  { seat }: DeviceLinkBody,
  address: string,
  { store, credentials, registry, clock, newSecret }: SeatDependencies,
): Promise<DeviceLink | Refusal> => {
  const opens = await credentials.seat(roomId, seat, address)
  if (isRefusal(opens)) return opens
  const { room, participant } = opens
  const admittance = await withClerk(registry, room, (clerk) => clerk.admittance(participant))
  if (admittance !== 'seated') return refuse('seat-unknown')
  if ((await store.seatsOf(roomId, participant.id)) >= limits.devicesPerParticipant)
    return refuse('too-many-devices')
  const secret = newSecret()
  const now = clock()
  const expiresAt = now + limits.deviceLinkMs
  await store.addDeviceLink(
    { room: roomId, secretHash: sha256Hex(secret), participant: participant.id, expiresAt },
    now,
  )
  return { path: `/r/${roomId}#${secret}`, expiresAt }
}

export const serveSeats = (app: FastifyInstance, asking: Asking, dependencies: SeatDependencies): void => {
  const { credentials } = dependencies
  asking.post(app, '/api/rooms/:room/seat', isTakeSeatBody, ({ room, address, body }) =>
    body ? takeSeat(room, body, address, dependencies) : credentials.nothing(address, 'link-unknown'),
  )
  asking.post(app, '/api/rooms/:room/device-link', isDeviceLinkBody, ({ room, address, body }) =>
    body ? makeDeviceLink(room, body, address, dependencies) : credentials.nothing(address, 'link-unknown'),
  )
}
