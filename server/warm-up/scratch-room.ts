/** A room for the warm-up, with a person on each chair: opened, entered and consented to by the doors everybody takes. */
import type { Door, OpenRoomReply } from '@common-ground/shared/wire/http'
import { protocolVersion } from '@common-ground/shared/wire/protocol'
import type { FastifyInstance } from 'fastify'
import { Line } from './line.ts'

export interface Made {
  /** A UUID in lower case. */
  readonly id: () => string
  /** 256 bits, base64url. */
  readonly secret: () => string
}

/** The sides and the mediator; nobody watches. */
const chairs = 3

const post = async <Answer>(app: FastifyInstance, url: string, payload: object): Promise<Answer> => {
  const reply = await app.inject({ method: 'POST', url, payload })
  if (reply.statusCode >= 300) throw new Error(`${reply.statusCode} where a room is opened and entered`)
  return reply.json<Answer>()
}

/** A line for each person, put into `lines` as it begins. `app` listens. */
export const enterScratchRoom = async (
  app: FastifyInstance,
  { id, secret }: Made,
  lines: Line[],
): Promise<void> => {
  const address = app.server.address()
  if (address === null || typeof address === 'string') throw new Error('it listens on no port')
  const { room, links } = await post<OpenRoomReply>(app, '/api/rooms', {
    title: 'Warm-up',
    sides: { a: 'One', b: 'Other' },
    creator: { role: 'mediator' },
  })
  const enter = async (path: string): Promise<void> => {
    const seat = secret()
    const at = `/api/rooms/${room}`
    await post(app, `${at}/seat`, { link: path.split('#')[1], seat, name: 'Nobody' })
    const { agreement, opening } = await post<Door>(app, `${at}/door`, { seat })
    const line = new Line(address.port, { protocol: protocolVersion, room, seat, opening })
    lines.push(line)
    await line.enter()
    await line.ask('act', { space: 'joint', id: id(), act: { type: 'consent', agreement: agreement.hash } })
  }
  for (const { path } of links.slice(0, chairs)) await enter(path)
}
