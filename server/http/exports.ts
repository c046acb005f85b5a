/**
 * Exports: asked for by someone inside, made beside the rooms, fetched once by whoever asked. What is not theirs is answered
 * like what never was.
 */

import { isIdentifier } from '@common-ground/shared/acts/identifier'
import type { ExportForm } from '@common-ground/shared/room/export-access'
import { limits } from '@common-ground/shared/room/limits'
import { exportLimits } from '@common-ground/shared/room/limits-of-exports'
import { isRefusal, type Refusal, refuse } from '@common-ground/shared/room/refusal'
import {
  type ExportBegun,
  ExportBody,
  type ExportStep,
  exportNames,
} from '@common-ground/shared/wire/exports'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Compile } from 'typebox/compile'
import type { Jobs, Making, Owner } from '../export/jobs.ts'
import type { Paper } from '../export/order.ts'
import { Buckets } from '../pace/buckets.ts'
import type { Registry } from '../room/registry.ts'
import type { Taken } from '../room/taking.ts'
import type { ParticipantRecord, RoomRecord } from '../store/store.ts'
import { sendRefusal } from './answers.ts'
import type { Asking } from './asking.ts'
import type { Bearers } from './bearers.ts'
import { withClerk } from './door.ts'
import { filePolicy } from './headers.ts'
import { Places } from './places.ts'

export interface ExportDependencies {
  readonly bearers: Bearers
  readonly registry: Registry
  readonly jobs: Jobs
  readonly clock: () => number
  readonly make: (taken: Taken, paper: Paper, tell: (step: ExportStep) => void) => Making
}

const isBody = Compile(ExportBody)

const types: Readonly<Record<ExportForm, string>> = {
  'agreement-pdf': 'application/pdf',
  'agreement-docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'agreement-markdown': 'text/markdown; charset=utf-8',
  'joint-record': 'application/json; charset=utf-8',
  'own-notes': 'text/markdown; charset=utf-8',
  attestation: 'application/pdf',
  report: 'application/pdf',
}

const exportNamed = ({ params }: FastifyRequest): string => {
  const named = typeof params === 'object' && params !== null && 'export' in params ? params.export : ''
  return typeof named === 'string' && isIdentifier(named) ? named : ''
}

/** The step the page has seen: it hears of the next one as soon as there is one. */
const seenIn = ({ query }: FastifyRequest): string | undefined => {
  const seen = typeof query === 'object' && query !== null && 'seen' in query ? query.seen : undefined
  return typeof seen === 'string' ? seen : undefined
}

interface Bearer {
  readonly room: RoomRecord
  readonly participant: ParticipantRecord
}

export const serveExports = (
  app: FastifyInstance,
  asking: Asking,
  { bearers, registry, jobs, clock, make }: ExportDependencies,
): void => {
  const { each: perParticipant, perAddress, inAll } = exportLimits
  const places = new Places({ perParticipant, perAddress, inAll })
  const paces = new Buckets(limits.rate.exports)
  const looks = new Buckets(limits.rate.downloads)

  const take = ({ room, participant }: Bearer, form: ExportForm): Promise<Taken | Refusal | undefined> =>
    withClerk(registry, room, (clerk) => clerk.readings.taken(participant, form))

  const begin = async (request: FastifyRequest): Promise<ExportBegun | Refusal> => {
    const bearer = await bearers.of(request, 'export-unknown')
    if (isRefusal(bearer)) return bearer
    const { room, participant } = bearer
    const body: unknown = request.body
    if (!isBody.Check(body)) return refuse('malformed')
    if (!paces.take(`${room.id}/${participant.id}`, clock())) return refuse('too-fast')
    const leave = places.take({ participant: participant.id, address: asking.addressOf(request) })
    if (!leave) return refuse('busy')
    let begun: string | undefined
    try {
      const found = (await take(bearer, body.form)) ?? refuse('export-unknown')
      if (isRefusal(found)) return found
      const owner: Owner = { room: room.id, participant: participant.id }
      begun = jobs.begin(owner, body.form, leave, (tell) => make(found, body.paper ?? 'a4', tell))
      return { export: begun }
    } finally {
      if (begun === undefined) leave()
    }
  }

  /** Whose it is, if they are still inside. */
  const ownerOf = async (request: FastifyRequest): Promise<Owner | Refusal> => {
    const bearer = await bearers.of(request, 'export-unknown')
    if (isRefusal(bearer)) return bearer
    const { room, participant } = bearer
    if (!looks.take(`${room.id}/${participant.id}`, clock())) return refuse('too-fast')
    const admitted = await withClerk(registry, room, (clerk) => clerk.admittance(participant) === 'seated')
    return admitted ? { room: room.id, participant: participant.id } : refuse('export-unknown')
  }

  const send = (reply: FastifyReply, owner: Owner, id: string): FastifyReply => {
    const fetched = jobs.fetch(owner, id)
    if (!fetched) return sendRefusal(reply, refuse('export-unknown'))
    const { form, bytes } = fetched
    return reply
      .type(types[form])
      .header('content-disposition', `attachment; filename="${exportNames[form]}"`)
      .header('content-security-policy', filePolicy)
      .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  }

  app.post('/api/rooms/:room/exports', async (request, reply) => {
    const begun = await begin(request)
    return isRefusal(begun) ? sendRefusal(reply, begun) : begun
  })
  // Without HEAD, which would say nothing that the answer to the question itself does not.
  app.get('/api/rooms/:room/exports/:export', { exposeHeadRoute: false }, async (request, reply) => {
    const owner = await ownerOf(request)
    if (isRefusal(owner)) return sendRefusal(reply, owner)
    const state = await jobs.stateOf(owner, exportNamed(request), seenIn(request))
    if (!state) return sendRefusal(reply, refuse('export-unknown'))
    return state.state === 'failed' ? sendRefusal(reply, refuse('export-failed')) : state
  })
  app.get('/api/rooms/:room/exports/:export/file', { exposeHeadRoute: false }, async (request, reply) => {
    const owner = await ownerOf(request)
    return isRefusal(owner) ? sendRefusal(reply, owner) : send(reply, owner, exportNamed(request))
  })
  app.delete('/api/rooms/:room/exports/:export', async (request, reply) => {
    const owner = await ownerOf(request)
    if (isRefusal(owner)) return sendRefusal(reply, owner)
    const given = jobs.giveUp(owner, exportNamed(request))
    return given ? reply.code(204).send() : sendRefusal(reply, refuse('export-unknown'))
  })
}
