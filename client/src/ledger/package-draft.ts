/** A package as it is being written: explored, offered, an if-then or a gift, with the values as typed. */
import type { Issue, IssueKind } from '@common-ground/shared/acts/issues'
import type { Offer, Term } from '@common-ground/shared/acts/offers'
import { isBlank } from '@common-ground/shared/room/text'
import { formatAmount, parseAmount } from '../ui/amount.ts'
import type { OfferWish } from '../ui/offer-wish.ts'
import { type ExpiryDraft, expiryFrom, noExpiry } from './expiry-draft.ts'

export const composedKinds = ['explore', 'offer', 'if-then', 'gift'] as const
export type ComposedKind = (typeof composedKinds)[number]

/** Of an if-then: what we give, and what the other side gives for it. All other kinds have one half. */
export type Half = 'ours' | 'theirs'

/** Values as their author typed them, amounts in the author's own notation. */
export interface TermDraft {
  readonly from: string
  readonly to: string
}

/** What was typed for one kind stays while another is looked at. */
export interface PackageDraft extends Readonly<Record<Half, readonly string[]>> {
  readonly kind: ComposedKind
  /** By issue. An issue taken out of the package keeps what was typed for it. */
  readonly values: Readonly<Record<string, TermDraft>>
  /** The idea, or the step of a gift. */
  readonly words: string
  /** What the other side gains. */
  readonly benefit: string
  /** Of an if-then: what we gain by the other side's half. */
  readonly ourGain: string
  readonly expiry: ExpiryDraft
  readonly whole: boolean
  readonly credit: string
  readonly check: string
  /** The gift or exploring this answers. */
  readonly answers?: string
  /** The wish it began with: the same wish again means this draft. */
  readonly wish?: string
}

export const emptyTerm: TermDraft = { from: '', to: '' }
export const emptyPackage: PackageDraft = {
  kind: 'offer',
  ours: [],
  theirs: [],
  values: {},
  words: '',
  benefit: '',
  ourGain: '',
  expiry: noExpiry,
  whole: false,
  credit: '',
  check: '',
}

/** The texts of a draft that are somebody's own words. */
export const wordsIn = ({ words, benefit, ourGain, credit, check }: PackageDraft): readonly string[] => [
  words,
  benefit,
  ourGain,
  credit,
  check,
]

export const isBegun = (draft: PackageDraft): boolean =>
  draft.answers !== undefined ||
  wordsIn(draft).some((text) => !isBlank(text)) ||
  Object.values(draft.values).some(({ from, to }) => !isBlank(from) || !isBlank(to))

const typedFrom = (kind: IssueKind, value: string): string =>
  kind.type === 'amount' ? formatAmount(value) : value

export const valueFrom = (kind: IssueKind, typed: string): string | undefined =>
  kind.type === 'amount' ? parseAmount(typed) : typed.trim()

type Issues = ReadonlyMap<string, Issue>

const valuesOf = (terms: readonly Pick<Term, 'issue' | 'to'>[], issues: Issues): PackageDraft['values'] =>
  Object.fromEntries(
    terms.flatMap(({ issue: id, to }) => {
      const issue = issues.get(id)
      return issue ? [[id, { from: '', to: typedFrom(issue.kind, to) }]] : []
    }),
  )

const issuesOf = (terms: readonly Pick<Term, 'issue'>[], issues: Issues): readonly string[] =>
  terms.map(({ issue }) => issue).filter((id) => issues.has(id))

/**
 * A counter starts from the values it answers: what stays may stay, what moves is changed. The halves of an if-then
 * change places, and so does what each side gains, since each speaks of the other.
 */
export const counterTo = (offer: Offer, issues: Issues): PackageDraft => {
  const { terms, gets } = offer
  if (!gets) return { ...emptyPackage, ours: issuesOf(terms, issues), values: valuesOf(terms, issues) }
  return {
    ...emptyPackage,
    kind: 'if-then',
    ours: issuesOf(gets.terms, issues),
    theirs: issuesOf(terms, issues),
    values: valuesOf([...terms, ...gets.terms], issues),
    benefit: gets.benefit,
    ourGain: offer.benefit,
  }
}

/** The same once more, for an offer whose time is over. */
export const madeAgain = (offer: Offer, issues: Issues): PackageDraft => {
  const { kind, terms, gets, benefit, text = '', minutes, whole = false, credit = '', check = '' } = offer
  return {
    ...emptyPackage,
    kind,
    ours: issuesOf(terms, issues),
    theirs: issuesOf(gets?.terms ?? [], issues),
    values: valuesOf([...terms, ...(gets?.terms ?? [])], issues),
    words: text,
    benefit,
    ourGain: gets?.benefit ?? '',
    expiry: expiryFrom(minutes),
    whole,
    credit,
    check,
    ...(offer.answers === undefined ? {} : { answers: offer.answers }),
    wish: `again ${offer.id}`,
  }
}

export const wished = (wish: OfferWish, issues: Issues): PackageDraft => ({
  ...emptyPackage,
  kind: wish.kind,
  ours: issuesOf(wish.terms, issues),
  theirs: issuesOf(wish.gets ?? [], issues),
  values: valuesOf([...wish.terms, ...(wish.gets ?? [])], issues),
  ...(wish.answers === undefined ? {} : { answers: wish.answers }),
  wish: JSON.stringify(wish),
})

/** Each issue of a draft stands in one half only; the second half of anything but an if-then is not in the package. */
export const halvesOf = (kind: ComposedKind): readonly Half[] =>
  kind === 'if-then' ? ['ours', 'theirs'] : ['ours']

export const withTerm = (draft: PackageDraft, issue: string, term: TermDraft): PackageDraft => ({
  ...draft,
  values: { ...draft.values, [issue]: term },
})

/**
 * Puts an issue into a half of the package, in the order of the room, or takes it out. It can be in one half only: where it
 * stood in the other, it moves.
 */
export const toggled = (
  draft: PackageDraft,
  half: Half,
  issue: string,
  order: readonly string[],
): PackageDraft => {
  const other: Half = half === 'ours' ? 'theirs' : 'ours'
  const chosen = draft[half]
  if (chosen.includes(issue)) return { ...draft, [half]: chosen.filter((id) => id !== issue) }
  return {
    ...draft,
    [half]: order.filter((id) => id === issue || chosen.includes(id)),
    [other]: draft[other].filter((id) => id !== issue),
  }
}
