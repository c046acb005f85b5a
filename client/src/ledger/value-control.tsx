/** The control that fits the kind of an issue: a decimal field, a choice, yes or no, or words. */
import type { IssueKind } from '@common-ground/shared/acts/issues'
import { NativeSelect, SegmentedControl, Textarea } from '@mantine/core'
import { useTableMessages } from '../ui/table-messages.ts'
import { coached } from '../wording/coached.ts'
import { AmountControl } from './amount-control.tsx'
import styles from './value-control.module.css'

interface ValueControlProps {
  readonly kind: IssueKind
  /** Of the issue. */
  readonly title: string
  readonly label: string
  /** As typed. */
  readonly value: string
  readonly error?: string | undefined
  /** A value that may stay away can be taken away again. */
  readonly optional?: boolean
  readonly onChange: (typed: string) => void
}

/** The options there are now. One that was chosen and is no more is still seen, and cannot be chosen again. */
const useOptions = (options: readonly string[], value: string) => {
  const words = useTableMessages().offers.composer
  const gone = value !== '' && !options.includes(value)
  return [
    { value: '', label: words.choose },
    ...options.map((option) => ({ value: option, label: option })),
    ...(gone ? [{ value, label: words.gone(value), disabled: true }] : []),
  ]
}

const ChoiceControl = ({
  options,
  label,
  value,
  error,
  onChange,
}: Omit<ValueControlProps, 'kind'> & { readonly options: readonly string[] }) => (
  <NativeSelect
    size="md"
    aria-label={label}
    value={value}
    onChange={(event) => onChange(event.currentTarget.value)}
    data={useOptions(options, value)}
    error={error}
  />
)

export const ValueControl = (props: ValueControlProps) => {
  const { kind, title, label, value, error, optional = false, onChange } = props
  const { ledger: words, offers } = useTableMessages()
  switch (kind.type) {
    case 'amount':
      return (
        <AmountControl
          kind={kind}
          title={title}
          label={label}
          value={value}
          error={error}
          onChange={onChange}
        />
      )
    case 'choice':
      return <ChoiceControl {...props} options={kind.options} />
    case 'yes-no':
      return (
        <div>
          <SegmentedControl
            size="md"
            aria-label={label}
            value={value}
            onChange={onChange}
            data={[
              ...(optional ? [{ value: '', label: offers.composer.notNamed }] : []),
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
