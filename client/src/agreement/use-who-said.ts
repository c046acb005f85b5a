/** A participant as the reader would name them: you, the mediator, or their name with their side. */
import { isSide } from '@common-ground/shared/room/participant'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useTableMessages } from '../ui/table-messages.ts'

export const useWhoSaid = (): ((participant: string) => string) => {
  const { who } = useTableMessages().agreement
  const { you, door } = useSession()
  const { people } = useRoomState()
  return (participant) => {
    if (participant === you.id) return who.you
    const person = people.get(participant)
    if (!person || !isSide(person.standing)) return who.mediator
    return who.of(isolated(person.name), isolated(door.sides[person.standing]))
  }
}
