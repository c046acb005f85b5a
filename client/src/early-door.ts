/**
 * Asks the door of the room one comes back to before all else: its answer comes while the rest of the page's code is still
 * being run. It stands first in main.tsx and needs hardly anything, or it would wait with the rest.
 */
import { storage } from './seat-storage.ts'
import { seatOfTab, seatsOfRoom } from './sync/seat-keeper.ts'

interface Asked {
  readonly path: string
  readonly body: string
  readonly answer: Promise<Response>
}

const ask = ({ pathname, hash }: Location): Asked | undefined => {
  const room = /^\/r\/([\w-]+)$/.exec(pathname)?.[1]
  // A link counts before a seat.
  if (room === undefined || hash.length > 1) return undefined
  const kept = seatsOfRoom(storage, room)
  // Of several seats each is asked for, later.
  const seat = seatOfTab(storage, room) ?? (kept.length === 1 ? kept[0]?.seat : undefined)
  if (seat === undefined) return undefined
  const path = `/api/rooms/${room}/door`
  const body = JSON.stringify({ seat })
  const headers = { 'content-type': 'application/json' }
  const answer = fetch(path, { method: 'POST', headers, body })
  // Whoever takes it hears of it.
  answer.catch(() => undefined)
  return { path, body, answer }
}

let asked = ask(window.location)

/** `fetch`, but what was asked early is asked once: the first who wants the same has that answer. */
export const earlyFetch: typeof fetch = (input, init) => {
  const early = asked
  if (early?.path !== input || early.body !== init?.body) return fetch(input, init)
  asked = undefined
  return early.answer
}
