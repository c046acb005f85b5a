/** Whom the pivot asks about a stuck issue: whoever opened it, or who sits where they sat. */
import type { Issue } from '../acts/issues.ts'
import type { RoomState } from '../acts/room-state.ts'
import { isSide, type Participant } from '../room/participant.ts'

/**
 * The opener while they have their seat; else everyone of their chair; else, where a mediator opened it and none is left,
 * both sides alike. An observer opens nothing and is asked nothing.
 */
export const isAsked = (
  { by, standing }: Pick<Issue, 'by' | 'standing'>,
  you: Pick<Participant, 'id' | 'standing'>,
  { people, seats }: Pick<RoomState, 'people' | 'seats'>,
): boolean => {
  const inside = [...people.values()].filter(({ id }) => !seats.gone.has(id))
  if (!inside.some(({ id }) => id === you.id)) return false
  if (inside.some(({ id }) => id === by)) return you.id === by
  if (inside.some((person) => person.standing === standing)) return you.standing === standing
  return standing === 'mediator' && isSide(you.standing)
}
