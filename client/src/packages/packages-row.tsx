/** Three packages as the spine names them: their card, given what it needs of the room. */
import { useRoomState, useSession } from '../sync/hooks.ts'
import { PackagesCard } from './packages-card.tsx'

interface PackagesRowProps {
  readonly id: string
  /** Whether the room takes answers at all. */
  readonly answerable: boolean
}

export const PackagesRow = ({ id, answerable }: PackagesRowProps) => {
  const { you, door } = useSession()
  const { packageSets, issues, people } = useRoomState()
  const set = packageSets.get(id)
  if (!set) return null
  return (
    <PackagesCard
      set={set}
      issues={issues}
      people={people}
      names={door.sides}
      you={you}
      answerable={answerable}
    />
  )
}
