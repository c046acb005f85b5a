/** A new issue as it is being written, and the act it becomes or the refusals that say what is missing. */
import type { IssueKind, OpenIssueAct } from '@common-ground/shared/acts/issues'
import { stepRefusal } from '@common-ground/shared/acts/value'
import { limits } from '@common-ground/shared/room/limits'
import { type RefusalReply, refuse } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import { isBlank, textRefusal } from '@common-ground/shared/room/text'
import { parseAmount } from '../ui/amount.ts'

export type KindName = IssueKind['type']
export const kindNames = ['amount', 'choice', 'yes-no', 'text'] as const satisfies readonly KindName[]

export interface OptionDraft {
  /** Keeps the field when another option is removed. */
  readonly key: number
  readonly text: string
}

export interface IssueDraft {
  readonly title: string
  readonly kind: KindName
  readonly unit: string
  /** As typed; empty where any amount fits. */
  readonly step: string
  readonly options: readonly OptionDraft[]
}

export const optionsFrom = (texts: readonly string[]): readonly OptionDraft[] =>
  texts.map((text, key) => ({ key, text }))

export const emptyIssue: IssueDraft = {
  title: '',
  kind: 'amount',
  unit: '',
  step: '',
  options: optionsFrom(['', '']),
}

export const withOption = (options: readonly OptionDraft[]): readonly OptionDraft[] => [
  ...options,
  { key: Math.max(-1, ...options.map(({ key }) => key)) + 1, text: '' },
]

export interface IssueRefusals {
  readonly title?: RefusalReply
  readonly unit?: RefusalReply
  readonly step?: RefusalReply
  readonly options?: RefusalReply
}

const judged = (text: string, limit: number): RefusalReply | undefined => {
  const refusal = textRefusal(text, limit)
  return refusal && replyOf(refusal)
}

const optionsRefusal = (options: readonly string[]): RefusalReply | undefined => {
  const refusal = options.map((option) => judged(option, limits.text.option)).find(Boolean)
  if (refusal) return refusal
  const different = new Set(options).size
  return different < 2 || different < options.length ? replyOf(refuse('issue-options')) : undefined
}

/** The step as the room takes it: nothing where none was typed, and as it was typed where it cannot be read. */
const stepOf = ({ step }: IssueDraft): string | undefined =>
  isBlank(step) ? undefined : (parseAmount(step) ?? step.trim())

const stepNo = (draft: IssueDraft): RefusalReply | undefined => {
  const step = stepOf(draft)
  const refusal = step === undefined ? undefined : stepRefusal(step)
  return refusal && replyOf(refusal)
}

const amountFrom = (draft: IssueDraft): IssueKind => {
  const step = stepOf(draft)
  return { type: 'amount', unit: draft.unit.trim(), ...(step === undefined ? {} : { step }) }
}

const kindFrom = (draft: IssueDraft, options: readonly string[]): IssueKind => {
  const { kind } = draft
  return kind === 'amount'
    ? amountFrom(draft)
    : kind === 'choice'
      ? { type: kind, options: [...options] }
      : { type: kind }
}

/** The act, or what stands in its way, by field. Options left empty are not options. */
export const issueAct = (draft: IssueDraft): OpenIssueAct | IssueRefusals => {
  const options = draft.options.map(({ text }) => text.trim()).filter((text) => !isBlank(text))
  const amount = draft.kind === 'amount'
  const refusals: Record<keyof IssueRefusals, RefusalReply | undefined> = {
    title: judged(draft.title, limits.text.issueTitle),
    unit: amount ? judged(draft.unit, limits.text.unit) : undefined,
    step: amount ? stepNo(draft) : undefined,
    options: draft.kind === 'choice' ? optionsRefusal(options) : undefined,
  }
  const said = Object.entries(refusals).flatMap(([field, refusal]) => (refusal ? [[field, refusal]] : []))
  return said.length > 0
    ? Object.fromEntries(said)
    : { type: 'open-issue', title: draft.title.trim(), kind: kindFrom(draft, options) }
}
