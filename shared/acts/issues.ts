/** Issues: the terms under negotiation, each with a title both sides accept and a kind of value. */
import Type, { type Static } from 'typebox'
import { limits } from '../room/limits.ts'
import { isSide, type Standing } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import type { Side } from '../room/side.ts'
import { lettersOf, textRefusal } from '../room/text.ts'
import { Identifier } from './identifier.ts'
import { agreedOn } from './offers.ts'
import { isProposedOn } from './proposals.ts'
import { type Actor, type Made, type RoomState, withValue } from './room-state.ts'
import { settledOn, settlementsOf } from './settlements.ts'
import { stepRefusal } from './value.ts'

export const IssueKind = Type.Union([
  /** A decimal number with a unit, for instance "EUR a month", in whole steps where it names one. */
  Type.Object(
    { type: Type.Literal('amount'), unit: Type.String(), step: Type.Optional(Type.String()) },
    { additionalProperties: false },
  ),
  /** One of several options. */
  Type.Object(
    {
      type: Type.Literal('choice'),
      options: Type.Array(Type.String(), { maxItems: limits.optionsPerIssue }),
    },
    { additionalProperties: false },
  ),
  Type.Object({ type: Type.Literal('yes-no') }, { additionalProperties: false }),
  Type.Object({ type: Type.Literal('text') }, { additionalProperties: false }),
])
export type IssueKind = Static<typeof IssueKind>

export const OpenIssueAct = Type.Object(
  { type: Type.Literal('open-issue'), title: Type.String(), kind: IssueKind },
  { additionalProperties: false },
)
export type OpenIssueAct = Static<typeof OpenIssueAct>

/**
 * Another title, while nothing is agreed under the one it has. Whoever gives it accepts it, and the others are asked anew:
 * until a side has accepted it, nothing on this issue can bind that side.
 */
export const RetitleIssueAct = Type.Object(
  { type: Type.Literal('retitle-issue'), issue: Identifier, title: Type.String() },
  { additionalProperties: false },
)
/** Bound to the very title: one that changed meanwhile is not accepted by accident. */
export const AcceptTitleAct = Type.Object(
  { type: Type.Literal('accept-title'), issue: Identifier, title: Type.String() },
  { additionalProperties: false },
)
const aboutOption = <Name extends string>(type: Name) =>
  Type.Object(
    { type: Type.Literal(type), issue: Identifier, option: Type.String() },
    { additionalProperties: false },
  )
export const AddOptionAct = aboutOption('add-option')
/** What is agreed stays agreed; an open offer that names the option can be answered and not accepted. */
export const RemoveOptionAct = aboutOption('remove-option')

export interface Issue {
  readonly id: string
  readonly title: string
  /** Sides that take this title as neutral. */
  readonly accepted: readonly Side[]
  /** It was opened under another title. */
  readonly retitled: boolean
  readonly kind: IssueKind
  /** Options it had once. */
  readonly removed: readonly string[]
  /** How often each chair changed its title or its options: nobody uses up what the others need. */
  readonly edits: Readonly<Partial<Record<Standing, number>>>
  readonly by: string
  readonly standing: Standing
  readonly at: number
  /** Position of its entry in the ledger. */
  readonly seq: number
  /** Sides that would set it aside, each with the position of the entry in which it said so. */
  readonly asks?: Readonly<Partial<Record<Side, number>>>
  /** Off the table, until it is taken up again. */
  readonly aside?: { readonly by: string; readonly at: number }
  /** The entry that took it up again last, and whether anyone but the chair that opened it ever did. */
  readonly takenUp?: { readonly seq: number; readonly byOthers: boolean }
}
export type Issues = ReadonlyMap<string, Issue>

type ChangeAct = Static<
  typeof RetitleIssueAct | typeof AcceptTitleAct | typeof AddOptionAct | typeof RemoveOptionAct
>
type IssueAct = OpenIssueAct | ChangeAct

/** Whether this side has seen what the issue is called: the title it was opened with, or one it has accepted. */
export const knowsTitle = ({ retitled, accepted }: Issue, side: Side): boolean =>
  !retitled || accepted.includes(side)

/** Those that were not set aside, in the order they were opened. */
export const onTable = (issues: Issues): readonly Issue[] =>
  [...issues.values()].filter(({ aside }) => !aside)

/** Since which entry it is on the table. */
export const inRoomSince = ({ seq, takenUp }: Issue): number => takenUp?.seq ?? seq

const optionsRefusal = (options: readonly string[]): Refusal | undefined => {
  for (const option of options) {
    const refusal = textRefusal(option, limits.text.option)
    if (refusal) return refusal
  }
  const different = new Set(options.map(lettersOf))
  return different.size < 2 || different.size < options.length ? refuse('issue-options') : undefined
}

