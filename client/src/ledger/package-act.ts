/** What a package that is being written becomes: the act to send, or what stands in its way, by field. */
import type { ExploreAct } from '@common-ground/shared/acts/explorations'
import { type Issue, knowsTitle } from '@common-ground/shared/acts/issues'
import type { CounterAct, GiftAct, OfferAct, Term } from '@common-ground/shared/acts/offers'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { pastValueRefusal, valueRefusal } from '@common-ground/shared/acts/value'
import { limits } from '@common-ground/shared/room/limits'
import type { Standing } from '@common-ground/shared/room/participant'
import { isRefusal, type Refusal, type RefusalReply, refuse } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import type { Side } from '@common-ground/shared/room/side'
import { isBlank, textRefusal } from '@common-ground/shared/room/text'
import { minutesOf } from './expiry-draft.ts'
import {
  type ComposedKind,
  emptyTerm,
  type Half,
  halvesOf,
  type PackageDraft,
  valueFrom,
} from './package-draft.ts'

export interface TermRefusals {
  readonly from?: RefusalReply
  readonly to?: RefusalReply
}

/** The fields beside the terms. */
type Field = Half | 'words' | 'benefit' | 'ourGain' | 'credit' | 'check' | 'expiry'

export interface PackageRefusals extends Readonly<Partial<Record<Field, RefusalReply>>> {
  readonly terms: ReadonlyMap<string, TermRefusals>
}

export const nothingMissing: PackageRefusals = { terms: new Map() }

export type MakingAct = ExploreAct | OfferAct | CounterAct | GiftAct
export type JudgedPackage = { readonly act: MakingAct } | { readonly refusals: PackageRefusals }

interface Around {
  /** Whose package it is; what is explored can be the mediator's. */
  readonly side: Side | undefined
  readonly issues: ReadonlyMap<string, Issue>
  /** Where whoever gives that half stood on the issue. */
  readonly last: (issue: string, half: Half) => string | undefined
  /** The offer it counters, while that is open. */
  readonly counters?: string | undefined
  /** Whether what the draft answers can be answered by this kind. */
  readonly answers: boolean
  /** Time of the server's clock. */
  readonly now: number
}

/** What can be answered by what: the other side's gift by a step of ours, what was explored by going on from it. */
export const answersFit = (
  { kind, answers }: Pick<PackageDraft, 'kind' | 'answers'>,
  { offers, explorations }: Pick<RoomState, 'offers' | 'explorations'>,
  you: Standing,
): boolean => {
  if (answers === undefined) return false
  const explored = explorations.get(answers)
  if (explored) return !explored.takenBack && (kind === 'explore' || explored.standing !== you)
  const offer = offers.get(answers)
  return kind !== 'explore' && offer?.kind === 'gift' && offer.side !== you && offer.status !== 'withdrawn'
}

const judgedValue = (issue: Issue, typed: string): string | Refusal => {
  if (isBlank(typed)) return refuse('text-empty')
  // What cannot be read is judged as it stands there: the rules know what it looks like.
  const value = valueFrom(issue.kind, typed) ?? typed.trim()
  return valueRefusal(issue, value) ?? value
}

/** The last value of whoever gives is where it stood; only where there is none may the draft say where things stand today. */
const judgedFrom = (issue: Issue, typed: string, last: string | undefined): string | Refusal | undefined => {
  if (last !== undefined) return pastValueRefusal(issue, last) ? undefined : last
  return isBlank(typed) ? undefined : judgedValue(issue, typed)
}

interface JudgedTerms {
  readonly terms: Term[]
  readonly refused: ReadonlyMap<string, TermRefusals>
}

const judgedTerms = (draft: PackageDraft, half: Half, { issues, last, side }: Around): JudgedTerms => {
  const terms: Term[] = []
  const refused = new Map<string, TermRefusals>()
  for (const id of draft[half]) {
    const issue = issues.get(id)
    if (!issue) continue
    const typed = draft.values[id] ?? emptyTerm
    // Nothing binds a side under a title it has not accepted.
    const unseen = side && draft.kind !== 'explore' && !knowsTitle(issue, side)
    const to = issue.aside
      ? refuse('issue-set-aside')
      : unseen
        ? refuse('title-first')
        : judgedValue(issue, typed.to)
    // An idea comes from nowhere: what is thought of is no move of anybody's.
    const from = draft.kind === 'explore' ? undefined : judgedFrom(issue, typed.from, last(id, half))
    if (typeof to === 'string' && typeof from !== 'object')
      terms.push({ issue: id, ...(from === undefined ? {} : { from }), to })
    else
      refused.set(id, {
        ...(typeof from === 'object' && { from: replyOf(from) }),
        ...(typeof to === 'object' && { to: replyOf(to) }),
      })
  }
  return { terms, refused }
}

