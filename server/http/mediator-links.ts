/** POST /api/rooms/:room/mediator-link: one more link to the mediator's chair, once both sides have said yes to a person. */
import { sha256Hex } from '@common-ground/shared/ledger/hash'
import { limits } from '@common-ground/shared/room/limits'
import { isRefusal, type Refusal, refuse } from '@common-ground/shared/room/refusal'
import { type MediatorLink, MediatorLinkBody } from '@common-ground/shared/wire/http'
import type { FastifyInstance } from 'fastify'
import { Compile } from 'typebox/compile'
import type { Registry } from '../room/registry.ts'
import type { Store } from '../store/store.ts'
import type { Asking } from './asking.ts'
import type { Credentials } from './credentials.ts'
import { withClerk } from './door.ts'

interface MediatorLinkDependencies {
  readonly store: Pick<Store, 'addInvitation'>
  readonly credentials: Credentials
  readonly registry: Registry
  /** 256 random bits, base64url. */
  readonly newSecret: () => string
}

const isBody = Compile(MediatorLinkBody)

const makeLink = async (
  roomId: string,
  { seat }: MediatorLinkBody,
  address: string,
  { store, credentials, registry, newSecret }: MediatorLinkDependencies,
): Promise<MediatorLink | Refusal> => {
  const opens = await credentials.seat(roomId, seat, address)
  if (isRefusal(opens)) return opens
  const { room, participant } = opens
  const refusal = await withClerk(
    registry,
    room,
    (clerk) => clerk.arrivals.linkRefusal(participant) ?? 'none',
  )
  if (refusal !== 'none') return refusal ?? refuse('seat-unknown')
  const secret = newSecret()
  const invitation = { standing: 'mediator', secretHash: sha256Hex(secret), creator: false } as const
  const isAdded = await store.addInvitation(roomId, invitation, limits.mediatorLinks)
  return isAdded ? { path: `/r/${roomId}#${secret}` } : refuse('too-many-mediator-links')
}

export const serveMediatorLinks = (
  app: FastifyInstance,
  asking: Asking,
  dependencies: MediatorLinkDependencies,
): void =>
  asking.post(app, '/api/rooms/:room/mediator-link', isBody, ({ room, address, body }) =>
    body
      ? makeLink(room, body, address, dependencies)
      : dependencies.credentials.nothing(address, 'link-unknown'),
  )
