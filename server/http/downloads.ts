/**
 * Files on their way out: piece by piece, to who may read their space at that moment. Whatever is not for who asks is
 * answered like what never was.
 */
import { Readable } from 'node:stream'
import { isIdentifier } from '@common-ground/shared/acts/identifier'
import type { FileKind } from '@common-ground/shared/room/file'
import { limits } from '@common-ground/shared/room/limits'
import { isRefusal, type Refusal, refuse } from '@common-ground/shared/room/refusal'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Buckets } from '../pace/buckets.ts'
import type { Clerk } from '../room/clerk.ts'
import type { Registry, Schedule } from '../room/registry.ts'
import type { ParticipantRecord, Store, StoredFile } from '../store/store.ts'
import { sendRefusal } from './answers.ts'
import type { Asking } from './asking.ts'
import type { Bearers } from './bearers.ts'
import { filePolicy } from './headers.ts'
import { Places } from './places.ts'

export interface DownloadDependencies {
  readonly store: Pick<Store, 'filePiece'>
  readonly bearers: Bearers
  readonly registry: Registry
  readonly clock: () => number
  readonly schedule: Schedule
  readonly report: (what: string, error: unknown) => void
}

const types: Readonly<Record<FileKind, string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  pdf: 'application/pdf',
}

const fileNamed = (request: FastifyRequest): string => {
  const { params } = request
  const named = typeof params === 'object' && params !== null && 'file' in params ? params.file : ''
  return typeof named === 'string' && isIdentifier(named) ? named : ''
}

interface Reading {
  readonly clerk: Clerk
  readonly participant: ParticipantRecord
  readonly file: StoredFile
}

/** The rest of a file after its first piece; it ends early, and with it the connection, for whoever may read it no more. */
async function* rest(
  first: Uint8Array,
  { clerk, participant, file }: Reading,
  { store, report }: DownloadDependencies,
  cut: () => void,
): AsyncGenerator<Uint8Array> {
  yield first
  let sent = first.byteLength
  for (let number = 1; sent < file.size; number += 1) {
    let piece: Uint8Array | undefined
    try {
      if (clerk.shelf.find(participant, file.file))
        piece = await store.filePiece(clerk.room.id, file.contents, number)
    } catch (error) {
      report('file-not-read', error)
    }
    if (!piece) return cut()
    sent += piece.byteLength
    yield piece
  }
}

export const serveDownloads = (
  app: FastifyInstance,
  asking: Asking,
  dependencies: DownloadDependencies,
): void => {
  const { store, bearers, registry, clock, schedule } = dependencies
  const { downloadsPerParticipant: perParticipant, downloadsPerAddress: perAddress, transferMs } = limits.file
  const places = new Places({ perParticipant, perAddress, inAll: Number.POSITIVE_INFINITY })
  const paces = new Buckets(limits.rate.downloads)

  const send = async (reading: Reading, reply: FastifyReply, over: () => void): Promise<Refusal | 'sent'> => {
    const { clerk, file } = reading
    const first = await store.filePiece(clerk.room.id, file.contents, 0)
    if (!first) return refuse('file-unknown')
    const cut = (): void => void reply.raw.destroy()
    const cancel = schedule(cut, transferMs)
    reply.raw.once('close', () => {
      cancel()
      over()
    })
    reply
      .type(types[file.kind])
      .header('content-length', file.size)
      .header('content-disposition', 'attachment')
      .header('content-security-policy', filePolicy)
      .send(Readable.from(rest(first, reading, dependencies, cut), { objectMode: false }))
    return 'sent'
  }

  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<Refusal | 'sent'> => {
    const bearer = await bearers.of(request, 'file-unknown')
    if (isRefusal(bearer)) return bearer
    const { room, participant } = bearer
    if (!paces.take(`${room.id}/${participant.id}`, clock())) return refuse('too-fast')
    const leave = places.take({ participant: participant.id, address: asking.addressOf(request) })
    if (!leave) return refuse('busy')
    const clerk = await registry.wake(room).catch((error: unknown) => {
      leave()
      throw error
    })
    if (!clerk) {
      leave()
      return refuse('file-unknown')
    }
    let sent: Refusal | 'sent' = refuse('file-unknown')
    const over = (): void => {
      registry.release(clerk)
      leave()
    }
    try {
      const file = clerk.shelf.find(participant, fileNamed(request))
      if (file) sent = await send({ clerk, participant, file }, reply, over)
      return sent
    } finally {
      if (sent !== 'sent') over()
    }
  }

  // Without HEAD, which would say nothing that the answer to the question itself does not.
  app.get('/api/rooms/:room/files/:file', { exposeHeadRoute: false }, async (request, reply) => {
    const sent = await answer(request, reply)
    return sent === 'sent' ? reply : sendRefusal(reply, sent)
  })
}
