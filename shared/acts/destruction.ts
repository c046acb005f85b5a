/** Close and destroy: both sides say so, or a mediator where they agreed to that; then the room's key and everything in it is gone. */
import Type, { type Static } from 'typebox'
import type { DestructionReason } from '../room/certificate.ts'
import { isSide } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { type Side, sides } from '../room/side.ts'
import type { Actor, Made, RoomState, Surroundings } from './room-state.ts'

export const CloseAndDestroyAct = Type.Object(
  { type: Type.Literal('close-and-destroy') },
  { additionalProperties: false },
)
export type CloseAndDestroyAct = Static<typeof CloseAndDestroyAct>

/** Takes one's own side's wish to destroy back. */
export const KeepRoomAct = Type.Object({ type: Type.Literal('keep-room') }, { additionalProperties: false })
export type KeepRoomAct = Static<typeof KeepRoomAct>

export interface Destruction {
  /** Which sides wish it, and who said so when. */
  readonly asked: Readonly<Partial<Record<Side, { readonly by: string; readonly at: number }>>>
  /** When it became certain, and why: nothing is accepted after that. */
  readonly agreed?: { readonly at: number; readonly because: DestructionReason }
}

/** A side nobody ever sat on need not be asked; one whose people left must. */
const sidesToAsk = ({ people }: RoomState): readonly Side[] =>
  sides.filter((side) => [...people.values()].some(({ standing }) => standing === side))

const decideCloseAndDestroy = (
  state: RoomState,
  actor: Actor,
  act: CloseAndDestroyAct,
  mediatorDestroys: boolean,
): CloseAndDestroyAct | Refusal => {
  if (!isSide(actor.standing)) {
    if (sidesToAsk(state).length === 0) return act
    if (actor.standing !== 'mediator' || !mediatorDestroys) return refuse('not-for-your-role')
    // So that nobody who still works in it loses it between two words.
    return state.stage.stage === 'closed' ? act : refuse('close-first')
  }
  if (!state.people.get(actor.id)?.authority) return refuse('authority-needed')
  return state.destruction.asked[actor.standing] ? refuse('already-proposed') : act
}

const decideKeepRoom = (state: RoomState, actor: Actor, act: KeepRoomAct): KeepRoomAct | Refusal => {
  const asked = isSide(actor.standing) && state.destruction.asked[actor.standing]
  return asked ? act : refuse('not-proposed')
}

export const decideDestruction = (
  state: RoomState,
  actor: Actor,
  act: CloseAndDestroyAct | KeepRoomAct,
  { mediatorDestroys }: Pick<Surroundings, 'mediatorDestroys'>,
): CloseAndDestroyAct | KeepRoomAct | Refusal =>
  act.type === 'keep-room'
    ? decideKeepRoom(state, actor, act)
    : decideCloseAndDestroy(state, actor, act, mediatorDestroys)

export const foldDestruction = (
  state: RoomState,
  act: CloseAndDestroyAct | KeepRoomAct,
  { by, at, standing }: Made,
): Destruction => {
  if (!isSide(standing)) {
    const because = sidesToAsk(state).length === 0 ? 'unused' : 'mediator'
    return { ...state.destruction, agreed: { at, because } }
  }
  const { [standing]: _, ...others } = state.destruction.asked
  if (act.type === 'keep-room') return { asked: others }
  const asked: Destruction['asked'] = { ...others, [standing]: { by, at } }
  const agreed = sidesToAsk(state).every((side) => asked[side] !== undefined)
  return { asked, ...(agreed ? { agreed: { at, because: 'both-sides' } } : {}) }
}
