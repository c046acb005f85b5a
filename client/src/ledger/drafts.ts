/** What people have begun in the ledger and not yet sent: packages, reasons and a new issue, kept while the room is open. */
import { isBlank } from '@common-ground/shared/room/text'
import { keptDraft } from '../ui/kept-draft.ts'
import { emptyIssue, type IssueDraft } from './issue-draft.ts'
import { isBegun, type PackageDraft, wordsIn } from './package-draft.ts'

/** Something new, a counter to the offer with this id, or going on from the gift or exploring with this id. */
export type Composing = { readonly counters?: string; readonly answers?: string }

export interface LedgerDrafts {
  /** The composer that is open. */
  readonly composing?: Composing | undefined
  /** By what they counter or answer; something new is kept under the empty name. */
  readonly packages: Readonly<Record<string, PackageDraft>>
  /** New ones that were begun before the one under the empty name, the last one first. */
  readonly waiting: readonly PackageDraft[]
  /** Why not yet, by offer. A reason that is there, even empty, is one being written. */
  readonly reasons: Readonly<Record<string, string>>
  readonly issue: IssueDraft
  /** Another issue that was to be begun while one is. */
  readonly other?: IssueDraft | undefined
}

const textsIn = (drafts: LedgerDrafts): readonly (string | undefined)[] => [
  ...Object.values(drafts.packages).flatMap(wordsIn),
  ...drafts.waiting.flatMap(wordsIn),
  ...Object.values(drafts.reasons),
  drafts.issue.title,
  drafts.other?.title,
]

export const ledgerDrafts = keptDraft<LedgerDrafts>(
  { packages: {}, waiting: [], reasons: {}, issue: emptyIssue },
  textsIn,
)

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

export const packageKey = ({ counters, answers }: Composing): string => counters ?? answers ?? ''

const without = <T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))

export const withPackage = (drafts: LedgerDrafts, key: string, draft: PackageDraft): LedgerDrafts => ({
  ...drafts,
  packages: { ...drafts.packages, [key]: draft },
})

/** It is sent, or let go. Behind a new one the one that was begun before it comes forward again. */
export const withoutPackage = (drafts: LedgerDrafts, key: string): LedgerDrafts => {
  const packages = without(drafts.packages, key)
  const [next, ...waiting] = drafts.waiting
  return key === '' && next
    ? { ...drafts, waiting, packages: { ...packages, '': next } }
    : { ...drafts, packages }
}

/**
 * Opens the composer with something to begin with. What somebody has begun is not written over: it waits, and comes back
 * when this one is sent. The same wish twice goes on with what came of it.
 */
export const beginPackage = (session: object, draft: PackageDraft): void =>
  ledgerDrafts.change(session, (drafts) => {
    const begun = drafts.packages['']
    const all = begun && isBegun(begun) ? [begun, ...drafts.waiting] : drafts.waiting
    const same = all.find(({ wish }) => wish !== undefined && wish === draft.wish)
    const opened = withPackage({ ...drafts, composing: {} }, '', same ?? draft)
    return { ...opened, waiting: all.filter((one) => one !== same) }
  })

/** Goes on with the one that was begun before; the one in front waits behind all others. */
export const swapPackages = (session: object): void =>
  ledgerDrafts.change(session, (drafts) => {
    const [next, ...others] = drafts.waiting
    const front = drafts.packages['']
    if (!next) return drafts
    return { ...withPackage(drafts, '', next), waiting: front ? [...others, front] : others }
  })

export const withReason = (
  drafts: LedgerDrafts,
  offer: string,
  reason: string | undefined,
): LedgerDrafts => ({
  ...drafts,
  reasons: reason === undefined ? without(drafts.reasons, offer) : { ...drafts.reasons, [offer]: reason },
})
