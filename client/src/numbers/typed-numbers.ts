/** Numbers as typed, read as the act that would say them; what cannot be read stays as it was recorded, with the reason beside it. */
import type { Issue } from '@common-ground/shared/acts/issues'
import {
  differingKinds,
  type IssueNumbers,
  issueNumbersOf,
  type SetAlternativeAct,
  type SetIssueNumbersAct,
} from '@common-ground/shared/acts/numbers'
import { amountsRefusal, fullWorth } from '@common-ground/shared/acts/numbers-rules'
import { type RefusalReply, refuse } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import { isBlank } from '@common-ground/shared/room/text'
import { formatAmount, parseAmount } from '../ui/amount.ts'
import type { IssueDraft } from './drafts.ts'

export interface IssueRefusals {
  readonly weight?: RefusalReply
  readonly target?: RefusalReply
  readonly walkAway?: RefusalReply
  readonly worths: ReadonlyMap<string, RefusalReply>
}

export interface ReadNumbers {
  /** What would be sent; undefined while there is nothing to send. */
  readonly act: SetIssueNumbersAct | undefined
  /** With what was typed and can be read. */
  readonly numbers: IssueNumbers
  readonly refusals: IssueRefusals
}

type Read<Value> = { readonly value: Value | undefined } | { readonly refusal: RefusalReply }

const readWorth = (typed: string): Read<number> => {
  if (isBlank(typed)) return { value: undefined }
  const amount = parseAmount(typed)
  const worth = amount === undefined ? Number.NaN : Number(amount)
  const fits = Number.isInteger(worth) && worth >= 0 && worth <= fullWorth
  return fits ? { value: worth } : { refusal: replyOf(refuse('weight-unfit')) }
}

const readAmount = (typed: string): Read<string> => {
  if (isBlank(typed)) return { value: undefined }
  const amount = parseAmount(typed)
  return amount === undefined ? { refusal: replyOf(refuse('amount-unreadable')) } : { value: amount }
}

/** What was typed where it was and can be read, else what is recorded. */
const pick = <Value>(
  typed: string | undefined,
  recorded: Value | undefined,
  read: (typed: string) => Read<Value>,
): { readonly value: Value | undefined; readonly refusal?: RefusalReply } => {
  if (typed === undefined) return { value: recorded }
  const got = read(typed)
  return 'refusal' in got ? { value: recorded, refusal: got.refusal } : got
}

const readRange = (issue: Issue, draft: IssueDraft, recorded: IssueNumbers) => {
  const target = pick(draft.target, recorded.target, readAmount)
  const walkAway = pick(draft.walkAway, recorded.walkAway, readAmount)
  const refusals = {
    ...(target.refusal ? { target: target.refusal } : {}),
    ...(walkAway.refusal ? { walkAway: walkAway.refusal } : {}),
  }
  const said = {
    ...(target.value === undefined ? {} : { target: target.value }),
    ...(walkAway.value === undefined ? {} : { walkAway: walkAway.value }),
  }
  const unfit = amountsRefusal(issue, said)
  if (!unfit) return { said, refusals }
  const { target: before, walkAway: beyond } = recorded
  return {
    said: {
      ...(before === undefined ? {} : { target: before }),
      ...(beyond === undefined ? {} : { walkAway: beyond }),
    },
    refusals: { ...refusals, [unfit.of]: replyOf(unfit.refusal) },
  }
}

const readWorths = (draft: IssueDraft, recorded: IssueNumbers) => {
  const refusals = new Map<string, RefusalReply>()
  const worths: { option: string; worth: number }[] = []
  for (const option of new Set([...recorded.worths.keys(), ...draft.worths.keys()])) {
    const { value, refusal } = pick(draft.worths.get(option), recorded.worths.get(option), readWorth)
    if (refusal) refusals.set(option, refusal)
    if (value !== undefined) worths.push({ option, worth: value })
  }
  return { worths, refusals }
}

export const readIssueDraft = (issue: Issue, draft: IssueDraft, recorded: IssueNumbers): ReadNumbers => {
  const weight = pick(draft.weight, recorded.weight, readWorth)
  const range = readRange(issue, draft, recorded)
  const { worths, refusals } = readWorths(draft, recorded)
  const act: SetIssueNumbersAct = {
    type: 'set-issue-numbers',
    issue: issue.id,
    ...(weight.value === undefined ? {} : { weight: weight.value }),
    ...(issue.kind.type === 'amount' ? range.said : {}),
    ...(worths.length > 0 ? { worths } : {}),
  }
  const numbers = issueNumbersOf(act)
  return {
    act: differingKinds(recorded, numbers).length > 0 ? act : undefined,
    numbers,
    refusals: {
      ...(weight.refusal ? { weight: weight.refusal } : {}),
      ...range.refusals,
      worths: refusals,
    },
  }
}

/** Of what was typed, what the room does not have yet: words typed on meanwhile, and what could not be read. */
export const leftOfDraft = (draft: IssueDraft, sent: IssueNumbers): IssueDraft => {
  const left = <Value>(
    typed: string | undefined,
    value: Value | undefined,
    read: (typed: string) => Read<Value>,
  ): string | undefined => {
    if (typed === undefined) return undefined
    const got = read(typed)
    return 'value' in got && got.value === value ? undefined : typed
  }
  return {
    weight: left(draft.weight, sent.weight, readWorth),
    target: left(draft.target, sent.target, readAmount),
    walkAway: left(draft.walkAway, sent.walkAway, readAmount),
    worths: new Map(
      [...draft.worths].filter(
        ([option, typed]) => left(typed, sent.worths.get(option), readWorth) !== undefined,
      ),
    ),
  }
}

export const readAlternative = (
  typed: string | undefined,
  recorded: number | undefined,
): { readonly act: SetAlternativeAct | undefined; readonly refusal?: RefusalReply } => {
  const { value, refusal } = pick(typed, recorded, readWorth)
  if (refusal) return { act: undefined, refusal }
  if (value === recorded) return { act: undefined }
  return { act: { type: 'set-alternative', ...(value === undefined ? {} : { worth: value }) } }
}

export const typedAmount = (amount: string | undefined): string =>
  amount === undefined ? '' : formatAmount(amount)
export const typedWorth = (worth: number | undefined): string => (worth === undefined ? '' : String(worth))
