/** For bots and other programs: from an invitation link to a session that is ready, waiting at the door where it must. */
import { firstReply, type RefusalReply, refuse } from '@common-ground/shared/room/refusal'
import type { Door } from '@common-ground/shared/wire/http'
import { type Place, sitByLink, waitAtDoor } from './door.ts'
import { RoomSession } from './room-session.ts'
import type { Surroundings } from './surroundings.ts'

/** Resolves with the door as it stands once someone has let them in. */
const letIn = (
  surroundings: Surroundings,
  { room, seat }: Place,
  patience: number | undefined,
): Promise<Door | RefusalReply> =>
  new Promise((answer) => {
    const stop = waitAtDoor(surroundings, room, seat, {
      admitted: (door) => finish(door),
      turnedAway: () => finish(firstReply(refuse('turned-away'))),
      refused: (refusal) => finish(refusal),
    })
    const tired =
      patience === undefined
        ? undefined
        : surroundings.schedule(() => finish(firstReply(refuse('knock-waiting'))), patience)
    const finish = (outcome: Door | RefusalReply) => {
      stop()
      tired?.()
      answer(outcome)
    }
  })

/** Through the door and into the seat. Who must knock waits for `patience` ms at most; as long as it takes without it. */
export const joinByLink = async (
  surroundings: Surroundings,
  link: string,
  name: string,
  patience?: number,
): Promise<RoomSession | RefusalReply> => {
  const place = await sitByLink(surroundings, link, name)
  if ('refused' in place) return place
  const door = place.admittance === 'waiting' ? await letIn(surroundings, place, patience) : place.door
  if ('refused' in door) return door
  const session = RoomSession.enter(surroundings, place.room, place.seat, door, place.you)
  const refusal = await session.ready()
  if (!refusal) return session
  session.leave()
  return refusal
}
