/** The stall signs that look back on the last steps: the same text said again, and refusals rising. */
import type { Statements } from '../acts/conversation.ts'
import type { Explorations } from '../acts/explorations.ts'
import type { Offers } from '../acts/offers.ts'
import type { PackageSets } from '../acts/packages.ts'
import { lastCall } from './last-call.ts'
import type { Recent, Said, Step } from './recent.ts'
import type { SaidAgain, StallSign } from './stall-signs.ts'
import type { StallThresholds } from './stall-thresholds.ts'

type SaidStep = Step & { readonly said: Said }

/** What was edited or taken back is not said any more. A name is said by proposing it. */
const standsIn =
  (statements: Statements, offers: Offers, explorations: Explorations, sets: PackageSets) =>
  (step: Step): step is SaidStep => {
    switch (step.said?.in) {
      case undefined:
        return false
      case 'statement':
        return statements.get(step.id)?.edited === undefined
      case 'offer':
        return offers.get(step.id)?.status !== 'withdrawn'
      case 'exploring':
        return explorations.get(step.id)?.takenBack === undefined
      case 'packages':
        return sets.get(step.id)?.withdrawn === undefined
      case 'name':
        return true
    }
  }

/** By the same chair: what one side takes up from the other is no stall. */
const bySaid = (steps: readonly SaidStep[]): readonly (readonly SaidStep[])[] => {
  const groups = new Map<string, SaidStep[]>()
  for (const step of steps) {
    const key = `${step.standing} ${step.said.content}`
    const group = groups.get(key)
    if (group) group.push(step)
    else groups.set(key, [step])
  }
  return [...groups.values()]
}

const lastOf = <Item>(items: readonly Item[]): Item | undefined => items[items.length - 1]

export const saidAgain = lastCall(
  (
    { steps }: Recent,
    statements: Statements,
    offers: Offers,
    explorations: Explorations,
    sets: PackageSets,
    { 'same-text-again': numbers }: StallThresholds,
  ): StallSign | undefined => {
    if (!numbers) return undefined
    const stand = steps.slice(-numbers.within).filter(standsIn(statements, offers, explorations, sets))
    const again = bySaid(stand).filter((group) => group.length >= numbers.times)
    if (again.length === 0) return undefined
    const said = again.map((group): SaidAgain => {
      // Words said in another kind of thing are the same words; where they were said last is gone to.
      const kind = lastOf(group)?.said.in ?? 'statement'
      return { in: kind, ids: group.map(({ id }) => id) }
    })
    const since = Math.max(...again.map((group) => group[numbers.times - 1]?.at ?? 0))
    return { sign: 'same-text-again', since, said }
  },
)

const refusalsIn = (steps: readonly Step[]): number => steps.filter(({ refusal }) => refusal).length

export const refusalsRising = lastCall(
  ({ steps }: Recent, { 'refusals-rising': numbers }: StallThresholds): StallSign | undefined => {
    if (!numbers) return undefined
    const { refusals: least, within } = numbers
    const now = steps.slice(-within)
    const refusals = refusalsIn(now)
    const before = refusalsIn(steps.slice(-2 * within, -within))
    const last = now.filter(({ refusal }) => refusal).at(-1)
    if (!last || refusals < least || refusals <= before) return undefined
    return { sign: 'refusals-rising', since: last.at, refusals, before, within }
  },
)
