/** The door of a room and taking a seat. Unknown, used-up and malformed links get one and the same answer. */
import { hasConsented } from '@common-ground/shared/acts/consent'
import { sha256Hex } from '@common-ground/shared/ledger/hash'
import { limits } from '@common-ground/shared/room/limits'
import { chairOf, type Standing } from '@common-ground/shared/room/participant'
import { isRefusal, type Refusal, refuse } from '@common-ground/shared/room/refusal'
import { textRefusal } from '@common-ground/shared/room/text'
import {
  type Door,
  DoorBody,
  RoomParameters,
  type SeatTaken,
  TakeSeatBody,
} from '@common-ground/shared/wire/http'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Compile } from 'typebox/compile'
import type { Registry } from '../room/registry.ts'
import type { RoomRecord, Store } from '../store/store.ts'
import { sendRefusal } from './answers.ts'

export interface DoorDependencies {
  readonly store: Store
  readonly registry: Registry
  readonly clock: () => number
  readonly newId: () => string
}

const isParameters = Compile(RoomParameters)
const isDoorBody = Compile(DoorBody)
const isTakeSeatBody = Compile(TakeSeatBody)

/** Asked for when the address names no room, so that a wrong room costs the same look-ups as a wrong secret. */
const noRoom = '00000000-0000-0000-0000-000000000000'

const doorOf = async (
  room: RoomRecord,
  standing: Standing,
  you: { readonly id: string; readonly name: string } | undefined,
  registry: Registry,
): Promise<Door> => {
  const clerk = await registry.wake(room)
  const { people } = clerk.state()
  registry.release(clerk)
  const { hash } = room.agreement
  return {
    room: room.id,
    title: room.title,
    sides: room.sides,
    chair: chairOf(standing),
    inside: [...people.values()].map(({ name, standing }) => ({ name, chair: chairOf(standing) })),
    agreement: room.agreement,
    ...(you ? { you: { ...you, consented: hasConsented(people, you.id, hash) } } : {}),
  }
}

const openDoor = async (
  roomId: string,
  body: DoorBody,
  { store, registry }: DoorDependencies,
): Promise<Door | Refusal> => {
  const room = await store.room(roomId)
  if ('seat' in body) {
    const sitting = await store.participantOfSeat(roomId, sha256Hex(body.seat))
    return room && sitting
      ? doorOf(room, sitting.standing, { id: sitting.id, name: sitting.name }, registry)
      : refuse('seat-unknown')
  }
  const invitation = await store.invitation(roomId, sha256Hex(body.link))
  return room && invitation && invitation.takenBySeat === undefined
    ? doorOf(room, invitation.standing, undefined, registry)
    : refuse('link-unknown')
}

const takeSeat = async (
  room: string,
  { link, seat, name }: TakeSeatBody,
  { store, clock, newId }: DoorDependencies,
): Promise<SeatTaken | Refusal> => {
  const linkHash = sha256Hex(link)
  const seatHash = sha256Hex(seat)
  // The link is looked at first: a wrong name on a wrong link must not tell more than the link.
  const invitation = await store.invitation(room, linkHash)
  const free = invitation?.takenBySeat === undefined || invitation.takenBySeat === seatHash
  if (!invitation || !free) return refuse('link-unknown')
  const unfit = textRefusal(name, limits.text.personName)
  if (unfit) return unfit
  const participant = newId()
  const sitting = await store.takeSeat({
    room,
    linkHash,
    seatHash,
    participant,
    name: name.trim(),
    at: clock(),
  })
  return sitting ? { participant: sitting.id } : refuse('link-unknown')
}

const roomOf = (request: FastifyRequest): string => {
  const parameters: unknown = request.params
  return isParameters.Check(parameters) ? parameters.room : noRoom
}

/** Bodies that cannot even be read are malformed links, and answered as such. */
const unreadable = (error: FastifyError, _request: FastifyRequest, reply: FastifyReply) => {
  if (error.statusCode !== undefined && error.statusCode < 500)
    return sendRefusal(reply, refuse('link-unknown'))
  throw error
}

export const serveDoor = (app: FastifyInstance, dependencies: DoorDependencies): void => {
  app.post('/api/rooms/:room/door', { errorHandler: unreadable }, async (request, reply) => {
    const body: unknown = request.body
    const door = isDoorBody.Check(body)
      ? await openDoor(roomOf(request), body, dependencies)
      : refuse('link-unknown')
    return isRefusal(door) ? sendRefusal(reply, door) : door
  })
  app.post('/api/rooms/:room/seat', { errorHandler: unreadable }, async (request, reply) => {
    const body: unknown = request.body
    const taken = isTakeSeatBody.Check(body)
      ? await takeSeat(roomOf(request), body, dependencies)
      : refuse('link-unknown')
    return isRefusal(taken) ? sendRefusal(reply, taken) : taken
  })
}
