/** The wording coach inside a room, told what its sides and people are called. */

import { isSide } from '@common-ground/shared/room/participant'
import { otherSide } from '@common-ground/shared/room/side'
import type { ReviewOptions } from '@common-ground/shared/wording/finding'
import { useMemo } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import type { StorageLike } from '../sync/seat-keeper.ts'
import { WordingCoach } from './wording-coach.tsx'

/** Its part of the rail comes with it. */
export { CoachSection } from './coach-section.tsx'

/** How everyone calls whoever holds the table. */
const mediator = 'mediator'

const useNames = (): NonNullable<ReviewOptions['names']> => {
  const { you, door } = useSession()
  const { people } = useRoomState()
  const { sides } = door
  return useMemo(() => {
    const names = [...people.values()].filter(({ id }) => id !== you.id).map(({ name }) => name)
    return isSide(you.standing)
      ? { own: [sides[you.standing], you.name], others: [sides[otherSide(you.standing)], mediator, ...names] }
      : { own: [you.name], others: [sides.a, sides.b, ...names] }
  }, [people, you, sides])
}

export const RoomCoach = ({ storage }: { readonly storage: StorageLike }) => {
  const session = useSession()
  const names = useNames()
  const options = useMemo((): ReviewOptions => ({ names }), [names])
  return <WordingCoach owner={session} storage={storage} options={options} />
}
