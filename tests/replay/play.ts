/** Plays one plan in a room: goals typed and endorsed, utterances, deals and answers, the stages between them. */

import type { MoveStageAct } from '@common-ground/shared/acts/stage'
import type { Side } from '@common-ground/shared/room/side'
import { benefitOf } from './casino-message.ts'
import { Failure } from './failure.ts'
import type { Hand } from './hand.ts'
import type { Pace } from './pace.ts'
import { type IssueName, issueNames, type Packages, type Plan, type Reason, type Step } from './plan.ts'
import { say } from './say.ts'
import { idAt, type Person, peopleAt } from './table.ts'
import { typeTogether } from './typing.ts'

type Submit = Extract<Step, { type: 'submit' }>

/** What the offers of this play refer to. */
interface Deals {
  readonly issues: ReadonlyMap<IssueName, string>
  /** What each side last offered. */
  readonly last: Partial<Record<Side, Packages>>
  /** The offer that waits for an answer. */
  pending?: string
}

const wordsHash = ({ session }: Person, goal: string): string | undefined =>
  session.goals().find(({ id }) => id === goal)?.hash

/** The mediator moves the stage; where no mediator plays, both sides say the same. */
const moveStage = async (hand: Hand, move: Omit<MoveStageAct, 'type'>): Promise<void> => {
  const { mediator, sides } = hand.table
  const act = { type: 'move-stage', ...move } as const
  for (const person of mediator ? [mediator] : [sides.a, sides.b]) await hand.act(person, act)
}

const endorse = async (hand: Hand, person: Person, goal: string): Promise<void> => {
  const text = wordsHash(person, goal)
  if (text !== undefined) await hand.act(person, { type: 'endorse', goal, text })
}

/** One reason: typed by both at once, read by all, endorsed by both. */
const shareReason = async (hand: Hand, reason: Reason, pace: Pace): Promise<void> => {
  const { a, b } = hand.table.sides
  const goal = hand.surroundings.newId()
  hand.goals.set(goal, reason.text)
  await typeTogether(hand, reason, goal, pace)
  const everyone = peopleAt(hand.table)
  await hand.until(
    'one text in all copies',
    () => new Set(everyone.map((one) => wordsHash(one, goal))).size === 1,
  )
  await pace.reading(reason.text)
  await Promise.all([endorse(hand, a, goal), endorse(hand, b, goal)])
}

const openIssues = async (hand: Hand): Promise<ReadonlyMap<IssueName, string>> => {
  const opener = hand.table.mediator ?? hand.table.sides.a
  const issues = new Map<IssueName, string>()
  for (const title of issueNames) {
    const kind = { type: 'amount', unit: 'packages of 3 to Camper A' } as const
    const opened = await hand.act(opener, { type: 'open-issue', title, kind })
    if (opened) {
      await hand.caughtUp(opener)
      issues.set(title, idAt(opener, opened.seq))
    }
  }
  return issues
}

/** An issue is how many packages side A gets; `from` is where the offering side stood before. */
const termsOf = ({ side, gets }: Submit, { issues, last }: Deals) =>
  issueNames.map((name) => {
    const issue = issues.get(name)
    if (issue === undefined) throw new Failure(`the issue ${name} is not in the room`)
    const before = last[side]
    return { issue, ...(before ? { from: String(before[name]) } : {}), to: String(gets.a[name]) }
  })

const submit = async (hand: Hand, step: Submit, deals: Deals): Promise<void> => {
  if (Object.keys(deals.last).length === 0) await moveStage(hand, { to: 'bargaining' })
  const by = hand.table.sides[step.side]
  const act = { type: 'offer', terms: termsOf(step, deals), benefit: benefitOf(step) } as const
  const made = await hand.act(by, act)
  if (!made) return
  await hand.caughtUp(by)
  deals.pending = idAt(by, made.seq)
  deals.last[step.side] = step.gets.a
}

const answer = async (hand: Hand, side: Side, type: 'accept' | 'decline', deals: Deals): Promise<void> => {
  const offer = deals.pending
  if (offer === undefined) throw new Failure('there is no offer to answer')
  const by = hand.table.sides[side]
  await hand.caughtUp(by)
  if (by.session.state().offers.get(offer)?.status !== 'open')
    throw new Failure('the offer is not open to the one who answers it')
  await hand.act(by, { type, offer })
  delete deals.pending
  if (type === 'accept') await moveStage(hand, { to: 'agreement' })
}

const take = async (hand: Hand, step: Step, deals: Deals): Promise<void> => {
  switch (step.type) {
    case 'say':
      return say(hand, step)
    case 'submit':
      return submit(hand, step, deals)
    case 'accept':
    case 'decline':
      return answer(hand, step.side, step.type, deals)
    case 'walk-away':
      return moveStage(hand, { to: 'closed', outcome: 'no-agreement' })
  }
}

const spoken = (step: Step): string =>
  step.type === 'say' ? step.text : step.type === 'submit' ? benefitOf(step) : ''

/** Plays the whole plan. Throws a Failure when the room does not do as it should; what was done is in the hand. */
export const play = async (hand: Hand, plan: Plan, pace: Pace): Promise<void> => {
  await moveStage(hand, { to: 'goals' })
  for (const reason of plan.reasons) await shareReason(hand, reason, pace)
  await moveStage(hand, { to: 'exploring' })
  const deals: Deals = { issues: await openIssues(hand), last: {} }
  for (const step of plan.steps) {
    await pace.reading(spoken(step))
    await take(hand, step, deals)
  }
}
