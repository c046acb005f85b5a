/** One person in a room: the chair they sit in (role, and side for a party) and their name. */
import Type, { type Static } from 'typebox'
import type { Side } from './side.ts'

/** A chair at the table. An invitation link opens exactly one. */
export const Chair = Type.Union([
  Type.Object(
    { role: Type.Literal('party'), side: Type.Union([Type.Literal('a'), Type.Literal('b')]) },
    { additionalProperties: false },
  ),
  Type.Object({ role: Type.Literal('mediator') }, { additionalProperties: false }),
])
export type Chair = Static<typeof Chair>

/** The chair as one word: the key of every permission table, so that a new chair leaves holes that do not compile. */
export type Standing = Side | 'mediator'
export const standings = ['a', 'b', 'mediator'] as const satisfies readonly Standing[]

export const standingOf = (chair: Chair): Standing => (chair.role === 'party' ? chair.side : 'mediator')
export const chairOf = (standing: Standing): Chair =>
  standing === 'mediator' ? { role: 'mediator' } : { role: 'party', side: standing }

/** Someone who has taken a chair, whether or not they have consented yet. */
export interface Participant {
  readonly id: string
  readonly standing: Standing
  readonly name: string
}
