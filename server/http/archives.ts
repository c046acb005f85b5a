/** Archives on their way out: a document of a joint room that has ended, to the sides who read it then. */

import { limits } from '@common-ground/shared/room/limits'
import { isRefusal, type Refusal, refuse } from '@common-ground/shared/room/refusal'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Buckets } from '../pace/buckets.ts'
import type { Registry } from '../room/registry.ts'
import { sendRefusal } from './answers.ts'
import type { Bearers } from './bearers.ts'
import { withClerk } from './door.ts'

interface ArchiveDependencies {
  readonly bearers: Bearers
  readonly registry: Registry
  readonly clock: () => number
}

/** What the address names; nothing of it is believed. */
const named = ({ params }: FastifyRequest): { readonly opening: number; readonly space: string } => {
  const of = typeof params === 'object' && params !== null ? params : {}
  const opening = 'opening' in of && typeof of.opening === 'string' ? of.opening : ''
  const space = 'space' in of && typeof of.space === 'string' ? of.space : ''
  return { opening: /^[1-9]\d{0,2}$/.test(opening) ? Number(opening) : 0, space }
}

export const serveArchives = (
  app: FastifyInstance,
  { bearers, registry, clock }: ArchiveDependencies,
): void => {
  const paces = new Buckets(limits.rate.downloads)

  const answer = async (request: FastifyRequest): Promise<Uint8Array | Refusal> => {
    const bearer = await bearers.of(request, 'space-unknown')
    if (isRefusal(bearer)) return bearer
    const { room, participant } = bearer
    if (!paces.take(`${room.id}/${participant.id}`, clock())) return refuse('too-fast')
    const found = await withClerk(registry, room, (clerk) =>
      clerk.readings.archived(participant, named(request)),
    )
    return found ?? refuse('space-unknown')
  }

  // Without HEAD, which would say nothing that the answer to the question itself does not.
  app.get('/api/rooms/:room/archives/:opening/:space', { exposeHeadRoute: false }, async (request, reply) => {
    const found = await answer(request)
    if (isRefusal(found)) return sendRefusal(reply, found)
    return reply
      .type('application/octet-stream')
      .header('content-disposition', 'attachment')
      .send(Buffer.from(found))
  })
}
