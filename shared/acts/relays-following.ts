/** What the room does once a relay was delivered: the words stand where they were carried to, without a trace of where they were. */
import type { Following, StateOf } from '../ledger/following.ts'
import { otherSide, type Side, sides } from '../room/side.ts'
import { caucusWith } from '../room/space.ts'
import { nothingKept } from './kept-words.ts'
import { type Destination, deliveredTo, destinations } from './relays.ts'

const delivery = (stateOf: StateOf, from: Side, to: Destination): Following | undefined => {
  const space = to === 'joint' ? to : caucusWith[otherSide(from)]
  const there = stateOf(space).relayed.filter((one) => one.from === from).length
  // Counted, so that nothing which stands there names what stands here.
  const next = deliveredTo(stateOf(caucusWith[from]).relays, to)[there]
  return next && { space, act: { type: 'relayed', from, text: next.text }, kept: nothingKept }
}

export const relaysFollow = (stateOf: StateOf): Following | undefined => {
  for (const from of sides)
    for (const to of destinations) {
      const due = delivery(stateOf, from, to)
      if (due) return due
    }
  return undefined
}
