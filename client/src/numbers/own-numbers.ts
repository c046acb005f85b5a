/** A side's own numbers as its people's pages have them: from its own space, which tells nobody else that it is read. */
import type { Numbers } from '@common-ground/shared/acts/numbers'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { triesOf } from '@common-ground/shared/documents/declare'
import { isSide } from '@common-ground/shared/room/participant'
import type { Side } from '@common-ground/shared/room/side'
import { homeOf, type Space } from '@common-ground/shared/room/space'
import { useSession, useSpaceDoc, useSpaceOpened, useSpaceState } from '../sync/hooks.ts'

export interface OwnNumbers {
  readonly side: Side
  readonly space: Space
  /** Whether what is here is what the room has. */
  readonly opened: boolean
  /** Of the side's own space. */
  readonly state: RoomState
  readonly numbers: Numbers
  /** What an issue is really about; empty where nothing was noted. */
  readonly about: (issue: string) => string
}

/** The side one sits on; undefined for the mediator and observers. */
export const useOwnSide = (): Side | undefined => {
  const { standing } = useSession().you
  return isSide(standing) ? standing : undefined
}

export const useOwnNumbers = (side: Side): OwnNumbers => {
  const space = homeOf[side]
  const opened = useSpaceOpened(space)
  const state = useSpaceState(space)
  const tries = triesOf(useSpaceDoc(space))
  const { numbers } = state
  const about = (issue: string): string => tries.get(numbers.about.get(issue)?.id ?? '') ?? ''
  return { side, space, opened, state, numbers, about }
}
