/** Values and options of issues as people read them, where a side's own numbers name them. */
import type { Issue, IssueKind } from '@common-ground/shared/acts/issues'
import { formatAmount } from '../ui/amount.ts'
import type { TableMessages } from '../ui/table-messages.ts'

type Words = Pick<TableMessages['numbers'], 'yes' | 'no'>

export const optionText = (kind: IssueKind, option: string, words: Words): string => {
  if (kind.type !== 'yes-no') return option
  return option === 'yes' ? words.yes : words.no
}

export const valueText = ({ kind }: Pick<Issue, 'kind'>, value: string, words: Words): string =>
  kind.type === 'amount' ? `${formatAmount(value)} ${kind.unit}` : optionText(kind, value, words)
