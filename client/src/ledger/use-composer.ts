/** What is being written in the composer: its draft, what is missing, and sending it. */

import { onTable } from '@common-ground/shared/acts/issues'
import { type OfferStatus, statusAt } from '@common-ground/shared/acts/offers'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { type IssueStanding, issueStandings } from '@common-ground/shared/ledger/concessions'
import { isSide, type Standing } from '@common-ground/shared/room/participant'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { otherSide, type Side } from '@common-ground/shared/room/side'
import { useMemo, useState } from 'react'
import { useAct, useRoomState, useSession } from '../sync/hooks.ts'
import { useKeptPart } from '../ui/kept-draft.ts'
import { serverTime, useServerTime } from '../ui/server-clock.ts'
import { type Composing, compose, ledgerDrafts, packageKey, withoutPackage, withPackage } from './drafts.ts'
import { answersFit, nothingMissing, type PackageRefusals, packageAct } from './package-act.ts'
import {
  type ComposedKind,
  composedKinds,
  counterTo,
  emptyPackage,
  isBegun,
  type PackageDraft,
} from './package-draft.ts'

export interface Composer {
  readonly standings: readonly IssueStanding[]
  readonly draft: PackageDraft
  /** What this can be. */
  readonly kinds: readonly ComposedKind[]
  /** What became of the offer it counters: while that is open it is a counter, afterwards an offer of its own. */
  readonly countered: OfferStatus | 'expired' | undefined
  /** It answers what it was begun for: as the kind it is now, it can. */
  readonly answers: boolean
  readonly refusals: PackageRefusals
  readonly refusal: RefusalReply | undefined
  readonly sending: boolean
  change(draft: PackageDraft): void
  /** Resolves to whether it was recorded. */
  send(): Promise<boolean>
  /** There is something to let go of. */
  readonly begun: boolean
  letGo(): void
}

/** What one begins with. A single issue is chosen already: there is nothing to choose. */
const begunWith = ({ counters, answers }: Composing, state: RoomState, you: Standing): PackageDraft => {
  const { offers, issues, explorations } = state
  const countered = counters === undefined ? undefined : offers.get(counters)
  if (countered) return counterTo(countered, issues)
  const answered = answers === undefined ? {} : { answers }
  if (answers !== undefined && offers.has(answers)) return { ...emptyPackage, kind: 'gift', ...answered }
  if (!isSide(you) || (answers !== undefined && explorations.has(answers)))
    return { ...emptyPackage, kind: 'explore', ...answered }
  const [only, ...others] = onTable(issues)
  return { ...emptyPackage, ours: only && others.length === 0 ? [only.id] : [] }
}

/** What was chosen and set aside meanwhile stays in sight, so that it can be taken out: nothing leaves a draft by itself. */
const withAside = (
  standings: readonly IssueStanding[],
  { ours, theirs }: PackageDraft,
  { issues }: RoomState,
): readonly IssueStanding[] => [
  ...standings,
  ...[...ours, ...theirs].flatMap((id) => {
    const issue = issues.get(id)
    return issue?.aside ? [{ issue, last: {}, moves: 0 }] : []
  }),
]

const kindsFor = (you: Standing, { counters }: Composing): readonly ComposedKind[] =>
  !isSide(you) ? ['explore'] : counters === undefined ? composedKinds : ['offer', 'if-then']

export const useComposer = (composing: Composing): Composer => {
  const session = useSession()
  const you = session.you.standing
  const state = useRoomState()
  const { send, sending } = useAct()
  const packages = useKeptPart(ledgerDrafts, session, (drafts) => drafts.packages)
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<RefusalReply>()
  const known = useMemo(() => issueStandings(state), [state])
  const last = useMemo(() => new Map(known.map((standing) => [standing.issue.id, standing.last])), [known])

  const original = composing.counters === undefined ? undefined : state.offers.get(composing.counters)
  const countered = useServerTime<OfferStatus | 'expired' | 'none'>(
    (now) => (original ? statusAt(original, state.pauses, now) : 'none'),
    original?.minutes !== undefined,
  )
  const key = packageKey(composing)
  const draft = packages[key] ?? begunWith(composing, state, you)
  const standings = withAside(known, draft, state)
  const giver = (half: 'ours' | 'theirs'): Side | undefined =>
    !isSide(you) ? undefined : half === 'ours' ? you : otherSide(you)
  const answers = answersFit(draft, state, you)
  const judge = () =>
    packageAct(draft, {
      side: isSide(you) ? you : undefined,
      issues: state.issues,
      last: (issue, half) => {
        const side = giver(half)
        return side && last.get(issue)?.[side]
      },
      counters: countered === 'open' ? composing.counters : undefined,
      answers,
      now: serverTime(),
    })
  const refusals = (): PackageRefusals => {
    const judged = tried ? judge() : undefined
    return judged && 'refusals' in judged ? judged.refusals : nothingMissing
  }

  return {
    standings,
    draft,
    kinds: kindsFor(you, composing),
    countered: countered === 'none' ? undefined : countered,
    answers,
    refusals: refusals(),
    refusal,
    sending,
    change: (next) => {
      setRefusal(undefined)
      ledgerDrafts.change(session, (drafts) => withPackage(drafts, key, next))
    },
    begun: packages[key] !== undefined && isBegun(draft),
    letGo: () => {
      ledgerDrafts.change(session, (drafts) => withoutPackage(drafts, key))
      compose(session, undefined)
    },
    send: async () => {
      setTried(true)
      setRefusal(undefined)
      // Judged anew: minutes count from now.
      const judged = judge()
      if ('refusals' in judged) return false
      // Kept as it is sent: a counter prefilled and not touched is a draft too, should the room refuse it.
      ledgerDrafts.change(session, (drafts) => withPackage(drafts, key, draft))
      const reply = await send(judged.act)
      if (isRefusal(reply)) {
        setRefusal(reply)
        return false
      }
      ledgerDrafts.change(session, (drafts) => withoutPackage(drafts, key))
      compose(session, undefined)
      return true
    },
  }
}
