/** POST /api/rooms: opens a room, empty or from an earlier agreement, and makes one invitation link for each chair. */

import { earlierRefusal } from '@common-ground/shared/agreement/earlier'
import { sha256Hex } from '@common-ground/shared/ledger/hash'
import { defaultAgreement } from '@common-ground/shared/room/agreement-to-mediate'
import { limits } from '@common-ground/shared/room/limits'
import { earlierLimits } from '@common-ground/shared/room/limits-of-earlier'
import { chairOf, standingOf, standings } from '@common-ground/shared/room/participant'
import { isRefusal, type Refusal, refuse } from '@common-ground/shared/room/refusal'
import { textRefusal } from '@common-ground/shared/room/text'
import { OpenRoomBody, type OpenRoomReply } from '@common-ground/shared/wire/http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Compile } from 'typebox/compile'
import { Buckets } from '../pace/buckets.ts'
import { firstWords } from '../room/first-words.ts'
import type { Store } from '../store/store.ts'
import { sendRefusal } from './answers.ts'
import type { Asking } from './asking.ts'
import { Places } from './places.ts'

export interface RoomsDependencies {
  readonly store: Store
  readonly clock: () => number
  readonly newId: () => string
  /** 256 random bits, base64url. */
  readonly newSecret: () => string
  readonly newClientId: () => number
}

const isBody = Compile(OpenRoomBody)

const dayMs = 24 * 60 * 60 * 1000

const bodyRefusal = ({ title, sides, creator, agreement, from }: OpenRoomBody): Refusal | undefined => {
  if (creator.role === 'observer') return refuse('malformed')
  const { text } = limits
  const named =
    textRefusal(title, text.roomTitle) ??
    textRefusal(sides.a, text.sideName) ??
    textRefusal(sides.b, text.sideName)
  if (named) return named
  if (sides.a.trim() === sides.b.trim()) return refuse('sides-alike')
  const worded = agreement === undefined ? undefined : textRefusal(agreement, text.agreementToMediate)
  return worded ?? (from && earlierRefusal(from))
}

const openRoom = async (
  { title, sides, creator, agreement, keepDays = limits.keepDays.usual, from }: OpenRoomBody,
  { store, clock, newId, newSecret, newClientId }: RoomsDependencies,
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
    from && firstWords(from, { room, newId, clientId: newClientId(), now: createdAt }),
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

/** Longer than any request may be but one that brings an agreement, or of a length that is not said. */
const isLong = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > limits.httpBodyBytes

export const serveRooms = (app: FastifyInstance, asking: Asking, dependencies: RoomsDependencies): void => {
  const { rate, atOnce, bodyBytes } = earlierLimits
  const paces = new Buckets(limits.rate.rooms)
  const longPaces = new Buckets(rate)
  const places = new Places({ ...atOnce, perParticipant: atOnce.perAddress })

  /** Before anything of a long one is held in memory. */
  const onRequest = async (request: FastifyRequest, reply: FastifyReply) => {
    if (!isLong(request)) return
    const address = asking.addressOf(request)
    if (!longPaces.take(address, dependencies.clock())) return sendRefusal(reply, refuse('too-fast'))
    const leave = places.take({ participant: address, address })
    if (!leave) return sendRefusal(reply, refuse('busy'))
    reply.raw.once('close', leave)
  }

  app.post('/api/rooms', { bodyLimit: bodyBytes, onRequest }, async (request, reply) => {
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
