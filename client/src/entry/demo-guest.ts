/** How the other side's guest answers in a demo room: what he would do next, given what stands in the room. */
import type { Act } from '@common-ground/shared/acts/act'
import type { IssueKind } from '@common-ground/shared/acts/issues'
import { type Offer, type Term, termsOf } from '@common-ground/shared/acts/offers'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { fromMillionths, millionths, stepOf } from '@common-ground/shared/acts/value'
import type { GoalCard } from '../sync/goal-board.ts'
import type { FrontMessages } from '../ui/front-messages.ts'
import { halfway, isAtLeast } from './halfway.ts'

/** One thing a guest would do now. It is done once: the key says what counts as the same thing. */
export interface Intent {
  readonly key: string
  readonly act: Act
}

/** What the guest would like of an issue, and for amounts which way he is glad of more. */
export interface Stance {
  readonly asks: string
  readonly glad?: 'more' | 'less'
}
/** By issue. */
export type Stances = ReadonlyMap<string, Stance>

type Words = FrontMessages['demo']['answers']

const halfwayOption = (options: readonly string[], from: string, to: string): string => {
  const start = options.indexOf(from)
  const end = options.indexOf(to)
  return options[start + Math.trunc((end - start) / 2)] ?? from
}

/** The next step below. */
const onStep = (kind: Extract<IssueKind, { type: 'amount' }>, amount: string): string => {
  const count = millionths(amount)
  return fromMillionths(count - (count % stepOf(kind)))
}

/** The value he comes back with; the offered one where he can live with it. */
const met = (kind: IssueKind, offered: string, { asks, glad }: Stance): string => {
  if (kind.type === 'choice') return halfwayOption(kind.options, offered, asks)
  if (kind.type !== 'amount') return offered
  const content =
    (glad === 'more' && isAtLeast(offered, asks)) || (glad === 'less' && isAtLeast(asks, offered))
  return content ? offered : onStep(kind, halfway(offered, asks))
}

/** What his side said last about each issue, and on which issues it has countered already. */
const ownMoves = (state: RoomState) => {
  const last = new Map<string, string>()
  const countered = new Set<string>()
  for (const offer of state.offers.values())
    if (offer.side === 'b')
      for (const { issue, to } of termsOf(offer)) {
        last.set(issue, to)
        if (offer.counters !== undefined) countered.add(issue)
      }
  return { last, countered }
}

/**
 * Half the way once on every issue, then yes. An issue nobody gave him a stance on: half of the other side's move. A gift he
 * takes with thanks, and of an if-then he answers both halves.
 */
const answerTo = (offer: Offer, state: RoomState, stances: Stances, words: Words): Act => {
  const accept: Act = { type: 'accept', offer: offer.id }
  if (offer.kind === 'gift') return accept
  const { last, countered } = ownMoves(state)
  const back = ({ issue, from, to }: Term): Term => {
    const kind = state.issues.get(issue)?.kind
    const stance = stances.get(issue) ?? (from === undefined ? undefined : { asks: from })
    const stood = last.get(issue)
    const value = kind && stance && !countered.has(issue) ? met(kind, to, stance) : to
    return { issue, ...(stood === undefined ? {} : { from: stood }), to: value }
  }
  const theirs = offer.terms.map(back)
  const ours = offer.gets?.terms.map(back)
  const same = [...theirs, ...(ours ?? [])].every(({ to }, index) => to === termsOf(offer)[index]?.to)
  if (same) return accept
  const counter = { type: 'counter', offer: offer.id, benefit: words.counter } as const
  return ours
    ? { ...counter, terms: ours, gets: { terms: theirs, benefit: words.counter } }
    : { ...counter, terms: theirs }
}

/** Tom, for side b: endorses what side a endorses, answers its offers, joins its moves of the stage, goes on with it after a pause. */
export const partyIntents = (
  state: RoomState,
  goals: readonly GoalCard[],
  stances: Stances,
  words: Words,
): readonly Intent[] => {
  const { stage, proposed, since } = state.stage
  if (stage === 'closed') return []
  const endorsing = goals
    .filter(({ standing: { endorsed } }) => endorsed.a && !endorsed.b)
    .map(({ id, hash }): Intent => {
      return { key: `endorse ${id} ${hash}`, act: { type: 'endorse', goal: id, text: hash } }
    })
  const answering = [...state.offers.values()]
    .filter(({ side, status }) => side === 'a' && status === 'open')
    .map((offer): Intent => ({ key: `answer ${offer.id}`, act: answerTo(offer, state, stances, words) }))
  const joining = proposed.a
    ? [{ key: `stage ${since} ${proposed.a.to}`, act: { type: 'move-stage' as const, ...proposed.a } }]
    : []
  const { goOn, all } = state.pauses
  const going =
    goOn.includes('a') && !goOn.includes('b')
      ? [{ key: `go on ${all.length}`, act: { type: 'go-on' as const } }]
      : []
  return [...endorsing, ...answering, ...joining, ...going]
}

/** Jonas, the mediator: one sentence when something is common for the first time. */
export const mediatorIntents = (
  state: RoomState,
  goals: readonly GoalCard[],
  words: Words,
): readonly Intent[] =>
  state.stage.stage !== 'closed' && goals.some(({ standing }) => standing.common)
    ? [{ key: 'common ground', act: { type: 'post-statement', text: words.common } }]
    : []
