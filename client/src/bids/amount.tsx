/** An amount of an issue with its unit, each kept apart from the words around it. */
import { useCallback } from 'react'
import { formatAmount } from '../ui/amount.ts'
import { isolated } from '../ui/isolated.ts'
import type { AmountIssue } from './bids-view.ts'

/** In the middle of a sentence. */
export const useAmountText = ({ kind: { unit } }: AmountIssue): ((value: string) => string) =>
  useCallback((value) => `${formatAmount(value)} ${isolated(unit)}`, [unit])

export const Amount = ({ issue, value }: { readonly issue: AmountIssue; readonly value: string }) => (
  <span>
    <bdi>{formatAmount(value)}</bdi> <bdi data-unit>{issue.kind.unit}</bdi>
  </span>
)
