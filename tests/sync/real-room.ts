/** A room on the real server with sessions on real sockets, through a network that can be cut or lead to another server. */
import { browserSurroundings } from '@common-ground/client/sync/credentials'
import { createRoom } from '@common-ground/client/sync/door'
import { joinByLink } from '@common-ground/client/sync/join'
import type { RoomSession } from '@common-ground/client/sync/room-session'
import { type Standing, standingOf } from '@common-ground/shared/room/participant'
import { isRefusal } from '@common-ground/shared/room/refusal'
import { type RunningServer, runServer, type ServerOptions } from '../rig/running-server.ts'
import { type Network, networkTo } from './network.ts'

export interface RealRoom {
  readonly server: RunningServer
  readonly network: Network
  readonly room: string
  readonly links: Readonly<Record<Standing, string>>
  /** All of them are left when the room is closed. */
  readonly sessions: RoomSession[]
  /** By the link of that chair, waiting at the door where it must; straight to the server, or through the network. */
  join(standing: Standing, name: string, origin?: string): Promise<RoomSession>
  close(): Promise<void>
}

export const openRealRoom = async (options: ServerOptions = {}): Promise<RealRoom> => {
  const server = await runServer(options)
  const network = await networkTo(server.origin)
  const opened = await createRoom(browserSurroundings(server.origin), {
    title: 'The garden wall',
    sides: { a: 'North', b: 'South' },
    creator: { role: 'mediator' },
  })
  if (isRefusal(opened)) throw new Error(opened.refused)
  const linkOf = (standing: Standing) =>
    opened.links.find(({ chair }) => standingOf(chair) === standing)?.path ?? ''
  const links = { a: linkOf('a'), b: linkOf('b'), mediator: linkOf('mediator'), observer: linkOf('observer') }
  const sessions: RoomSession[] = []
  return {
    server,
    network,
    room: opened.room,
    links,
    sessions,
    join: async (standing, name, origin = server.origin) => {
      const session = await joinByLink(browserSurroundings(origin), links[standing], name)
      if (isRefusal(session)) throw new Error(session.refused)
      sessions.push(session)
      return session
    },
    close: async () => {
      for (const session of sessions.splice(0)) session.leave()
      await network.close()
      await server.close()
    },
  }
}

/** Looked at again whenever the session says that something changed. */
export const until = (session: RoomSession, seen: () => boolean): Promise<void> =>
  new Promise((done) => {
    const look = () => {
      if (!seen()) return
      stop()
      done()
    }
    const stop = session.subscribe(look)
    look()
  })
