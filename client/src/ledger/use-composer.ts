/** The offer being written: its draft, what is missing, and sending it. */
import { type IssueStanding, issueStandings } from '@common-ground/shared/ledger/concessions'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import type { Side } from '@common-ground/shared/room/side'
import { useMemo, useState } from 'react'
import { useAct, useRoomState, useSession } from '../sync/hooks.ts'
import { useKeptPart } from '../ui/kept-draft.ts'
import { type Composing, compose, ledgerDrafts, packageKey, withoutPackage, withPackage } from './drafts.ts'
import {
  counterTo,
  emptyPackage,
  type PackageDraft,
  type PackageRefusals,
  packageOf,
} from './package-draft.ts'

const nothingMissing: PackageRefusals = { terms: new Map() }

export interface Composer {
  readonly standings: readonly IssueStanding[]
  readonly draft: PackageDraft
  /** The offer to counter is still open. If it was answered meanwhile, what was written can be made as a new offer. */
  readonly counters: boolean
  readonly tooLate: boolean
  readonly refusals: PackageRefusals
  readonly refusal: RefusalReply | undefined
  readonly sending: boolean
  change(draft: PackageDraft): void
  /** Resolves to whether it was recorded. */
  send(): Promise<boolean>
}

export const useComposer = (side: Side, composing: Composing): Composer => {
  const session = useSession()
  const state = useRoomState()
  const { send, sending } = useAct()
  const packages = useKeptPart(ledgerDrafts, session, (drafts) => drafts.packages)
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<RefusalReply>()
  const standings = useMemo(() => issueStandings(state), [state])

  const countered = composing.counters === undefined ? undefined : state.offers.get(composing.counters)
  const counters = countered?.status === 'open'
  const key = packageKey(composing)
  // A single issue is chosen already: there is nothing to choose.
  const fresh = { ...emptyPackage, issues: state.issues.size === 1 ? [...state.issues.keys()] : [] }
  const draft = packages[key] ?? (countered ? counterTo(countered, state.issues) : fresh)
  const last = new Map(standings.map((standing) => [standing.issue.id, standing.last[side]]))
  const judged = packageOf(draft, state.issues, (issue) => last.get(issue))

  return {
    standings,
    draft,
    counters,
    tooLate: countered !== undefined && !counters && !sending,
    refusals: tried && 'refusals' in judged ? judged.refusals : nothingMissing,
    refusal,
    sending,
    change: (next) => {
      setRefusal(undefined)
      ledgerDrafts.change(session, (drafts) => withPackage(drafts, key, next))
    },
    send: async () => {
      setTried(true)
      setRefusal(undefined)
      if ('refusals' in judged) return false
      const { fit } = judged
      // Kept as it is sent: a counter prefilled and not touched is a draft too, should the room refuse it.
      ledgerDrafts.change(session, (drafts) => withPackage(drafts, key, draft))
      const reply = await send(
        countered && counters ? { type: 'counter', offer: countered.id, ...fit } : { type: 'offer', ...fit },
      )
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
