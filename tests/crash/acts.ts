/** Acts a person of a standing might do next, as their copy of the ledger stands. */

import type { RoomState } from '@common-ground/shared/acts/room-state'
import { goalHash } from '@common-ground/shared/documents/goal-words'
import { readGoals } from '@common-ground/shared/documents/goals'
import { emptyRoom, foldAll } from '@common-ground/shared/ledger/fold'
import { isSide, type Standing } from '@common-ground/shared/room/participant'
import type { Hand } from '../rig/hand.ts'
import type { Random } from '../world/random.ts'

/** What was folded so far for each hand: with many thousand entries, folding all of them for each act would take all the time. */
const folded = new WeakMap<Hand, RoomState>()

const stateOf = (hand: Hand): RoomState => {
  const entries = hand.entries()
  const before = folded.get(hand) ?? emptyRoom
  // A copy that was opened anew may begin with another ledger.
  const goesOn = before.length === 0 || entries[before.length - 1]?.hash === before.head
  const from = goesOn ? before : emptyRoom
  const state = foldAll(from, entries.slice(from.length))
  folded.set(hand, state)
  return state
}

/** A statement that says this, or a step in the bargaining, or an endorsement. */
export const nextAct = (hand: Hand, standing: Standing, saying: string, random: Random): object => {
  const statement = { type: 'post-statement', text: saying }
  if (!isSide(standing) || random.chance(0.4)) return statement
  const { offers, issues } = stateOf(hand)
  const [issue, other] = random.chance(0.5) ? [...issues.keys()] : [...issues.keys()].reverse()
  const goal = random.maybe(readGoals(hand.doc))
  if (goal && random.chance(0.2)) return { type: 'endorse', goal: goal.id, text: goalHash(goal) }
  if (issue === undefined) return statement
  const open = [...offers.values()].filter(({ status }) => status === 'open')
  const termOn = (of: string) => [{ issue: of, to: String(random.between(1, 9_999)) }]
  const isPair = other !== undefined && random.chance(0.6)
  const made = {
    terms: termOn(issue),
    benefit: saying,
    ...(isPair ? { gets: { terms: termOn(other), benefit: saying } } : {}),
    ...(random.chance(0.3) ? { minutes: random.between(1, 5) } : {}),
  }
  const mine = random.maybe(open.filter(({ side }) => side === standing))
  const theirs = random.maybe(open.filter(({ side }) => side !== standing))
  if (!theirs)
    return mine && random.chance(0.3) ? { type: 'withdraw', offer: mine.id } : { type: 'offer', ...made }
  const { id: offer } = theirs
  return random.pick([
    { type: 'accept', offer },
    { type: 'decline', offer, reason: saying },
    { type: 'counter', offer, ...made },
  ])
}
