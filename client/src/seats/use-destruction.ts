/** Who has said that the room is to be destroyed, who must, and whether the one who looks has a say in it. */
import { isSide } from '@common-ground/shared/room/participant'
import { type Side, sides } from '@common-ground/shared/room/side'
import { useRoomState, useSession } from '../sync/hooks.ts'

export interface DestructionView {
  /** Sides somebody has ever sat down for: each of them is asked. */
  readonly toAsk: readonly Side[]
  readonly asked: Readonly<Record<Side, number | undefined>>
  readonly own: Side | undefined
  /** A side has a say; a mediator only in a room no side has entered. */
  readonly mayDestroy: boolean
  /** Saying so needs authority on a side. */
  readonly authority: boolean
}

export const useDestruction = (): DestructionView => {
  const { you } = useSession()
  const { people, destruction } = useRoomState()
  const toAsk = sides.filter((side) => [...people.values()].some(({ standing }) => standing === side))
  const own = isSide(you.standing) ? you.standing : undefined
  return {
    toAsk,
    asked: { a: destruction.asked.a?.at, b: destruction.asked.b?.at },
    own,
    mayDestroy: own !== undefined || (you.standing === 'mediator' && toAsk.length === 0),
    authority: own === undefined || (people.get(you.id)?.authority ?? false),
  }
}
