/** A field for one amount, with the unit beside it and how it was read below. */
import { isBlank } from '@common-ground/shared/room/text'
import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { formatAmount, parseAmount } from '../ui/amount.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './bids.module.css'

interface AmountFieldProps {
  readonly label: string
  readonly unit: string
  /** As typed. */
  readonly value: string
  readonly disabled?: boolean
  /** Below, where nothing has to be said about what was typed. */
  readonly hint?: ReactNode
  readonly onChange: (typed: string) => void
}

export const AmountField = ({ label, unit, value, disabled = false, hint, onChange }: AmountFieldProps) => {
  const words = useTableMessages().bids.propose
  const read = parseAmount(value)
  const shown = read === undefined ? undefined : formatAmount(read)
  const said = isBlank(value)
    ? hint
    : shown === undefined
      ? words.numberLike(formatAmount('1234.5'))
      : shown === value.trim()
        ? hint
        : words.readsAs(shown, unit)
  return (
    <TextInput
      label={label}
      value={value}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.value)}
      inputMode="decimal"
      autoComplete="off"
      description={said}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      rightSection={<bdi className={styles.unit}>{unit}</bdi>}
      rightSectionWidth="auto"
      rightSectionPointerEvents="none"
    />
  )
}
