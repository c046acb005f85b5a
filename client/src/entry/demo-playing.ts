/** Plays one guest of a demo room: a pause as a person takes it, one look whether it still holds, one act. */
import type { RoomSession } from '../sync/room-session.ts'
import type { Surroundings } from '../sync/surroundings.ts'
import type { Intent } from './demo-guest.ts'

/** Between one and two seconds; the clock decides, so that no two pauses are alike. */
const pause = (now: number): number => 1_000 + (now % 1_000)

/** Until the answer is called. An act whose reason has gone by the time it is due is not sent, and may come again. */
export const play = (
  session: RoomSession,
  { schedule, now }: Pick<Surroundings, 'schedule' | 'now'>,
  intents: (session: RoomSession) => readonly Intent[],
): (() => void) => {
  const begun = new Set<string>()
  const waiting = new Map<string, () => void>()
  const due = (key: string) => {
    waiting.delete(key)
    const intent = intents(session).find((candidate) => candidate.key === key)
    if (intent) void session.act(intent.act)
    else begun.delete(key)
  }
  const look = () => {
    for (const { key } of intents(session)) {
      if (begun.has(key)) continue
      begun.add(key)
      waiting.set(
        key,
        schedule(() => due(key), pause(now())),
      )
    }
  }
  const unsubscribe = session.subscribe(look)
  look()
  return () => {
    unsubscribe()
    for (const cancel of waiting.values()) cancel()
    waiting.clear()
  }
}
