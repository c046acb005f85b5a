/** What the room does about caucuses: one begins when a side let a mediator in, and is over when that mediator has no seat any more. */
import type { Following, StateOf } from '../ledger/following.ts'
import { type Side, sides } from '../room/side.ts'
import { caucusWith } from '../room/space.ts'
import type { BeginCaucusAct, CloseCaucusAct } from './caucus.ts'
import { nothingKept } from './kept-words.ts'

const beginning = (stateOf: StateOf, side: Side): BeginCaucusAct | undefined => {
  const begun = stateOf('joint').caucuses.filter((caucus) => caucus.side === side).length
  const knock = stateOf(caucusWith[side]).door.letIn[begun]
  if (!knock) return undefined
  const { by: mediator, minutes, task } = knock
  return { type: 'begin-caucus', side, mediator, minutes, ...(task === undefined ? {} : { task }) }
}

const closing = (stateOf: StateOf): CloseCaucusAct | undefined => {
  const { caucuses, seats } = stateOf('joint')
  const left = caucuses.find(({ ended, mediator }) => !ended && seats.gone.has(mediator))
  return left && { type: 'close-caucus', caucus: left.id }
}

export const caucusFollows = (stateOf: StateOf): Following | undefined => {
  const act = closing(stateOf) ?? beginning(stateOf, sides[0]) ?? beginning(stateOf, sides[1])
  return act && { space: 'joint', act, kept: nothingKept }
}
