/** The pivot as this person's own screen works it out: which stuck issues they are asked about. Nothing of it is sent. */
import type { Issue } from '@common-ground/shared/acts/issues'
import { settlementsOf } from '@common-ground/shared/acts/settlements'
import { isAsked } from '@common-ground/shared/momentum/asked'
import { offersNaming } from '@common-ground/shared/momentum/naming'
import { isStuck, narrowing } from '@common-ground/shared/momentum/narrowing'
import type { Participant } from '@common-ground/shared/room/participant'
import { useMemo } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { keptDraft, useKeptDraft } from '../ui/kept-draft.ts'
import { useMayLink } from './use-links.ts'

/** Questions answered, or put off with "not now": the issue and the move after which it was asked. In memory alone. */
const settled = keptDraft<ReadonlySet<string>>(new Set())

const settledKey = (issue: string, last: string | undefined): string => `${issue} ${last ?? ''}`

/** Not asked again about this issue before it moves once more without narrowing. */
export const settlePivot = (session: object, issue: string, last: string | undefined): void =>
  settled.change(session, (before) => new Set(before).add(settledKey(issue, last)))

/** Whether this person is asked about this issue now. */
export const useIsPivoting = (issue: Issue, you: Participant): boolean => {
  const { offers, biddings, proposals, people, seats } = useRoomState()
  const mayLink = useMayLink()({ issue: issue.id })
  const done = useKeptDraft(settled, useSession())
  const made = offersNaming(offers, issue.id)
  const last = useMemo(() => {
    const now = narrowing(issue, made, settlementsOf({ biddings, proposals }))
    return isStuck(now) ? now.last : undefined
  }, [issue, made, biddings, proposals])
  return (
    mayLink &&
    last !== undefined &&
    !done.has(settledKey(issue.id, last)) &&
    isAsked(issue, you, { people, seats })
  )
}

/** The move after which an issue is asked about. */
export const useLastMove = (issue: Issue | undefined): string | undefined => {
  const { offers, biddings, proposals } = useRoomState()
  return useMemo(
    () =>
      issue && narrowing(issue, offersNaming(offers, issue.id), settlementsOf({ biddings, proposals })).last,
    [issue, offers, biddings, proposals],
  )
}
