/** At the top of every space: who is alone with whom now, a knock to answer, and words that wait for a yes. It takes no focus. */
import { caucusOf } from '@common-ground/shared/acts/caucus'
import { mediatorIsIn } from '@common-ground/shared/acts/pulse'
import { isSide } from '@common-ground/shared/room/participant'
import { otherSide, sides } from '@common-ground/shared/room/side'
import type { Space } from '@common-ground/shared/room/space'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { AwayNotice } from './away-notice.tsx'
import { MediatorNotices } from './mediator-notices.tsx'
import { SideNotices } from './side-notices.tsx'

export interface CaucusBarProps {
  /** The space one is in. */
  readonly space: Space
  readonly onEnter: (space: Space) => void
}

export const CaucusBar = ({ space, onEnter }: CaucusBarProps) => {
  const { you } = useSession()
  const state = useRoomState()
  const { standing, id } = you
  if (state.stage.stage === 'closed') return null
  const on = state.caucuses.filter(({ ended }) => !ended)
  /** Of those one is not in oneself. */
  const elsewhere = on.filter((caucus) => caucus.side !== standing && caucus.mediator !== id)
  const mine = standing === 'mediator' ? caucusOf(state.caucuses, id) : undefined
  return (
    <>
      {isSide(standing) && mediatorIsIn(state) && (
        <SideNotices key={space} side={standing} space={space} onEnter={onEnter} />
      )}
      {standing === 'mediator' &&
        sides
          // In one caucus nothing is said of the door of the other.
          .filter((side) => space !== `caucus-${otherSide(side)}`)
          .map((side) => (
            <MediatorNotices key={`${space} ${side}`} side={side} space={space} onEnter={onEnter} />
          ))}
      {elsewhere
        .filter((caucus) => caucus !== mine)
        .map((caucus) => (
          <AwayNotice key={`${space} ${caucus.id}`} caucus={caucus} />
        ))}
    </>
  )
}
