/** When a clause can be put into other words, and when its words are said to fit what is beneath again. */
import { isDay, isOver } from '../room/day.ts'
import { isSide } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import type { ClauseWordingAct, SentWordingAct } from './clause-wording.ts'
import type { Actor, RoomState, Surroundings } from './room-state.ts'

const decideTick = (
  { wordings }: RoomState,
  { standing }: Actor,
  act: Extract<SentWordingAct, { type: 'tick-loops' }>,
): ClauseWordingAct | Refusal => {
  if (!isSide(standing)) return refuse('not-for-your-role')
  return (wordings.loops[standing] ?? false) === act.include ? refuse('already-ticked') : act
}

export const decideClauseWording = (
  state: RoomState,
  actor: Actor,
  act: SentWordingAct,
  { termSheet, now }: Surroundings,
): ClauseWordingAct | Refusal => {
  if (act.type === 'tick-loops') return decideTick(state, actor, act)
  if (state.signing.sealed) return refuse('agreement-sealed')
  if (act.type === 'set-follow-up') {
    if (act.day === state.wordings.followUp) return refuse('follow-up-there')
    return act.day === undefined || (isDay(act.day) && !isOver(act.day, now))
      ? act
      : refuse('follow-up-unfit')
  }
  const wording = state.wordings.clauses.get(act.clause)
  if (act.type === 'drop-wording') return wording ? act : refuse('clause-not-worded')
  const { clauses } = termSheet()
  if (act.type === 'word-clause') {
    const clause = clauses.find(({ source }) => source.id === act.clause)
    if (!clause) return refuse('clause-unknown')
    return wording || clause.worded ? refuse('clause-worded') : { ...act, source: clause.source.hash }
  }
  if (!wording) return refuse('clause-not-worded')
  const clause = clauses.find((one) => one.wording === act.clause)
  if (!clause) return refuse('clause-unknown')
  if (clause.source.hash !== act.source) return refuse('clause-changed')
  return wording.source === act.source ? refuse('clause-in-step') : act
}
