/** The stall signs that look at how things stand: issues that do not narrow, statements not heard, goals nothing serves. */
import type { Biddings } from '../acts/bidding.ts'
import type { Statement, Statements } from '../acts/conversation.ts'
import type { Issues } from '../acts/issues.ts'
import type { Links } from '../acts/links.ts'
import { isClosed } from '../acts/loop.ts'
import type { Offers } from '../acts/offers.ts'
import type { Proposals } from '../acts/proposals.ts'
import { settlementsOf } from '../acts/settlements.ts'
import type { StageState } from '../acts/stage.ts'
import { nextToBeHeard } from '../listening/balance.ts'
import { isSide } from '../room/participant.ts'
import { sides } from '../room/side.ts'
import { lastCall } from './last-call.ts'
import { offersNaming } from './naming.ts'
import { isStuck, narrowing } from './narrowing.ts'
import type { Board, StallSign } from './stall-signs.ts'
import type { StallThresholds } from './stall-thresholds.ts'

export const notNarrowing = lastCall(
  (
    issues: Issues,
    offers: Offers,
    biddings: Biddings,
    proposals: Proposals,
    { 'no-narrowing': numbers }: StallThresholds,
  ): StallSign | undefined => {
    if (!numbers) return undefined
    const settlements = settlementsOf({ biddings, proposals })
    let since = 0
    const stuck = [...issues.values()].flatMap((issue) => {
      if (issue.aside) return []
      const now = narrowing(issue, offersNaming(offers, issue.id), settlements)
      if (!isStuck(now, numbers.moves)) return []
      since = Math.max(since, offers.get(now.last ?? '')?.at ?? 0)
      return [{ issue: issue.id, moves: now.without }]
    })
    return stuck.length === 0 ? undefined : { sign: 'no-narrowing', since, issues: stuck }
  },
)

/** Said of one side, with the words it has now, and neither looped nor left, nor answered "understood". */
const waits = ({ standing, loop, understood }: Statement): boolean =>
  isSide(standing) && !isClosed(loop) && understood?.answer !== 'yes'

const saidAt = ({ at, edited }: Statement): number => edited?.at ?? at

export const loopsOwed = lastCall(
  (statements: Statements, { 'loops-owed': numbers }: StallThresholds): StallSign | undefined => {
    if (!numbers) return undefined
    const next = nextToBeHeard(statements.values())
    const waiting = [...statements.values()].filter(waits)
    const owed = sides
      .filter((side) => next === undefined || next === side)
      .map((side) => waiting.filter(({ standing }) => standing === side))
      .filter((ofSide) => ofSide.length >= numbers.statements)
    if (owed.length === 0) return undefined
    const reached = owed.map((ofSide) => ofSide.map(saidAt).sort((one, other) => one - other))
    const since = Math.min(...reached.map((times) => times[numbers.statements - 1] ?? 0))
    const all = new Set(owed.flat())
    return {
      sign: 'loops-owed',
      since,
      statements: waiting.filter((statement) => all.has(statement)).map(({ id }) => id),
    }
  },
)

/** Since when terms are on the table: undefined before. */
const bargainingSince = ({ stage, since }: StageState, offers: Offers): number | undefined => {
  const [first] = offers.values()
  if (first) return first.at
  return stage === 'bargaining' || stage === 'agreement' ? since : undefined
}

export const goalsUnlinked = lastCall(
  (
    goals: Board['goals'],
    links: Links,
    issues: Issues,
    stage: StageState,
    offers: Offers,
    { 'goal-unlinked': on }: StallThresholds,
  ): StallSign | undefined => {
    const since = bargainingSince(stage, offers)
    if (!on || since === undefined) return undefined
    const served = new Set(
      [...links].flatMap(([issue, to]) => (issues.get(issue)?.aside ? [] : [...to.keys()])),
    )
    const unlinked = goals.filter(({ id, common }) => common && !served.has(id)).map(({ id }) => id)
    return unlinked.length === 0 ? undefined : { sign: 'goal-unlinked', since, goals: unlinked }
  },
)
