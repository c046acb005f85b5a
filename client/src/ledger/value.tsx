/** A value of an issue as people read it: amounts in the reader's notation, yes and no in the reader's language. */
import type { IssueKind } from '@common-ground/shared/acts/issues'
import { formatAmount } from '../ui/amount.ts'
import { type TableMessages, useTableMessages } from '../ui/table-messages.ts'

export const valueText = (kind: IssueKind, value: string, messages: TableMessages['ledger']): string => {
  if (kind.type === 'amount') return formatAmount(value)
  if (kind.type === 'yes-no') return value === 'yes' ? messages.yes : messages.no
  return value
}

interface ValueProps {
  readonly kind: IssueKind
  readonly value: string
  readonly className?: string | undefined
  /** Whether the unit stands beside the amount. */
  readonly unit?: boolean
}

export const Value = ({ kind, value, className, unit = false }: ValueProps) => {
  const messages = useTableMessages().ledger
  return (
    <>
      <bdi className={className}>{valueText(kind, value, messages)}</bdi>
      {unit && kind.type === 'amount' && (
        <>
          {' '}
          <bdi data-unit>{kind.unit}</bdi>
        </>
      )}
    </>
  )
}
