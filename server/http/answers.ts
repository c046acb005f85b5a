/** How HTTP says no: one status for each kind of refusal, the same body everywhere. */
import type { Refusal, RefusalCode } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import type { FastifyReply } from 'fastify'

const statuses: Partial<Record<RefusalCode, number>> = {
  'link-unknown': 404,
  'seat-unknown': 404,
  'space-unknown': 404,
  'file-unknown': 404,
  'export-unknown': 404,
  'file-too-large': 413,
  'too-large': 413,
  'too-fast': 429,
  'not-saved': 503,
  busy: 503,
  'export-failed': 500,
  bug: 500,
}

export const sendRefusal = (reply: FastifyReply, refusal: Refusal): FastifyReply =>
  reply.code(statuses[refusal.refused] ?? 400).send(replyOf(refusal))