const kindRefusal = (kind: IssueKind): Refusal | undefined => {
  if (kind.type === 'amount')
    return (
      textRefusal(kind.unit, limits.text.unit) ??
      (kind.step === undefined ? undefined : stepRefusal(kind.step))
    )
  return kind.type === 'choice' ? optionsRefusal(kind.options) : undefined
}

const decideOptions = (
  { kind }: Issue,
  act: Extract<ChangeAct, { type: 'add-option' | 'remove-option' }>,
): ChangeAct | Refusal => {
  if (kind.type !== 'choice') return refuse('no-options')
  if (act.type === 'remove-option') {
    if (!kind.options.includes(act.option)) return refuse('option-unknown')
    return kind.options.length > 2 ? act : refuse('issue-options')
  }
  if (kind.options.length >= limits.optionsPerIssue) return refuse('too-many-options')
  const letters = lettersOf(act.option)
  const isThere = kind.options.some((option) => lettersOf(option) === letters)
  return textRefusal(act.option, limits.text.option) ?? (isThere ? refuse('option-there') : act)
}

const decideTitle = (
  state: RoomState,
  { id, title, accepted }: Issue,
  { standing }: Actor,
  act: Extract<ChangeAct, { type: 'retitle-issue' | 'accept-title' }>,
): ChangeAct | Refusal => {
  if (act.type === 'retitle-issue') {
    const refusal = textRefusal(act.title, limits.text.issueTitle)
    if (refusal) return refusal
    if (act.title === title) return refuse('text-unchanged')
    if (isProposedOn(state.proposals.values(), id)) return refuse('issue-proposed')
    const isAgreed = agreedOn(state.offers.values(), id) ?? settledOn(settlementsOf(state), id)
    return isAgreed ? refuse('issue-agreed') : act
  }
  if (act.title !== title) return refuse('title-changed')
  return isSide(standing) && accepted.includes(standing) ? refuse('title-accepted') : act
}

export const decideIssues = (state: RoomState, actor: Actor, act: IssueAct): IssueAct | Refusal => {
  if (act.type === 'open-issue') {
    const own = [...state.issues.values()].filter(({ standing }) => standing === actor.standing)
    if (own.length >= limits.issuesPerChair) return refuse('too-many-issues')
    return textRefusal(act.title, limits.text.issueTitle) ?? kindRefusal(act.kind) ?? act
  }
  const issue = state.issues.get(act.issue)
  if (!issue) return refuse('issue-unknown')
  if (issue.aside) return refuse('issue-set-aside')
  if (act.type === 'remove-option' && isProposedOn(state.proposals.values(), issue.id))
    return refuse('issue-proposed')
  if (act.type !== 'accept-title' && (issue.edits[actor.standing] ?? 0) >= limits.editsPerIssue)
    return refuse('too-many-issue-edits')
  return act.type === 'add-option' || act.type === 'remove-option'
    ? decideOptions(issue, act)
    : decideTitle(state, issue, actor, act)
}

const bySide = (standing: Standing): readonly Side[] => (isSide(standing) ? [standing] : [])

const changed = (issue: Issue, act: ChangeAct, { standing }: Made): Issue => {
  const { kind, removed } = issue
  const edits = { ...issue.edits, [standing]: (issue.edits[standing] ?? 0) + 1 }
  switch (act.type) {
    case 'retitle-issue':
      // Whoever would set it aside meant what it was called before.
      return { ...issue, title: act.title, accepted: bySide(standing), retitled: true, edits, asks: {} }
    case 'accept-title':
      return { ...issue, accepted: [...issue.accepted, ...bySide(standing)] }
    case 'add-option':
      if (kind.type !== 'choice') return issue
      return {
        ...issue,
        edits,
        kind: { ...kind, options: [...kind.options, act.option] },
        removed: removed.filter((option) => option !== act.option),
      }
    case 'remove-option':
      if (kind.type !== 'choice') return issue
      return {
        ...issue,
        edits,
        kind: { ...kind, options: kind.options.filter((option) => option !== act.option) },
        removed: [...removed, act.option],
      }
  }
}

export const foldIssues = (issues: Issues, act: IssueAct, made: Made): Issues => {
  const { id, by, standing, at, seq, owned } = made
  if (act.type === 'open-issue') {
    const { title, kind } = act
    const as = { accepted: bySide(standing), retitled: false, removed: [], edits: {} }
    return withValue(issues, id, { id, title, kind, ...as, by, standing, at, seq }, owned)
  }
  const issue = issues.get(act.issue)
  return issue ? withValue(issues, act.issue, changed(issue, act, made), owned) : issues
}
