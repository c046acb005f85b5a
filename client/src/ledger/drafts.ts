/** What people have begun in the ledger and not yet sent: packages, reasons and a new issue, kept while the room is open. */
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
}

const textsIn = ({ packages, reasons, issue }: LedgerDrafts): readonly string[] => [
  ...Object.values(packages).map(({ benefit }) => benefit),
  ...Object.values(reasons),
  issue.title,
]

export const ledgerDrafts = keptDraft<LedgerDrafts>({ packages: {}, reasons: {}, issue: emptyIssue }, textsIn)

/** Opens the composer, or closes it: what was written stays. */
export const compose = (session: object, composing: Composing | undefined): void =>
  ledgerDrafts.change(session, (drafts) => ({ ...drafts, composing }))

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
