/** Issues: the terms under negotiation, each with a neutral title and a kind of value. */
import Type, { type Static } from 'typebox'
import { limits } from '../room/limits.ts'
import type { Standing } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { textRefusal } from '../room/text.ts'
import { type Actor, type Made, type RoomState, withValue } from './room-state.ts'

export const IssueKind = Type.Union([
  /** A decimal number with a unit, for instance "EUR a month". */
  Type.Object({ type: Type.Literal('amount'), unit: Type.String() }, { additionalProperties: false }),
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

export interface Issue {
  readonly id: string
  readonly title: string
  readonly kind: IssueKind
  readonly by: string
  readonly standing: Standing
  readonly at: number
}

const kindRefusal = (kind: IssueKind): Refusal | undefined => {
  if (kind.type === 'amount') return textRefusal(kind.unit, limits.text.unit)
  if (kind.type !== 'choice') return undefined
  for (const option of kind.options) {
    const refusal = textRefusal(option, limits.text.option)
    if (refusal) return refusal
  }
  const different = new Set(kind.options.map((option) => option.trim()))
  return different.size < 2 || different.size < kind.options.length ? refuse('issue-options') : undefined
}

export const decideOpenIssue = (
  state: RoomState,
  actor: Actor,
  act: OpenIssueAct,
): OpenIssueAct | Refusal => {
  const own = [...state.issues.values()].filter(({ standing }) => standing === actor.standing)
  if (own.length >= limits.issuesPerChair) return refuse('too-many-issues')
  return textRefusal(act.title, limits.text.issueTitle) ?? kindRefusal(act.kind) ?? act
}

export const foldIssues = (
  issues: ReadonlyMap<string, Issue>,
  { title, kind }: OpenIssueAct,
  { id, by, standing, at, owned }: Made,
): ReadonlyMap<string, Issue> => withValue(issues, id, { id, title, kind, by, standing, at }, owned)

/** Plain decimal notation with at most 15 digits before and 6 after the point. A value is text: money is never a binary fraction. */
const decimal = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/

/** Whether a value can stand for this issue. `undefined` means it can. */
export const valueRefusal = (kind: IssueKind, value: string): Refusal | undefined => {
  if (kind.type === 'text') return textRefusal(value, limits.text.value)
  const fits =
    kind.type === 'amount'
      ? decimal.test(value)
      : kind.type === 'choice'
        ? kind.options.includes(value)
        : value === 'yes' || value === 'no'
  return fits ? undefined : refuse('value-unfit')
}
