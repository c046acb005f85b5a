/** Consent: accepting the agreement to mediate, the first act of everyone. */
import Type, { type Static } from 'typebox'
import { isSide, type Participant } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { Hash } from './identifier.ts'
import { type Actor, type Made, type RoomState, type Surroundings, withValue } from './room-state.ts'

export const ConsentAct = Type.Object(
  { type: Type.Literal('consent'), agreement: Hash },
  { additionalProperties: false },
)
export type ConsentAct = Static<typeof ConsentAct>

/** The ledger names the person, so that an exported record can be read without the server. */
export interface RecordedConsent extends ConsentAct {
  readonly name: string
  readonly standing: Participant['standing']
  /** Whether this person may commit (accept, sign) for their side: the first of a side may, and can share it. */
  readonly authority: boolean
}

export interface Person extends Participant {
  readonly authority: boolean
  /** Hash of the agreement to mediate this person accepted last. */
  readonly agreement: string
  readonly since: number
}
export type Consents = ReadonlyMap<string, Person>

export const hasConsented = (people: Consents, participant: string, agreement: string): boolean =>
  people.get(participant)?.agreement === agreement

export const decideConsent = (
  state: RoomState,
  actor: Actor,
  act: ConsentAct,
  { agreement }: Surroundings,
): RecordedConsent | Refusal => {
  if (act.agreement !== agreement) return refuse('consent-changed')
  if (hasConsented(state.people, actor.id, agreement)) return refuse('already-consented')
  const known = state.people.get(actor.id)
  const held = [...state.people.values()].some(
    ({ id, standing, authority }) => standing === actor.standing && authority && !state.seats.gone.has(id),
  )
  const authority = known ? known.authority : isSide(actor.standing) && !held
  return { ...act, name: actor.name, standing: actor.standing, authority }
}

export const foldConsent = (people: Consents, act: RecordedConsent, { by, at, owned }: Made): Consents => {
  const { name, standing, authority, agreement } = act
  const since = people.get(by)?.since ?? at
  return withValue(people, by, { id: by, name, standing, authority, agreement, since }, owned)
}
