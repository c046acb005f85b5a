/** What people have begun in the ledger and not yet sent: packages, reasons and a new issue, kept while the room is open. */
import { isBlank } from '@common-ground/shared/room/text'
import { keptDraft } from '../ui/kept-draft.ts'
import { emptyIssue, type IssueDraft } from './issue-draft.ts'
import type { PackageDraft } from './package-draft.ts'

/** A new offer, or a counter to the offer with this id. */
export type Composing = { readonly counters?: string }

export interface LedgerDrafts {
  /** The composer that is open. */
  readonly composing?: Composing | undefined
  /** By the offer they counter; a new offer is kept under the empty name. */
  readonly packages: Readonly<Record<string, PackageDraft>>
  /** Why not yet, by offer. A reason that is there, even empty, is one being written. */
  readonly reasons: Readonly<Record<string, string>>
  readonly issue: IssueDraft
  /** Another issue that was to be begun while one is. */
  readonly other?: IssueDraft | undefined
}

const textsIn = ({ packages, reasons, issue, other }: LedgerDrafts): readonly (string | undefined)[] => [
  ...Object.values(packages).map(({ benefit }) => benefit),
  ...Object.values(reasons),
  issue.title,
  other?.title,
]

export const ledgerDrafts = keptDraft<LedgerDrafts>({ packages: {}, reasons: {}, issue: emptyIssue }, textsIn)

/** Opens the composer, or closes it: what was written stays. */
export const compose = (session: object, composing: Composing | undefined): void =>
  ledgerDrafts.change(session, (drafts) => ({ ...drafts, composing }))

/** Begins an issue. One that somebody has begun is not written over: the new one waits beside it. */
export const beginIssue = (session: object, issue: IssueDraft): void =>
  ledgerDrafts.change(session, (drafts) =>
    isBlank(drafts.issue.title) || drafts.issue.title === issue.title
      ? { ...drafts, issue }
      : { ...drafts, other: issue },
  )

/** Goes on with the one that waits; the one begun waits in its place. */
export const swapIssues = (session: object): void =>
  ledgerDrafts.change(session, (drafts) =>
    drafts.other ? { ...drafts, issue: drafts.other, other: drafts.issue } : drafts,
  )

/** The one begun stands in the ledger: the one that waited is next. */
export const issueOpened = (session: object): void =>
  ledgerDrafts.change(session, ({ other, ...drafts }) => ({ ...drafts, issue: other ?? emptyIssue }))

export const packageKey = ({ counters }: Composing): string => counters ?? ''

const without = <T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))

export const withPackage = (drafts: LedgerDrafts, key: string, draft: PackageDraft): LedgerDrafts => ({
  ...drafts,
  packages: { ...drafts.packages, [key]: draft },
})

export const withoutPackage = (drafts: LedgerDrafts, key: string): LedgerDrafts => ({
  ...drafts,
  packages: without(drafts.packages, key),
})

export const withReason = (
  drafts: LedgerDrafts,
  offer: string,
  reason: string | undefined,
): LedgerDrafts => ({
  ...drafts,
  reasons: reason === undefined ? without(drafts.reasons, offer) : { ...drafts.reasons, [offer]: reason },
})
