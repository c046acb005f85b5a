/** The rules of a caucus: who knocks where, who lets in, and that a mediator is in one at a time and a side in one too. */
import { limits } from '../room/limits.ts'
import { isSide } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { sideOfCaucus } from '../room/space.ts'
import { textRefusal } from '../room/text.ts'
import { type CaucusAct, type CaucusDoorAct, caucusOf, runningWith } from './caucus.ts'
import type { Actor, RoomState, Surroundings } from './room-state.ts'

type ByMediator = Extract<CaucusDoorAct, { type: 'knock' | 'take-back-knock' }>
type BySide = Exclude<CaucusDoorAct, ByMediator>

const byMediator = (
  { door }: RoomState,
  actor: Actor,
  act: ByMediator,
  { joint, space }: Surroundings,
): CaucusDoorAct | Refusal => {
  const side = sideOfCaucus(space)
  if (isSide(actor.standing)) return refuse('not-for-your-role')
  if (act.type === 'take-back-knock') return door.knock?.id === act.knock ? act : refuse('knock-over')
  if (side && runningWith(joint.caucuses, side)) return refuse('caucus-running')
  if (caucusOf(joint.caucuses, actor.id)) return refuse('in-a-caucus')
  if (door.knock) return refuse('already-knocked')
  return (act.task === undefined ? undefined : textRefusal(act.task, limits.text.task)) ?? act
}

const bySide = (
  { door }: RoomState,
  { standing }: Actor,
  act: BySide,
  { joint, space }: Surroundings,
): CaucusDoorAct | Refusal => {
  const side = sideOfCaucus(space)
  if (!isSide(standing)) return refuse('not-for-your-role')
  switch (act.type) {
    case 'ask-caucus':
      if (side && runningWith(joint.caucuses, side)) return refuse('caucus-running')
      if (door.knock) return refuse('already-knocked')
      return door.asked ? refuse('already-said') : act
    case 'drop-caucus':
      return door.asked ? act : refuse('not-said')
    case 'not-now':
      return door.knock?.id === act.knock ? act : refuse('knock-over')
    case 'let-in': {
      const knock = door.knock?.id === act.knock ? door.knock : undefined
      // They may have gone elsewhere since: into a caucus with the other side, or from the room.
      const elsewhere = knock && (caucusOf(joint.caucuses, knock.by) || joint.seats.gone.has(knock.by))
      return knock && !elsewhere ? act : refuse('knock-over')
    }
  }
}

export const decideDoor = (
  state: RoomState,
  actor: Actor,
  act: CaucusDoorAct,
  surroundings: Surroundings,
): CaucusDoorAct | Refusal =>
  act.type === 'knock' || act.type === 'take-back-knock'
    ? byMediator(state, actor, act, surroundings)
    : bySide(state, actor, act, surroundings)

export const decideCaucus = (
  { caucuses }: RoomState,
  { id, standing }: Actor,
  act: CaucusAct,
): CaucusAct | Refusal => {
  const caucus = caucuses.find((one) => one.id === act.caucus)
  if (!caucus) return refuse('caucus-unknown')
  if (caucus.ended) return refuse('caucus-over')
  if (isSide(standing))
    return act.type === 'end-caucus' && caucus.side === standing ? act : refuse('not-your-caucus')
  return caucus.mediator === id ? act : refuse('not-your-caucus')
}
