/** Which agreement someone accepted before they knocked: with it they go in by themselves once they are let in, after a reload too. */
import type { SeatStorage } from '../sync/seat-keeper.ts'

const keyOf = (room: string): string => `common-ground.accepted.${room}`

/** Its hash only, in this tab only. */
export const keepAccepted = ({ session }: SeatStorage, room: string, agreement: string): void =>
  session.setItem(keyOf(room), agreement)

export const acceptedIn = ({ session }: SeatStorage, room: string): string | undefined =>
  session.getItem(keyOf(room)) ?? undefined

export const forgetAccepted = ({ session }: SeatStorage, room: string): void =>
  session.removeItem(keyOf(room))
