/** The worker in which three equal packages are looked for: what is typed meanwhile is not held up, and the numbers go nowhere from it. */

import type { Refusal } from '@common-ground/shared/room/refusal'
import { type EqualPackages, equalPackages } from '@common-ground/shared/tradeoffs/equal'
import type { OwnIssue } from '@common-ground/shared/tradeoffs/own'

export interface Question {
  readonly issues: readonly OwnIssue[]
  readonly total: number
}

export type Answer = EqualPackages | Refusal

addEventListener('message', ({ data: { issues, total } }: MessageEvent<Question>) => {
  const answer: Answer = equalPackages(issues, { total })
  postMessage(answer)
})
