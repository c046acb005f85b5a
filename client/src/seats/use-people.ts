/** Everyone of the room in their places: from the ledger and the room who sits there, from presence who is here now. */
import type { Participant, Standing } from '@common-ground/shared/room/participant'
import { useMemo } from 'react'
import { useHereIds, useNotYetIn, useRoomState, useSession } from '../sync/hooks.ts'

export interface Seated extends Participant {
  readonly here: boolean
  readonly you: boolean
  readonly authority: boolean
  /** Inside. Whoever has not accepted the agreement yet only holds the chair: first on its link, or let in. */
  readonly entered: boolean
}

export type Places = Readonly<Record<Standing, readonly Seated[]>>

/** The table as everyone sees it: A left, the mediator at its head, B right, observers apart. */
export const placeOrder = ['a', 'mediator', 'b', 'observer'] as const satisfies readonly Standing[]

export const usePeople = (): Places => {
  const { you } = useSession()
  const { people, seats } = useRoomState()
  const present = useHereIds()
  const first = useNotYetIn()
  return useMemo(() => {
    const inside = [...people.values()].map(({ id, name, standing, authority }): Seated => {
      const self = id === you.id
      return { id, name, standing, authority, you: self, here: self || present.has(id), entered: true }
    })
    const letIn = [...seats.admitted.values()].filter(({ complete }) => complete)
    const notYetIn = [...first, ...letIn]
      .filter(({ id }) => !people.has(id))
      .map(
        ({ id, name, standing }): Seated => ({
          id,
          name,
          standing,
          authority: false,
          you: id === you.id,
          here: false,
          entered: false,
        }),
      )
    const seated = [...inside, ...notYetIn].filter(({ id }) => !seats.gone.has(id))
    const at = (standing: Standing) => seated.filter((person) => person.standing === standing)
    return { a: at('a'), b: at('b'), mediator: at('mediator'), observer: at('observer') }
  }, [people, seats, present, first, you.id])
}
