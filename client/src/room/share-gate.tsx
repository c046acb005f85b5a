/** Before a mediator goes into a caucus: what they may carry out of the other one, if anything lies there. Whatever way they go. */
import { shareCard } from '@common-ground/shared/acts/items'
import { otherSide, type Side } from '@common-ground/shared/room/side'
import { caucusWith, type Space, sideOfCaucus } from '@common-ground/shared/room/space'
import { Suspense, useCallback, useMemo, useState } from 'react'
import { useSession } from '../sync/hooks.ts'
import { ShareCard } from './room-parts.ts'
import type { SpacePlace } from './space-place.ts'
import { TabBoundary } from './tab-boundary.tsx'

interface ShareGate {
  /** The same place, with the card before the door. */
  readonly place: SpacePlace
  /** Whose caucus waits behind the card. */
  readonly into: Side | undefined
  readonly go: () => void
  readonly stay: () => void
}

export const useShareGate = (place: SpacePlace): ShareGate => {
  const session = useSession()
  const [into, setInto] = useState<Side>()
  const { enter: goIn, space: here } = place
  const enter = useCallback(
    (next: Space) => {
      const side = session.you.standing === 'mediator' && next !== here ? sideOfCaucus(next) : undefined
      const other = side && session.openedSpace(caucusWith[otherSide(side)])?.state()
      const lies = other && Object.values(shareCard(other.items)).some((count) => count > 0)
      if (lies) setInto(side)
      else goIn(next)
    },
    [session, here, goIn],
  )
  return {
    place: useMemo(() => ({ ...place, enter }), [place, enter]),
    into,
    go: () => {
      // The card is gone in the very moment in which the frame changes.
      setInto(undefined)
      if (into) goIn(caucusWith[into])
    },
    stay: () => setInto(undefined),
  }
}

export const ShareGate = ({ gate: { into, go, stay } }: { readonly gate: ShareGate }) =>
  into && (
    <TabBoundary>
      <Suspense>
        <ShareCard into={into} onGo={go} onStay={stay} />
      </Suspense>
    </TabBoundary>
  )
