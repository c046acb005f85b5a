/** Lets go of everything this browser kept of a room: the seat, the links not handed out, what was accepted at the door. */
import { forgetLinks, forgetSeat, type SeatStorage } from '../sync/seat-keeper.ts'
import { forgetAccepted } from './accepted.ts'

export const forgetRoom = (storage: SeatStorage, room: string, seat: string): void => {
  forgetSeat(storage, room, seat)
  forgetLinks(storage, room)
  forgetAccepted(storage, room)
}
