/** Requests that do not arrive in time are cut off: all but files on their way in, which have a pace of their own. */
import { limits } from '@common-ground/shared/room/limits'
import type { FastifyInstance } from 'fastify'
import type { Schedule } from '../room/registry.ts'

const isFile = /^\/api\/rooms\/[^/?]+\/files$/

/** As the platform itself answers a request that took too long. */
const late = 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n'

/** For everything the server is asked, whoever answers it. */
export const cutLateRequests = ({ server }: FastifyInstance, schedule: Schedule): void => {
  server.prependListener('request', (request) => {
    const { headers, method, socket, url = '' } = request
    const hasBody = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined
    if (!hasBody || (method === 'POST' && isFile.test(url))) return
    const cancel = schedule(() => {
      if (!request.complete) socket.end(late, () => socket.destroy())
    }, limits.httpRequestMs)
    request.once('close', cancel)
  })
}
