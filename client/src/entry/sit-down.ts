/** Taking the seat a link opens: the key is kept before the room is asked, so that a lost answer loses no seat. */
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { openDoor, takeSeat } from '../sync/door.ts'
import { linkHashOf } from '../sync/link-hash.ts'
import { forgetSeat, keepSeat, type SeatStorage, seatForLink } from '../sync/seat-keeper.ts'
import type { Surroundings } from '../sync/surroundings.ts'
import type { OwnSeat } from './arrival.ts'

export const sitDown = async (
  surroundings: Surroundings,
  storage: SeatStorage,
  { room, secret, name }: { readonly room: string; readonly secret: string; readonly name: string },
): Promise<OwnSeat | RefusalReply> => {
  const linkHash = linkHashOf(secret)
  const seat = seatForLink(storage, room, linkHash) ?? surroundings.newSecret()
  keepSeat(storage, room, linkHash, seat)
  const taken = await takeSeat(surroundings, room, { link: secret, seat, name })
  if (isRefusal(taken)) {
    // Only an answer that cannot have taken the seat lets the key go.
    if (taken.refused !== 'unreachable' && taken.refused !== 'not-saved') forgetSeat(storage, room, seat)
    return taken
  }
  const door = await openDoor(surroundings, room, { seat })
  return isRefusal(door) ? door : { seat, door }
}
