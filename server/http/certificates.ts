/** The certificate of a destroyed room, for whoever knows the room's id: it holds nothing of the room's content. */
import type { CertificateReply } from '@common-ground/shared/wire/http'
import type { FastifyInstance } from 'fastify'
import type { Store } from '../store/store.ts'
import { sendRefusal } from './answers.ts'
import type { Asking } from './asking.ts'
import type { Credentials } from './credentials.ts'

export interface CertificateDependencies {
  readonly store: Pick<Store, 'certificate'>
  readonly credentials: Credentials
}

export const serveCertificates = (
  app: FastifyInstance,
  asking: Asking,
  { store, credentials }: CertificateDependencies,
): void => {
  app.get('/api/rooms/:room/certificate', async (request, reply) => {
    const certificate = await store.certificate(asking.roomOf(request))
    if (!certificate)
      return sendRefusal(reply, credentials.nothing(asking.addressOf(request), 'link-unknown'))
    const answer: CertificateReply = { certificate }
    return answer
  })
}
