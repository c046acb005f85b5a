/** The door of a room: what stands there for someone with a link or a seat, and nothing of the room's content. */
import { chairOf, type Participant } from '@common-ground/shared/room/participant'
import { isRefusal, type Refusal } from '@common-ground/shared/room/refusal'
import { type Door, DoorBody } from '@common-ground/shared/wire/http'
import type { FastifyInstance } from 'fastify'
import { Compile } from 'typebox/compile'
import type { Clerk } from '../room/clerk.ts'
import type { Registry } from '../room/registry.ts'
import type { Invitation, ParticipantRecord, RoomRecord } from '../store/store.ts'
import type { Asking } from './asking.ts'
import type { Credentials } from './credentials.ts'

export interface DoorDependencies {
  readonly credentials: Credentials
  readonly registry: Registry
}

const isDoorBody = Compile(DoorBody)

/** What everyone at this door sees. Whoever asks for their own seat is told of themselves as `you`. */
const doorOf = (clerk: Clerk, own?: string) => {
  const { id: room, title, sides, agreement, keepUntil } = clerk.room
  const seen =
    (entered: boolean) =>
    ({ name, standing }: Participant) => ({ name, chair: chairOf(standing), entered })
  const others = clerk.notYetIn().filter(({ id }) => id !== own)
  const inside = [...clerk.inside().map(seen(true)), ...others.map(seen(false))]
  return { room, opening: clerk.opening, title, sides, agreement, keepUntil, inside }
}

const forInvitation = (clerk: Clerk, { standing, takenBy, creator }: Invitation): Door => ({
  ...doorOf(clerk),
  chair: chairOf(standing),
  knock: takenBy !== undefined || clerk.arrivals.mustKnock(standing),
  mayReword: creator && clerk.untouched,
})

const forParticipant = (clerk: Clerk, participant: ParticipantRecord): Door | undefined => {
  const { id, name, standing } = participant
  const admittance = clerk.admittance(participant)
  if (!admittance) return undefined
  const you = { id, name, consented: clerk.hasConsented(id), admittance }
  return { ...doorOf(clerk, id), chair: chairOf(standing), knock: false, mayReword: false, you }
}

/** Asks the room's clerk, and lets it rest again. */
export const withClerk = async <T>(
  registry: Registry,
  room: RoomRecord,
  ask: (clerk: Clerk) => T | Promise<T>,
): Promise<T | undefined> => {
  const clerk = await registry.wake(room)
  if (!clerk) return undefined
  try {
    return await ask(clerk)
  } finally {
    registry.release(clerk)
  }
}

const openDoor = async (
  room: string,
  body: DoorBody,
  address: string,
  { credentials, registry }: DoorDependencies,
): Promise<Door | Refusal> => {
  if ('seat' in body) {
    const seat = await credentials.seat(room, body.seat, address)
    if (isRefusal(seat)) return seat
    const door = await withClerk(registry, seat.room, (clerk) => forParticipant(clerk, seat.participant))
    return door ?? credentials.nothing(address, 'seat-unknown')
  }
  const opens = await credentials.link(room, body.link, address)
  if (isRefusal(opens)) return opens
  const door = await withClerk(registry, opens.room, (clerk) =>
    'device' in opens ? forParticipant(clerk, opens.device) : forInvitation(clerk, opens.invitation),
  )
  return door ?? credentials.nothing(address, 'link-unknown')
}

export const serveDoor = (app: FastifyInstance, asking: Asking, dependencies: DoorDependencies): void => {
  asking.post(app, '/api/rooms/:room/door', isDoorBody, ({ room, address, body }) =>
    body
      ? openDoor(room, body, address, dependencies)
      : dependencies.credentials.nothing(address, 'link-unknown'),
  )
}
