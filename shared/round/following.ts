/** What the room does in a goal round: deals when writing is over, reveals when both sides are done marking. */
import { handIn, type Mark } from '../acts/hands.ts'
import type { DealCardsAct, RevealMatchesAct, Round } from '../acts/rounds.ts'
import type { StateOf } from '../ledger/following.ts'
import { sides } from '../room/side.ts'
import { homeOf } from '../room/space.ts'
import { type Chance, deal } from './dealing.ts'

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
export const roundFollows = (
  stateOf: StateOf,
  chance: Chance,
): DealCardsAct | RevealMatchesAct | undefined => {
  const round = stateOf('joint').rounds.all.at(-1)
  if (!round) return undefined
  const { id, phase } = round
  if (phase === 'dealing' || (phase === 'writing' && allDoneWriting(stateOf, round))) {
    const texts = writers.flatMap((one) => [...handIn(stateOf(homeOf[one]), id).cards.values()])
    return { type: 'deal-cards', round: id, cards: deal(texts, chance) }
  }
  return phase === 'marking' && isDoneMarking(stateOf, round)
    ? { type: 'reveal-matches', round: id, cards: matchesOf(stateOf, round) }
    : undefined
}
