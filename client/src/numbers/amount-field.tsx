/** An amount of one issue, with its unit, and how it was read. */
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import { isBlank } from '@common-ground/shared/room/text'
import { TextInput } from '@mantine/core'
import { useId } from 'react'
import { formatAmount, parseAmount } from '../ui/amount.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { FieldRefusal } from './field-refusal.tsx'
import styles from './issue-numbers.module.css'

interface AmountFieldProps {
  readonly label: string
  /** The same with the name of the issue. */
  readonly said: string
  readonly unit: string
  /** As typed. */
  readonly value: string
  readonly refusal: RefusalReply | undefined
  readonly readOnly: boolean
  readonly onChange: (typed: string) => void
  readonly onDone: () => void
}

export const AmountField = (props: AmountFieldProps) => {
  const { label, said, unit, value, refusal, readOnly, onChange, onDone } = props
  const words = useTableMessages().numbers.issue
  const id = useId()
  const read = parseAmount(value)
  const reads = read === undefined ? undefined : formatAmount(read)
  const hint = isBlank(value)
    ? undefined
    : reads === undefined
      ? words.numberLike(formatAmount('1234.5'))
      : reads !== value.trim() && `${words.readsAs} ${reads} ${unit}`
  return (
    <div className={styles.amount}>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      <TextInput
        aria-label={said}
        aria-invalid={refusal !== undefined}
        aria-describedby={`${id}-hint ${id}-refusal`}
        inputMode="decimal"
        value={value}
        readOnly={readOnly}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={onDone}
        rightSection={<bdi className={styles.unit}>{unit}</bdi>}
        rightSectionWidth="auto"
        rightSectionPointerEvents="none"
      />
      <span id={`${id}-hint`} className={styles.reads}>
        {hint}
      </span>
      <FieldRefusal id={`${id}-refusal`} refusal={refusal} />
    </div>
  )
}
