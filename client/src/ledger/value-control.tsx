/** The control that fits the kind of an issue: a decimal field, a choice, yes or no, or words. */
import type { IssueKind } from '@common-ground/shared/acts/issues'
import { isBlank } from '@common-ground/shared/room/text'
import { NativeSelect, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { formatAmount, parseAmount } from '../ui/amount.ts'
import { useMessages } from '../ui/messages.ts'
import { coached } from '../wording/coached.ts'
import styles from './value-control.module.css'

interface ValueControlProps {
  readonly kind: IssueKind
  readonly label: string
  /** As typed. */
  readonly value: string
  readonly error?: string | undefined
  /** A value that may stay away can be taken away again. */
  readonly optional?: boolean
  readonly onChange: (typed: string) => void
}

const AmountControl = ({
  kind,
  label,
  value,
  error,
  onChange,
}: ValueControlProps & { kind: { unit: string } }) => {
  const words = useMessages().ledger
  const read = parseAmount(value)
  const hint = isBlank(value)
    ? undefined
    : read === undefined
      ? words.composer.numberLike(formatAmount('1234.5'))
      : `${words.composer.readsAs} ${formatAmount(read)} ${kind.unit}`
  return (
    <TextInput
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      inputMode="decimal"
      autoComplete="off"
      description={hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={error}
      rightSection={<bdi className={styles.unit}>{kind.unit}</bdi>}
      rightSectionWidth="auto"
      rightSectionPointerEvents="none"
    />
  )
}

export const ValueControl = (props: ValueControlProps) => {
  const { kind, label, value, error, optional = false, onChange } = props
  const words = useMessages().ledger
  switch (kind.type) {
    case 'amount':
      return <AmountControl {...props} kind={kind} />
    case 'choice':
      return (
        <NativeSelect
          aria-label={label}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          data={[{ value: '', label: words.composer.choose }, ...kind.options]}
          error={error}
        />
      )
    case 'yes-no':
      return (
        <div>
          <SegmentedControl
            size="md"
            aria-label={label}
            value={value}
            onChange={onChange}
            data={[
              ...(optional ? [{ value: '', label: words.composer.notNamed }] : []),
              { value: 'yes', label: words.yes },
              { value: 'no', label: words.no },
            ]}
          />
          {error && <p className={styles.error}>{error}</p>}
        </div>
      )
    case 'text':
      return (
        <Textarea
          {...coached}
          aria-label={label}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          autosize
          minRows={1}
          maxRows={5}
          dir="auto"
          error={error}
        />
      )
  }
}
