/** Rewording the agreement to mediate, by the creator, while nobody has accepted it: everyone reads the new text before they enter. */
import { sha256Hex } from '@common-ground/shared/ledger/hash'
import { limits } from '@common-ground/shared/room/limits'
import { isRefusal, type Refusal, refuse } from '@common-ground/shared/room/refusal'
import { textRefusal } from '@common-ground/shared/room/text'
import { RewordBody, type Reworded } from '@common-ground/shared/wire/http'
import type { FastifyInstance } from 'fastify'
import { Compile } from 'typebox/compile'
import type { Asking } from './asking.ts'
import { type DoorDependencies, withClerk } from './door.ts'

const isRewordBody = Compile(RewordBody)

const reword = async (
  room: string,
  { link, text }: RewordBody,
  address: string,
  { credentials, registry }: DoorDependencies,
): Promise<Reworded | Refusal> => {
  const opens = await credentials.link(room, link, address)
  if (isRefusal(opens)) return opens
  if (!('invitation' in opens) || !opens.invitation.creator) return refuse('not-for-your-role')
  const unfit = textRefusal(text, limits.text.agreementToMediate)
  if (unfit) return unfit
  const agreement = { text, hash: sha256Hex(text) }
  const reworded = await withClerk(registry, opens.room, (clerk) => clerk.reword(agreement))
  if (!reworded) return refuse('link-unknown')
  return isRefusal(reworded) ? reworded : { hash: reworded.hash }
}

export const serveAgreement = (
  app: FastifyInstance,
  asking: Asking,
  dependencies: DoorDependencies,
): void => {
  asking.post(app, '/api/rooms/:room/agreement', isRewordBody, ({ room, address, body }) =>
    body
      ? reword(room, body, address, dependencies)
      : dependencies.credentials.nothing(address, 'link-unknown'),
  )
}
