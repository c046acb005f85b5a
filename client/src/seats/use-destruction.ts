/** Who has said that the room is to be destroyed, who must, and whether the one who looks has a say in it. */
import { letsMediatorDestroy } from '@common-ground/shared/room/agreement-to-mediate'
import { isSide } from '@common-ground/shared/room/participant'
import { type Side, sides } from '@common-ground/shared/room/side'
import { useRoomState, useSession } from '../sync/hooks.ts'

export interface DestructionView {
  /** Sides somebody has ever sat down for: each of them is asked. */
  readonly toAsk: readonly Side[]
  readonly asked: Readonly<Record<Side, number | undefined>>
  readonly own: Side | undefined
  /** A side has a say; a mediator in a room no side has entered, and in a closed one where the agreement says so. */
  readonly mayDestroy: boolean
  /** Saying so needs authority on a side. */
  readonly authority: boolean
  /** Of a mediator who may do it alone: the room has to be closed first. */
  readonly closeFirst: boolean
}

export const useDestruction = (): DestructionView => {
  const { you, door } = useSession()
  const { people, destruction, stage } = useRoomState()
  const toAsk = sides.filter((side) => [...people.values()].some(({ standing }) => standing === side))
  const own = isSide(you.standing) ? you.standing : undefined
  const alone = you.standing === 'mediator' && toAsk.length === 0
  const mayAlone = you.standing === 'mediator' && !alone && letsMediatorDestroy(door.agreement.text)
  return {
    toAsk: mayAlone ? [] : toAsk,
    asked: { a: destruction.asked.a?.at, b: destruction.asked.b?.at },
    own,
    mayDestroy: own !== undefined || alone || (mayAlone && stage.stage === 'closed'),
    closeFirst: mayAlone && stage.stage !== 'closed',
    authority: own === undefined || (people.get(you.id)?.authority ?? false),
  }
}
