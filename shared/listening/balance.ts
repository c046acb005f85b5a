/** Whose turn it is to be heard: confirmed loops of the two sides are kept near each other, as an invitation, never a lock. */
import type { Statement } from '../acts/conversation.ts'
import type { Side } from '../room/side.ts'

/** The side that has been heard less often, if there is one. Only that is said: a count would be a score. */
export const nextToBeHeard = (
  statements: Iterable<Pick<Statement, 'standing' | 'loop'>>,
): Side | undefined => {
  let more = 0
  for (const { standing, loop } of statements)
    if (loop.state === 'confirmed') more += standing === 'a' ? 1 : standing === 'b' ? -1 : 0
  return more === 0 ? undefined : more > 0 ? 'b' : 'a'
}
