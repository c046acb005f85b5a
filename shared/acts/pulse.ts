/** The pulse, "do I feel heard?": a party tells the mediator alone, in a ledger the party cannot read. */
import Type, { type Static } from 'typebox'
import { limits } from '../room/limits.ts'
import { isSide } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import type { Side } from '../room/side.ts'
import type { Space } from '../room/space.ts'
import { type Actor, type Made, type RoomState, type Surroundings, withValue } from './room-state.ts'

export const PulseAct = Type.Object(
  { type: Type.Literal('pulse'), value: Type.Integer({ minimum: 1, maximum: 5 }) },
  { additionalProperties: false },
)
export type PulseAct = Static<typeof PulseAct>

/** What one person has told. Never averaged, never compared: with two people an average is the other's answer. */
export interface Pulse {
  readonly side: Side
  /** How often in all. */
  readonly told: number
  /** The last few, oldest first. */
  readonly last: readonly { readonly value: number; readonly at: number }[]
}
/** By participant. */
export type Pulses = ReadonlyMap<string, Pulse>

/** The space whose ledger an act goes into although its author may not read there; undefined for most. */
export const unreadSpaceOf = (act: { readonly type: string }): Space | undefined =>
  act.type === 'pulse' || act.type === 'ask-pause' ? 'mediator' : undefined

/** Whether a mediator is in the room: without one nobody would hear. */
export const mediatorIsIn = ({ people, seats }: RoomState): boolean =>
  [...people.values()].some(({ id, standing }) => standing === 'mediator' && !seats.gone.has(id))

const toldBy = (pulses: Pulses, side: Side): number =>
  [...pulses.values()].reduce((sum, pulse) => (pulse.side === side ? sum + pulse.told : sum), 0)

export const decidePulse = (
  state: RoomState,
  actor: Actor,
  act: PulseAct,
  { joint }: Surroundings,
): PulseAct | Refusal => {
  if (!isSide(actor.standing)) return refuse('not-for-your-role')
  if (!mediatorIsIn(joint)) return refuse('no-mediator')
  const own = state.pulses.get(actor.id)?.told ?? 0
  if (own >= limits.pulses.each) return refuse('pulse-enough')
  return toldBy(state.pulses, actor.standing) >= limits.pulses.ofSide ? refuse('ledger-full') : act
}

export const foldPulse = (pulses: Pulses, { value }: PulseAct, { by, standing, at, owned }: Made): Pulses => {
  if (!isSide(standing)) return pulses
  const before = pulses.get(by)
  const last = [...(before?.last ?? []), { value, at }].slice(-limits.pulses.shown)
  return withValue(pulses, by, { side: standing, told: (before?.told ?? 0) + 1, last }, owned)
}
