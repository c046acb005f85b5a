/** What the room does once a pause was asked for: it begins, and does not say who asked. */
import type { Following, StateOf } from '../ledger/following.ts'
import { nothingKept } from './kept-words.ts'

/** Each that was asked for begins in the very turn, and none is asked for while one is on: there is at most one that has not begun. */
export const pauseFollows = (stateOf: StateOf): Following | undefined => {
  const { asked } = stateOf('mediator').pauses
  const next = asked[stateOf('joint').pauses.all.length]
  return next && { space: 'joint', act: { type: 'begin-pause', minutes: next.minutes }, kept: nothingKept }
}
