/** Asks the door of the room one comes back to before anybody wants to know, and hands the answer to the first who does. */
import { type SeatStorage, seatOfTab, seatsOfRoom } from '../sync/seat-keeper.ts'

interface Asked {
  readonly path: string
  readonly body: string
  readonly answer: Promise<Response>
  readonly giveUp: AbortController
}

/** As entry/arrival would with the same address and the same seats. */
const asked = (
  { pathname, hash }: Pick<Location, 'pathname' | 'hash'>,
  storage: SeatStorage,
  ask: typeof fetch,
): Asked | undefined => {
  const room = /^\/r\/([\w-]+)$/.exec(pathname)?.[1]
  // A link counts before a seat.
  if (room === undefined || hash.length > 1) return undefined
  const kept = seatsOfRoom(storage, room)
  // Of several seats each is asked for, later.
  const seat = seatOfTab(storage, room) ?? (kept.length === 1 ? kept[0]?.seat : undefined)
  if (seat === undefined) return undefined
  const path = `/api/rooms/${room}/door`
  const body = JSON.stringify({ seat })
  const giveUp = new AbortController()
  const headers = { 'content-type': 'application/json' }
  const answer = ask(path, { method: 'POST', headers, body, signal: giveUp.signal })
  // Whoever takes it hears of it.
  answer.catch(() => undefined)
  return { path, body, answer, giveUp }
}

/** A `fetch`, of which the first who wants what was asked early has that answer. */
export const askEarly = (
  location: Pick<Location, 'pathname' | 'hash'>,
  storage: SeatStorage,
  ask: typeof fetch,
): typeof fetch => {
  let early = asked(location, storage, ask)
  return (input, init) => {
    if (early?.path !== input || early.body !== init?.body) return ask(input, init)
    const { answer, giveUp } = early
    early = undefined
    // Whoever takes it decides how long it may take.
    if (init.signal?.aborted) giveUp.abort()
    init.signal?.addEventListener('abort', () => giveUp.abort(), { once: true })
    return answer
  }
}
