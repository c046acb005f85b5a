/** An issue as its card and its sheet show it: where it stands, its history, and whether an offer's time was over meanwhile. */
import type { Issue } from '@common-ground/shared/acts/issues'
import { settlementsOf } from '@common-ground/shared/acts/settlements'
import { type Agreed, issueStandings } from '@common-ground/shared/ledger/concessions'
import { type History, historyOf } from '@common-ground/shared/momentum/history'
import { offersNaming } from '@common-ground/shared/momentum/naming'
import { useMemo, useRef } from 'react'
import { useRoomState } from '../sync/hooks.ts'

export interface IssueView {
  readonly issue: Issue
  readonly history: History
  readonly agreed: Agreed | undefined
  /** How many offers have named it. */
  readonly moves: number
}

/** What a view was made from: the very same things make the very same view. */
type Made = readonly [IssueView, readonly unknown[]]

/** Of all issues, in the order they were opened. One that did not change is the same object. */
export const useIssueViews = (expired: ReadonlySet<string>): readonly IssueView[] => {
  const { issues, offers, biddings, proposals } = useRoomState()
  const before = useRef<ReadonlyMap<string, Made>>(new Map())
  return useMemo(() => {
    const settlements = settlementsOf({ biddings, proposals })
    const made = issueStandings({ issues, offers, biddings, proposals }).map(
      ({ issue, agreed, moves }): Made => {
        const naming = offersNaming(offers, issue.id)
        const { value, offer, conditional } = agreed ?? {}
        const over =
          expired.size === 0
            ? ''
            : naming
                .filter(({ id }) => expired.has(id))
                .map(({ id }) => id)
                .join()
        const parts = [issue, naming, biddings, proposals, over, value, offer, conditional]
        const last = before.current.get(issue.id)
        if (last && parts.every((part, at) => part === last[1][at])) return last
        return [{ issue, history: historyOf(issue, naming, settlements, expired), agreed, moves }, parts]
      },
    )
    before.current = new Map(made.map((one) => [one[0].issue.id, one]))
    return made.map(([view]) => view)
  }, [issues, offers, biddings, proposals, expired])
}
