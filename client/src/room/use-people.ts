/** Everyone of the room in their places, with whether they are here: from the ledger, and from presence. */
import type { Participant, Standing } from '@common-ground/shared/room/participant'
import { useMemo } from 'react'
import { usePresence, useRoomState, useSession } from '../sync/hooks.ts'

export interface Seated extends Participant {
  readonly here: boolean
  readonly you: boolean
  readonly authority: boolean
}

export type Places = Readonly<Record<Standing, readonly Seated[]>>

export const usePeople = (): Places => {
  const { you } = useSession()
  const { people } = useRoomState()
  const presence = usePresence()
  return useMemo(() => {
    const here = new Set(presence.map(({ participant }) => participant))
    const seated = [...people.values()].map((person): Seated => {
      const self = person.id === you.id
      const { id, name, standing, authority } = person
      return { id, name, standing, authority, you: self, here: self || here.has(id) }
    })
    const at = (standing: Standing) => seated.filter((person) => person.standing === standing)
    return { a: at('a'), b: at('b'), mediator: at('mediator') }
  }, [people, presence, you.id])
}
