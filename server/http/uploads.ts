/** Files on their way in: who may send one, the bytes in bounds, what they are, and then the room's own turn. */
import type { FileFacts } from '@common-ground/shared/room/file'
import { limits } from '@common-ground/shared/room/limits'
import { isRefusal, type Refusal, refuse } from '@common-ground/shared/room/refusal'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Cleaner } from '../files/cleaner.ts'
import { Buckets } from '../pace/buckets.ts'
import type { Clerk } from '../room/clerk.ts'
import type { Registry } from '../room/registry.ts'
import type { ParticipantRecord } from '../store/store.ts'
import { sendRefusal } from './answers.ts'
import type { Asking } from './asking.ts'
import type { Bearers } from './bearers.ts'
import type { Cut, Receiving } from './receiving.ts'

export interface UploadDependencies {
  readonly bearers: Bearers
  readonly registry: Registry
  readonly receiving: Receiving
  readonly cleaner: Pick<Cleaner, 'clean'>
  readonly clock: () => number
  readonly newId: () => string
}

interface Sent {
  readonly request: FastifyRequest
  readonly participant: ParticipantRecord
  readonly address: string
  readonly space: string
}

/** What the sender says it is long; 1 when they do not say. */
const lengthSaid = ({ headers }: FastifyRequest): number => Number(headers['content-length'] ?? 1)

const receive = (
  clerk: Clerk,
  { request, participant, address, space }: Sent,
  { receiving, cleaner, clock, newId }: UploadDependencies,
): Promise<FileFacts | Refusal | Cut> | Refusal => {
  const length = lengthSaid(request)
  if (length === 0) return refuse('file-empty')
  if (length > limits.file.bytes) return refuse('file-too-large')
  // Before a byte is read; what it says then is decided when the bytes are there.
  const refusal = clerk.shelf.refusal(participant, space, length)
  if (refusal) return refusal
  const who = { participant: participant.id, address }
  return receiving.receive(who, request.raw, async (bytes) => {
    const clean = await cleaner.clean(bytes)
    if (isRefusal(clean)) return clean
    return clerk.shelf.lay({ participant, space, ...clean, file: newId(), contents: newId(), at: clock() })
  })
}

export const serveUploads = async (
  app: FastifyInstance,
  asking: Asking,
  dependencies: UploadDependencies,
): Promise<void> => {
  const { bearers, registry, receiving, clock } = dependencies
  const paces = new Buckets(limits.rate.uploads)
  const addressPaces = new Buckets(limits.rate.uploadsFromAddress)

  const answerTo = async (request: FastifyRequest): Promise<FileFacts | Refusal | Cut> => {
    const address = asking.addressOf(request)
    const bearer = await bearers.of(request, 'seat-unknown')
    if (isRefusal(bearer)) return bearer
    const { room, participant } = bearer
    const inPace = addressPaces.take(address, clock()) && paces.take(`${room.id}/${participant.id}`, clock())
    if (!inPace) return refuse('too-fast')
    const clerk = await registry.wake(room)
    if (!clerk) return refuse('seat-unknown')
    try {
      const space = request.headers['x-space']
      const sent = { request, participant, address, space: typeof space === 'string' ? space : '' }
      return await receive(clerk, sent, dependencies)
    } finally {
      registry.release(clerk)
    }
  }

  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const answered = await answerTo(request)
    if (answered === 'cut') {
      // Nobody listens any more.
      reply.hijack()
      reply.raw.destroy()
      return reply
    }
    if (!isRefusal(answered)) return reply.send(answered)
    receiving.drain(request.raw)
    return sendRefusal(reply, answered)
  }

  await app.register(async (scope) => {
    // The bytes are read by hand, once it is known whose they are.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('application/octet-stream', (_request, _body, done) => done(null))
    scope.post('/api/rooms/:room/files', answer)
  })
}
