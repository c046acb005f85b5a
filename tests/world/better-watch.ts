/** Watches what the room answers in "better for both": asked, within the limit, and really better for both by the locked numbers. */
import { type AnswerBetterAct, betterLeft, isBetterOn, openQuestion } from '@common-ground/shared/acts/better'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { lockedNumbers } from '@common-ground/shared/numbers/side-numbers'
import { limits } from '@common-ground/shared/room/limits'
import { type Side, sides } from '@common-ground/shared/room/side'
import { homeOf, type Space } from '@common-ground/shared/room/space'
import { worthOf } from '@common-ground/shared/tradeoffs/numbers'
import { violated } from './trace.ts'

interface Term {
  readonly issue: string
  readonly to?: string
}

/** What a package is worth to a side: what it has not judged is the same before and after. */
const worthTo = (joint: RoomState, own: RoomState, terms: readonly Term[]): number =>
  terms.reduce((sum, { issue: id, to }) => {
    const [issue, said] = [joint.issues.get(id), lockedNumbers(own)?.get(id)]
    const points = issue && to !== undefined ? worthOf(issue.kind, said, to) : 'unjudged'
    return sum + (typeof points === 'number' ? points * (said?.weight ?? 0) : 0)
  }, 0)

/** One of the hundred points that all it weighs can be worth. */
const pointOf = (own: RoomState): number =>
  [...(lockedNumbers(own)?.values() ?? [])].reduce((sum, { weight }) => sum + weight, 0)

export const watchAnswer = (
  stateOf: (space: Space) => RoomState,
  { question: id, packages, failed }: AnswerBetterAct,
): void => {
  const joint = stateOf('joint')
  const question = openQuestion(joint.better)
  if (!isBetterOn(joint.better) || question?.id !== id) violated('an answer nobody has asked for')
  if (failed) violated('a search that broke')
  const left = betterLeft(joint.better)
  if (left.answers === 0 || packages.length > Math.min(left.packages, limits.better.perAnswer))
    violated('more answers than the room has')
  const { from, issues = [] } = question?.against ?? {}
  if (from === 'nothing') return
  for (const { terms } of packages) {
    if (terms.map(({ issue }) => issue).join() !== issues.map(({ issue }) => issue).join())
      violated('a package about other issues than were compared')
    const gained = (side: Side): number => {
      const own = stateOf(homeOf[side])
      return worthTo(joint, own, terms) - worthTo(joint, own, issues) - pointOf(own)
    }
    if (sides.some((side) => gained(side) < 0)) violated('a package that is not better for both')
  }
}
