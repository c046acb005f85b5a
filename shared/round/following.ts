/** What the room itself does once an act is decided: deals when writing is over, reveals when both sides are done marking. */
import { handIn, type Mark } from '../acts/hands.ts'
import type { RoomState } from '../acts/room-state.ts'
import type { DealCardsAct, RevealMatchesAct, Round } from '../acts/rounds.ts'
import { sides } from '../room/side.ts'
import { homeOf, type Space } from '../room/space.ts'
import { type Chance, deal } from './dealing.ts'

/** The state of each space's ledger, with everything decided so far. */
export type StateOf = (space: Space) => RoomState

const writers = ['a', 'b', 'mediator'] as const

/** Whether every chair that has people at the table has said that it is done. */
const allDoneWriting = (stateOf: StateOf, round: Round): boolean => {
  const { people, seats } = stateOf('joint')
  const there = [...people.values()].filter(({ id }) => !seats.gone.has(id))
  const seated = writers.filter((standing) => there.some((person) => person.standing === standing))
  return seated.length > 0 && seated.every((one) => handIn(stateOf(homeOf[one]), round.id).doneWriting)
}

const isDoneMarking = (stateOf: StateOf, { id, marking }: Round): boolean =>
  sides.every((side) => handIn(stateOf(homeOf[side]), id).doneMarking === marking)

/** No mark is as if it were "not for us". */
const isPositive = (mark: Mark | undefined): boolean => mark === 'support' || mark === 'can-live-with'

const matchesOf = (stateOf: StateOf, { id, cards }: Round): readonly string[] => {
  const hands = sides.map((side) => handIn(stateOf(homeOf[side]), id))
  return cards
    .map((card) => card.id)
    .filter((card) => hands.every(({ marks }) => isPositive(marks.get(card))))
}

/** For the joint ledger; undefined while nothing is due. */
export const whatFollows = (
  stateOf: StateOf,
  chance: Chance,
): DealCardsAct | RevealMatchesAct | undefined => {
  const { rounds, stage, destruction } = stateOf('joint')
  const round = rounds.all.at(-1)
  if (!round || stage.stage === 'closed' || destruction.agreed) return undefined
  const { id, phase } = round
  if (phase === 'dealing' || (phase === 'writing' && allDoneWriting(stateOf, round))) {
    const texts = writers.flatMap((one) => [...handIn(stateOf(homeOf[one]), id).cards.values()])
    return { type: 'deal-cards', round: id, cards: deal(texts, chance) }
  }
  return phase === 'marking' && isDoneMarking(stateOf, round)
    ? { type: 'reveal-matches', round: id, cards: matchesOf(stateOf, round) }
    : undefined
}
