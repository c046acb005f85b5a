/** Moving the stage: the mediator does it, or both sides say the same one after the other. */
import Type, { type Static } from 'typebox'
import { isSide } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { otherSide, type Side } from '../room/side.ts'
import { type Stage, stages } from '../room/stage.ts'
import { endAll } from './caucus.ts'
import type { Actor, Made, RoomState } from './room-state.ts'

export const Outcome = Type.Union([Type.Literal('agreement'), Type.Literal('no-agreement')])
export type Outcome = Static<typeof Outcome>

export const MoveStageAct = Type.Object(
  {
    type: Type.Literal('move-stage'),
    to: Type.Enum([...stages]),
    /** How it ended; only when the room is closed. */
    outcome: Type.Optional(Outcome),
  },
  { additionalProperties: false },
)
export type MoveStageAct = Static<typeof MoveStageAct>

interface Move {
  readonly to: Stage
  readonly outcome?: Outcome
}

export interface StageState {
  readonly stage: Stage
  readonly outcome?: Outcome
  readonly since: number
  /** What one side has proposed and the other has not yet joined. */
  readonly proposed: Readonly<Partial<Record<Side, Move>>>
}

const same = (one: Move | undefined, other: Move): boolean =>
  one?.to === other.to && one.outcome === other.outcome

export const decideMoveStage = (
  state: RoomState,
  actor: Actor,
  act: MoveStageAct,
): MoveStageAct | Refusal => {
  if (act.outcome !== undefined && act.to !== 'closed') return refuse('outcome-unfit')
  if (act.to === state.stage.stage) return refuse('already-there')
  if (!isSide(actor.standing)) return act
  return same(state.stage.proposed[actor.standing], act) ? refuse('already-proposed') : act
}

export const foldStage = (
  state: StageState,
  { to, outcome }: MoveStageAct,
  { standing, at }: Made,
): StageState => {
  const move: Move = { to, ...(outcome === undefined ? {} : { outcome }) }
  const moved: StageState = {
    stage: to,
    since: at,
    proposed: {},
    ...(outcome === undefined ? {} : { outcome }),
  }
  if (!isSide(standing) || same(state.proposed[otherSide(standing)], move)) return moved
  return { ...state, proposed: { ...state.proposed, [standing]: move } }
}

/** Closing the room ends the caucuses. */
export const foldMoveStage = (
  { stage: before, caucuses }: RoomState,
  act: MoveStageAct,
  made: Made,
): Pick<RoomState, 'stage' | 'caucuses'> => {
  const stage = foldStage(before, act, made)
  return { stage, caucuses: stage.stage === 'closed' ? endAll(caucuses, made.at) : caucuses }
}
