/** Sealed bids as one person sees them: what everybody knows, and what their own side has bid. */
import { type Bidding, isOpen } from '@common-ground/shared/acts/bidding'
import type { Issue, IssueKind } from '@common-ground/shared/acts/issues'
import { isLocked } from '@common-ground/shared/acts/order'
import { type PlacedBid, placedIn } from '@common-ground/shared/acts/own-bids'
import { isSide } from '@common-ground/shared/room/participant'
import type { Side } from '@common-ground/shared/room/side'
import { homeOf } from '@common-ground/shared/room/space'
import { useMemo } from 'react'
import { useClosed, useRoomState, useSession, useSpaceState } from '../sync/hooks.ts'

export type AmountIssue = Issue & { readonly kind: Extract<IssueKind, { type: 'amount' }> }

export const isOfAmounts = (issue: Issue | undefined): issue is AmountIssue => issue?.kind.type === 'amount'

/** The newest of an issue. */
export const lastOn = (biddings: Iterable<Bidding>, issue: string): Bidding | undefined => {
  let last: Bidding | undefined
  for (const bidding of biddings) if (bidding.issue === issue) last = bidding
  return last
}

/** Whether nothing is bid on it for now; taking back one's own word stays free. */
export const useIsHeld = (issue: string): boolean => isLocked(useRoomState().order, { issue })

export interface OwnSide {
  readonly side: Side | undefined
  /** Whether this person may act on bids at all now: not an observer, and the room is not closed. */
  readonly open: boolean
  /** Whether they may bid for their side. */
  readonly mayBid: boolean
}

export const useOwnSide = (): OwnSide => {
  const { you } = useSession()
  const { people } = useRoomState()
  const closed = useClosed()
  return {
    side: isSide(you.standing) ? you.standing : undefined,
    open: you.standing !== 'observer' && !closed,
    mayBid: people.get(you.id)?.authority === true,
  }
}

/** What one's own side has bid, by round. Opens its space, which tells nobody but its own people. */
export const useOwnBids = (
  { id, played }: Bidding,
  side: Side,
): readonly { readonly round: number; readonly bid: PlacedBid }[] => {
  const own = useSpaceState(homeOf[side])
  return useMemo(
    () =>
      played.flatMap(({ round }) => {
        const bid = placedIn(own, id, round)
        return bid ? { round, bid } : []
      }),
    [own, id, played],
  )
}

export const useBidding = (id: string): { bidding: Bidding; issue: AmountIssue } | undefined => {
  const { biddings, issues } = useRoomState()
  const bidding = biddings.get(id)
  const issue = bidding && issues.get(bidding.issue)
  return bidding && isOfAmounts(issue) ? { bidding, issue } : undefined
}

/** What gets the keyboard when a button that was pressed, or a form that was sent, goes. */
export const placesOfBids = '[data-bids-place]'

/** What of sealed bids waits for a side: to say yes, or to bid. As everybody knows it. */
export const waitsFor = (bidding: Bidding, side: Side): 'join' | 'bid' | undefined => {
  if (!isOpen(bidding)) return undefined
  if (bidding.status === 'proposed') return bidding.joined.includes(side) ? undefined : 'join'
  const last = bidding.played.at(-1)
  return last && !last.over && last.committed[side] === undefined ? 'bid' : undefined
}
