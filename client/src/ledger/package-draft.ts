/** A package as it is being written: the issues chosen, the values as typed, and what it becomes or what is missing. */
import type { Issue, IssueKind } from '@common-ground/shared/acts/issues'
import type { Offer, Term } from '@common-ground/shared/acts/offers'
import { valueRefusal } from '@common-ground/shared/acts/value'
import { limits } from '@common-ground/shared/room/limits'
import { type RefusalReply, refuse, replyOf } from '@common-ground/shared/room/refusal'
import { isBlank, textRefusal } from '@common-ground/shared/room/text'
import { formatAmount, parseAmount } from '../ui/amount.ts'

/** Values as their author typed them, amounts in the author's own notation. */
export interface TermDraft {
  readonly from: string
  readonly to: string
}

export interface PackageDraft {
  readonly issues: readonly string[]
  /** By issue. An issue taken out of the package keeps what was typed for it. */
  readonly values: Readonly<Record<string, TermDraft>>
  readonly benefit: string
}

export const emptyTerm: TermDraft = { from: '', to: '' }
export const emptyPackage: PackageDraft = { issues: [], values: {}, benefit: '' }

export const isBegun = ({ values, benefit }: PackageDraft): boolean =>
  !isBlank(benefit) || Object.values(values).some(({ from, to }) => !isBlank(from) || !isBlank(to))

export const typedFrom = (kind: IssueKind, value: string): string =>
  kind.type === 'amount' ? formatAmount(value) : value

export const valueFrom = (kind: IssueKind, typed: string): string | undefined =>
  kind.type === 'amount' ? parseAmount(typed) : typed.trim()

/** A counter starts from the values it answers: what stays may stay, what moves is changed. */
export const counterTo = (offer: Offer, issues: ReadonlyMap<string, Issue>): PackageDraft => ({
  issues: offer.terms.map(({ issue }) => issue),
  values: Object.fromEntries(
    offer.terms.flatMap(({ issue: id, to }) => {
      const issue = issues.get(id)
      return issue ? [[id, { from: '', to: typedFrom(issue.kind, to) }]] : []
    }),
  ),
  benefit: '',
})

export const withTerm = (draft: PackageDraft, issue: string, term: TermDraft): PackageDraft => ({
  ...draft,
  values: { ...draft.values, [issue]: term },
})

/** Puts an issue into the package, in the order of the room, or takes it out. */
export const toggled = (draft: PackageDraft, issue: string, order: readonly string[]): PackageDraft => ({
  ...draft,
  issues: draft.issues.includes(issue)
    ? draft.issues.filter((id) => id !== issue)
    : order.filter((id) => id === issue || draft.issues.includes(id)),
})

export interface TermRefusals {
  readonly from?: RefusalReply
  readonly to?: RefusalReply
}

export interface PackageRefusals {
  /** About the package as a whole. */
  readonly whole?: RefusalReply
  readonly terms: ReadonlyMap<string, TermRefusals>
  readonly benefit?: RefusalReply
}

export interface Package {
  readonly terms: Term[]
  readonly benefit: string
}

export type JudgedPackage = { readonly fit: Package } | { readonly refusals: PackageRefusals }

const judgedValue = (kind: IssueKind, typed: string): string | RefusalReply => {
  if (isBlank(typed)) return replyOf(refuse('text-empty'))
  const value = valueFrom(kind, typed)
  if (value === undefined) return replyOf(refuse('value-unfit'))
  const refusal = valueRefusal({ kind, removed: [] }, value)
  return refusal ? replyOf(refusal) : value
}

/** The side's own last value is where it stood; only where it has not said one may it name where things stand today. */
const judgedFrom = (
  kind: IssueKind,
  typed: string,
  last: string | undefined,
): string | RefusalReply | undefined => last ?? (isBlank(typed) ? undefined : judgedValue(kind, typed))

/** The package to send, or what stands in its way, by field. */
export const packageOf = (
  draft: PackageDraft,
  issues: ReadonlyMap<string, Issue>,
  last: (issue: string) => string | undefined,
): JudgedPackage => {
  const terms: Term[] = []
  const refused = new Map<string, TermRefusals>()
  for (const id of draft.issues) {
    const kind = issues.get(id)?.kind
    if (!kind) continue
    const typed = draft.values[id] ?? emptyTerm
    const to = judgedValue(kind, typed.to)
    const from = judgedFrom(kind, typed.from, last(id))
    if (typeof to === 'string' && typeof from !== 'object')
      terms.push({ issue: id, ...(from === undefined ? {} : { from }), to })
    else refused.set(id, { ...(typeof from === 'object' && { from }), ...(typeof to === 'object' && { to }) })
  }
  const benefit = textRefusal(draft.benefit, limits.text.benefit)
  const missing =
    draft.issues.length === 0
      ? refuse('terms-missing')
      : draft.issues.length > limits.termsPerOffer
        ? refuse('too-large')
        : undefined
  if (!missing && !benefit && refused.size === 0) return { fit: { terms, benefit: draft.benefit.trim() } }
  return {
    refusals: {
      terms: refused,
      ...(missing && { whole: replyOf(missing) }),
      ...(benefit && { benefit: replyOf(benefit) }),
    },
  }
}
