/** POST /api/rooms: opens a room and makes one invitation link for each chair. */

import { sha256Hex } from '@common-ground/shared/ledger/hash'
import { defaultAgreement } from '@common-ground/shared/room/agreement-to-mediate'
import { limits } from '@common-ground/shared/room/limits'
import { chairOf, standingOf, standings } from '@common-ground/shared/room/participant'
import { isRefusal, type Refusal, refuse } from '@common-ground/shared/room/refusal'
import { textRefusal } from '@common-ground/shared/room/text'
import { OpenRoomBody, type OpenRoomReply } from '@common-ground/shared/wire/http'
import type { FastifyInstance } from 'fastify'
import { Compile } from 'typebox/compile'
import { Buckets } from '../pace/buckets.ts'
import type { Store } from '../store/store.ts'
import { sendRefusal } from './answers.ts'
import type { Asking } from './asking.ts'

export interface RoomsDependencies {
  readonly store: Store
  readonly clock: () => number
  readonly newId: () => string
  /** 256 random bits, base64url. */
  readonly newSecret: () => string
}

const isBody = Compile(OpenRoomBody)

const dayMs = 24 * 60 * 60 * 1000

const bodyRefusal = ({ title, sides, creator, agreement }: OpenRoomBody): Refusal | undefined => {
  if (creator.role === 'observer') return refuse('malformed')
  const { text } = limits
  const named =
    textRefusal(title, text.roomTitle) ??
    textRefusal(sides.a, text.sideName) ??
    textRefusal(sides.b, text.sideName)
  if (named) return named
  if (sides.a.trim() === sides.b.trim()) return refuse('sides-alike')
  return agreement === undefined ? undefined : textRefusal(agreement, text.agreementToMediate)
}

const openRoom = async (
  { title, sides, creator, agreement, keepDays = limits.keepDays.usual }: OpenRoomBody,
  { store, clock, newId, newSecret }: RoomsDependencies,
): Promise<OpenRoomReply> => {
  const room = newId()
  const text = agreement ?? defaultAgreement
  const createdAt = clock()
  const invitations = standings.map((standing) => ({ standing, secret: newSecret() }))
  await store.createRoom(
    {
      id: room,
      title: title.trim(),
      sides: { a: sides.a.trim(), b: sides.b.trim() },
      agreement: { text, hash: sha256Hex(text) },
      createdAt,
      keepUntil: createdAt + keepDays * dayMs,
    },
    invitations.map(({ standing, secret }) => ({
      standing,
      secretHash: sha256Hex(secret),
      creator: standing === standingOf(creator),
    })),
  )
  return {
    room,
    links: invitations.map(({ standing, secret }) => ({
      chair: chairOf(standing),
      path: `/r/${room}#${secret}`,
      yours: standing === standingOf(creator),
    })),
  }
}

export const serveRooms = (app: FastifyInstance, asking: Asking, dependencies: RoomsDependencies): void => {
  const paces = new Buckets(limits.rate.rooms)
  app.post('/api/rooms', async (request, reply) => {
    if (!paces.take(asking.addressOf(request), dependencies.clock()))
      return sendRefusal(reply, refuse('too-fast'))
    const body: unknown = request.body
    const opened = isBody.Check(body)
      ? (bodyRefusal(body) ?? (await openRoom(body, dependencies)))
      : refuse('malformed')
    if (isRefusal(opened)) return sendRefusal(reply, opened)
    return reply.code(201).send(opened)
  })
}
