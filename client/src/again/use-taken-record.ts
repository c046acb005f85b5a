/** The joint record of an earlier room, taken from it with a seat this browser still holds. */
import { isIdentifier } from '@common-ground/shared/acts/identifier'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { useEffect, useState } from 'react'
import { type TakenOut, takeOut } from '../sync/exports.ts'
import { RoomFiles } from '../sync/files.ts'
import { type SeatStorage, seatOfTab, seatsOfRoom } from '../sync/seat-keeper.ts'
import type { Surroundings } from '../sync/surroundings.ts'

export type Taking =
  /** This browser has no seat in that room, or no room was named. */
  | { readonly state: 'no-seat' | 'taking' }
  | { readonly state: 'taken'; readonly file: File }
  | { readonly state: 'refused'; readonly refusal: RefusalReply }

const seatsIn = (storage: SeatStorage, room: string): readonly string[] => {
  if (!isIdentifier(room)) return []
  const tab = seatOfTab(storage, room)
  const kept = seatsOfRoom(storage, room).map(({ seat }) => seat)
  return [...new Set(tab === undefined ? kept : [tab, ...kept])]
}

/** The first of the seats that may take it out counts; without one, what the last was told. */
const takeWith = async (
  surroundings: Surroundings,
  room: string,
  seats: readonly string[],
  signal: AbortSignal,
): Promise<TakenOut | RefusalReply | undefined> => {
  let last: RefusalReply | undefined
  for (const seat of seats) {
    const taken = await takeOut(new RoomFiles(surroundings, room, seat), {
      form: 'joint-record',
      signal,
      step: () => undefined,
    })
    if (!isRefusal(taken)) return taken
    last = taken
    if (signal.aborted) return undefined
  }
  return last
}

export const useTakenRecord = (surroundings: Surroundings, storage: SeatStorage, room: string): Taking => {
  const [seats] = useState(() => seatsIn(storage, room))
  const [taking, setTaking] = useState<Taking>({ state: seats.length > 0 ? 'taking' : 'no-seat' })
  useEffect(() => {
    if (seats.length === 0) return
    const gone = new AbortController()
    void takeWith(surroundings, room, seats, gone.signal).then((taken) => {
      if (gone.signal.aborted || !taken) return
      if (isRefusal(taken)) setTaking({ state: 'refused', refusal: taken })
      else setTaking({ state: 'taken', file: new File([taken.blob], taken.name) })
    })
    return () => gone.abort()
  }, [surroundings, room, seats])
  return taking
}
