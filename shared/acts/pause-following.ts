/** What the room does once a pause was asked for: it says so to the mediator with the name, and to everybody without. */
import type { Following, StateOf } from '../ledger/following.ts'
import { homeOf } from '../room/space.ts'
import { nothingKept } from './kept-words.ts'

const askers = ['a', 'b', 'mediator'] as const

/**
 * Whoever asks does so where nobody else reads, and only while no pause is on: there is at most one that was asked for
 * and not noted, and at most one that was noted and has not begun.
 */
export const pauseFollows = (stateOf: StateOf): Following | undefined => {
  const { noted } = stateOf('mediator').pauses
  for (const standing of askers) {
    const { asked } = stateOf(homeOf[standing]).pauses
    if (asked.length > noted.filter((one) => one === standing).length)
      return { space: 'mediator', act: { type: 'note-pause', standing }, kept: nothingKept }
  }
  const { all } = stateOf('joint').pauses
  const next = noted[all.length]
  if (next === undefined) return undefined
  const minutes = stateOf(homeOf[next === 'observer' ? 'mediator' : next]).pauses.asked.at(-1)
  return minutes === undefined
    ? undefined
    : { space: 'joint', act: { type: 'begin-pause', minutes }, kept: nothingKept }
}