const halfRefusal = (draft: PackageDraft, half: Half): Refusal | undefined => {
  const all = halvesOf(draft.kind).reduce((count, each) => count + draft[each].length, 0)
  if (all > limits.termsPerOffer) return refuse('too-many-terms')
  const needed = draft.kind === 'offer' || draft.kind === 'if-then'
  return needed && draft[half].length === 0 ? refuse('terms-missing') : undefined
}

const noteRefusal = (text: string, limit: number): Refusal | undefined =>
  isBlank(text) ? undefined : textRefusal(text, limit)

const isBound = (kind: ComposedKind): boolean => kind !== 'explore'
const hasTime = (kind: ComposedKind): boolean => kind === 'offer' || kind === 'if-then'

/** By field; the ones a kind does not have are left in peace. */
const fieldRefusals = (draft: PackageDraft, now: number): Partial<Record<Field, Refusal | undefined>> => {
  const { kind } = draft
  const { text } = limits
  const minutes = hasTime(kind) ? minutesOf(draft.expiry, now) : undefined
  return {
    ours: halfRefusal(draft, 'ours'),
    ...(kind === 'if-then' && {
      theirs: halfRefusal(draft, 'theirs'),
      ourGain: textRefusal(draft.ourGain, text.benefit),
    }),
    ...(kind === 'explore' && { words: textRefusal(draft.words, text.exploring) }),
    ...(kind === 'gift' && { words: textRefusal(draft.words, text.gift) }),
    ...(isBound(kind) && {
      benefit: textRefusal(draft.benefit, text.benefit),
      credit: noteRefusal(draft.credit, text.credit),
      check: noteRefusal(draft.check, text.check),
    }),
    ...(typeof minutes === 'object' && { expiry: minutes }),
  }
}

const replies = (refusals: Partial<Record<Field, Refusal | undefined>>): PackageRefusals | undefined => {
  const said = Object.entries(refusals).flatMap(([field, refusal]) =>
    refusal && isRefusal(refusal) ? [[field, replyOf(refusal)]] : [],
  )
  return said.length === 0 ? undefined : { terms: new Map(), ...Object.fromEntries(said) }
}

const note = <Name extends 'credit' | 'check'>(name: Name, text: string) =>
  isBlank(text) ? {} : { [name]: text.trim() }

/** The act, of a draft in whose way nothing stands. */
const actOf = (draft: PackageDraft, ours: Term[], theirs: Term[], around: Around): MakingAct => {
  const words = draft.words.trim()
  const answers = around.answers && draft.answers !== undefined ? { answers: draft.answers } : {}
  if (draft.kind === 'explore') return { type: 'explore', text: words, terms: ours, ...answers }
  const benefit = draft.benefit.trim()
  const notes = { ...note('credit', draft.credit), ...note('check', draft.check), ...answers }
  if (draft.kind === 'gift') return { type: 'gift', text: words, terms: ours, benefit, ...notes }
  const minutes = minutesOf(draft.expiry, around.now)
  const offered = {
    terms: ours,
    benefit,
    ...(draft.kind === 'if-then' && { gets: { terms: theirs, benefit: draft.ourGain.trim() } }),
    ...(typeof minutes === 'number' && { minutes }),
    ...(draft.whole && { whole: true as const }),
    ...notes,
  }
  return around.counters === undefined
    ? { type: 'offer', ...offered }
    : { type: 'counter', offer: around.counters, ...offered }
}

export const packageAct = (draft: PackageDraft, around: Around): JudgedPackage => {
  const halves = halvesOf(draft.kind)
  const ours = judgedTerms(draft, 'ours', around)
  const theirs = halves.includes('theirs') ? judgedTerms(draft, 'theirs', around) : undefined
  const terms = new Map([...ours.refused, ...(theirs?.refused ?? [])])
  const fields = replies(fieldRefusals(draft, around.now))
  if (fields || terms.size > 0) return { refusals: { ...(fields ?? nothingMissing), terms } }
  return { act: actOf(draft, ours.terms, theirs?.terms ?? [], around) }
}
