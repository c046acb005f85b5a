/** A caucus as its reader sees it: with which side, whether it is on, what stands at its door, and whether one may act there. */
import { type Caucus, type CaucusDoor, runningWith } from '@common-ground/shared/acts/caucus'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { accessTo } from '@common-ground/shared/room/access'
import { otherSide, type Side } from '@common-ground/shared/room/side'
import { caucusWith, type Space } from '@common-ground/shared/room/space'
import { useRoomState, useSession, useSpaceState } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useTableMessages } from '../ui/table-messages.ts'

export interface CaucusView {
  readonly side: Side
  readonly space: Space
  readonly state: RoomState
  readonly door: CaucusDoor
  readonly running: Caucus | undefined
  readonly mediates: boolean
  readonly writes: boolean
  /** What the sides are called, for a sentence. */
  readonly sideName: string
  readonly otherName: string
  readonly nameOf: (participant: string) => string
}

export const useCaucus = (side: Side): CaucusView => {
  const { someone } = useTableMessages().caucus
  const { you, door } = useSession()
  const { caucuses, people, stage } = useRoomState()
  const space = caucusWith[side]
  const state = useSpaceState(space)
  return {
    side,
    space,
    state,
    door: state.door,
    running: runningWith(caucuses, side),
    mediates: you.standing === 'mediator',
    writes: accessTo(space, you.standing, stage.stage) === 'write',
    sideName: isolated(door.sides[side]),
    otherName: isolated(door.sides[otherSide(side)]),
    nameOf: (participant) => isolated(people.get(participant)?.name ?? someone),
  }
}
