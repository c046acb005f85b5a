/** The last goal round as this person sees it: what everybody knows of it, and their own chair's hand in it. */
import { type Hand, handIn } from '@common-ground/shared/acts/hands'
import { isRunning, type Round } from '@common-ground/shared/acts/rounds'
import { actAccess } from '@common-ground/shared/room/access'
import { isSide } from '@common-ground/shared/room/participant'
import type { Side } from '@common-ground/shared/room/side'
import type { Space } from '@common-ground/shared/room/space'
import { useClosed, useRoomState, useSession, useSpaceState } from '../sync/hooks.ts'

export interface RoundView {
  readonly round: Round | undefined
  readonly running: Round | undefined
  /** Minutes a side has proposed a round with. */
  readonly proposed: Readonly<Partial<Record<Side, number>>>
  readonly side: Side | undefined
  /** Whether this person may act in a round now: not an observer, and the room is not closed. */
  readonly open: boolean
  readonly closed: boolean
}

export const useRound = (): RoundView => {
  const { standing } = useSession().you
  const { rounds } = useRoomState()
  const round = rounds.all.at(-1)
  const closed = useClosed()
  return {
    round,
    running: isRunning(round) ? round : undefined,
    proposed: rounds.proposed,
    side: isSide(standing) ? standing : undefined,
    open: actAccess['start-round'][standing] !== 'never' && !closed,
    closed,
  }
}

export const useHand = (space: Space, round: string): Hand => handIn(useSpaceState(space), round)
