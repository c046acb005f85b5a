/** The ways from the rail to the archive, in a room that was opened afresh: for sides only. */
import { isSide } from '@common-ground/shared/room/participant'
import { otherSide, type Side } from '@common-ground/shared/room/side'
import { Suspense } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { useDialogPlaces } from './dialog-places.ts'
import { ArchiveLine, CarriesWaiting } from './room-parts.ts'
import { TabBoundary } from './tab-boundary.tsx'
import { useWaiting } from './use-waiting.ts'

interface WayProps {
  /** Called when a press leads away: a drawer closes then. */
  readonly onGone: () => void
}

const useOpen = (onGone: () => void): (() => void) => {
  const { open } = useDialogPlaces()
  return () => {
    onGone()
    open('archive')
  }
}

export const ArchiveWay = ({ onGone }: WayProps) => {
  const { standing } = useSession().you
  const { number } = useRoomState().opening
  return number > 1 && isSide(standing) && <Way side={standing} onGone={onGone} />
}

const Way = ({ side, onGone }: WayProps & { readonly side: Side }) => {
  const { door } = useSession()
  const count = useWaiting().carries.length
  const open = useOpen(onGone)
  return (
    <TabBoundary>
      <Suspense>
        <ArchiveLine
          asked={count > 0 ? { other: door.sides[otherSide(side)], count } : undefined}
          onOpen={open}
        />
      </Suspense>
    </TabBoundary>
  )
}

export const WaitingCarries = ({ count, onGone }: WayProps & { readonly count: number }) => {
  const { you, door } = useSession()
  const open = useOpen(onGone)
  if (count === 0 || !isSide(you.standing)) return null
  return (
    <TabBoundary>
      <Suspense>
        <CarriesWaiting count={count} other={door.sides[otherSide(you.standing)]} onOpen={open} />
      </Suspense>
    </TabBoundary>
  )
}
