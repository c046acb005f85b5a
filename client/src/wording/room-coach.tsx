/** The wording coach inside a room, told what its sides and people are called and on which names both agreed. */
import { isSide } from '@common-ground/shared/room/participant'
import { otherSide } from '@common-ground/shared/room/side'
import type { ReviewOptions } from '@common-ground/shared/wording/finding'
import { useMemo } from 'react'
import { useAgreedNames, useRoomState, useSession } from '../sync/hooks.ts'
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
    const all = [...people.values()]
    const of = (own: boolean) =>
      all.filter(({ standing }) => (standing === you.standing) === own).map(({ name }) => name)
    // Of one's own side nobody complains to the other: colleagues are no target.
    return isSide(you.standing)
      ? {
          own: [sides[you.standing], you.name, ...of(true)],
          others: [sides[otherSide(you.standing)], mediator, ...of(false)],
        }
      : { own: [you.name, ...of(true)], others: [sides.a, sides.b, ...of(false)] }
  }, [people, you, sides])
}

export const RoomCoach = ({ storage }: { readonly storage: StorageLike }) => {
  const session = useSession()
  const names = useNames()
  const glossary = useAgreedNames()
  const options = useMemo((): ReviewOptions => ({ names, glossary }), [names, glossary])
  return <WordingCoach owner={session} storage={storage} options={options} />
}
