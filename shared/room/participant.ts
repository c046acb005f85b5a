/** One person in a room: the chair they sit in (role, and side for a party) and their name. */
import Type, { type Static } from 'typebox'
import type { Side } from './side.ts'

/** A chair at the table. An invitation link opens exactly one kind of chair. */
export const Chair = Type.Union([
  Type.Object(
    { role: Type.Literal('party'), side: Type.Union([Type.Literal('a'), Type.Literal('b')]) },
    { additionalProperties: false },
  ),
  Type.Object({ role: Type.Literal('mediator') }, { additionalProperties: false }),
  Type.Object({ role: Type.Literal('observer') }, { additionalProperties: false }),
])
export type Chair = Static<typeof Chair>

/** The chair as one word: the key of every permission table, so that a new chair leaves holes that do not compile. */
export type Standing = Side | 'mediator' | 'observer'
export const standings = ['a', 'b', 'mediator', 'observer'] as const satisfies readonly Standing[]

export const standingOf = (chair: Chair): Standing => (chair.role === 'party' ? chair.side : chair.role)
export const chairOf = (standing: Standing): Chair =>
  standing === 'mediator' || standing === 'observer' ? { role: standing } : { role: 'party', side: standing }

export const isSide = (standing: Standing): standing is Side => standing === 'a' || standing === 'b'

/** Someone who has taken a chair, or knocks at it, whether or not they have consented yet. */
export interface Participant {
  readonly id: string
  readonly standing: Standing
  readonly name: string
}
