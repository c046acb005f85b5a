/** What the room does once both sides have switched "better for both" on: it locks the numbers of each in that side's own space. */
import type { Following, StateOf } from '../ledger/following.ts'
import { sides } from '../room/side.ts'
import { homeOf } from '../room/space.ts'
import { isBetterOn } from './better.ts'
import { nothingKept } from './kept-words.ts'

/** As often as both have switched it on. */
export const betterFollows = (stateOf: StateOf): Following | undefined => {
  const { better } = stateOf('joint')
  if (!isBetterOn(better)) return undefined
  const due = sides.find((side) => stateOf(homeOf[side]).numbers.locks < better.lock)
  return due && { space: homeOf[due], act: { type: 'lock-numbers' }, kept: nothingKept }
}
