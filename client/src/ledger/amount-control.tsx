/** An amount as people type it, with the unit beside it; where the issue has a step, the arrow keys and two buttons go by it. */
import { isBlank } from '@common-ground/shared/room/text'
import { ActionIcon, TextInput } from '@mantine/core'
import { IconMinus, IconPlus } from '@tabler/icons-react'
import { formatAmount, parseAmount } from '../ui/amount.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { type AmountKind, stepped, stepsAround } from './amount-step.ts'
import styles from './value-control.module.css'

interface AmountControlProps {
  readonly kind: AmountKind
  /** Of the issue. */
  readonly title: string
  readonly label: string
  /** As typed. */
  readonly value: string
  readonly error?: string | undefined
  readonly onChange: (typed: string) => void
}

const useHint = ({ kind, value }: Pick<AmountControlProps, 'kind' | 'value'>): string | undefined => {
  const words = useTableMessages().offers.composer
  const step = kind.step === undefined ? undefined : formatAmount(kind.step)
  if (isBlank(value)) return step === undefined ? undefined : words.inSteps(step, kind.unit)
  const read = parseAmount(value)
  if (read === undefined) return words.numberLike(formatAmount('1234.5'))
  const around = step === undefined ? undefined : stepsAround(kind, value)
  return around && step !== undefined
    ? words.between(around[0], around[1], step)
    : `${words.readsAs} ${formatAmount(read)} ${kind.unit}`
}

export const AmountControl = ({ kind, title, label, value, error, onChange }: AmountControlProps) => {
  const words = useTableMessages().offers.composer
  const hint = useHint({ kind, value })
  const hasStep = kind.step !== undefined
  const go = (direction: 1 | -1) => onChange(stepped(kind, value, direction))
  return (
    <div className={styles.amount}>
      <TextInput
        className={styles.field ?? ''}
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (!hasStep || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
          event.preventDefault()
          go(event.key === 'ArrowUp' ? 1 : -1)
        }}
        inputMode="decimal"
        autoComplete="off"
        description={hint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={error}
        rightSection={<bdi className={styles.unit}>{kind.unit}</bdi>}
        rightSectionWidth="auto"
        rightSectionPointerEvents="none"
      />
      {hasStep && (
        <div className={styles.steps}>
          <ActionIcon
            variant="default"
            className={styles.step ?? ''}
            aria-label={words.stepLess(title)}
            onClick={() => go(-1)}
          >
            <IconMinus size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            className={styles.step ?? ''}
            aria-label={words.stepMore(title)}
            onClick={() => go(1)}
          >
            <IconPlus size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
        </div>
      )}
    </div>
  )
}
