/** A number from 0 to 100 by thumb or by key: a slider and the same number beside it, which can also be left unsaid. */
import { fullWorth } from '@common-ground/shared/acts/numbers-rules'
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import { isBlank } from '@common-ground/shared/room/text'
import { TextInput } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { useTableMessages } from '../ui/table-messages.ts'
import { FieldRefusal } from './field-refusal.tsx'
import styles from './number-slider.module.css'

interface NumberSliderProps {
  /** What is seen; what is read out says besides what it belongs to. */
  readonly label: ReactNode
  readonly said: string
  readonly saidNumber: string
  /** As typed; empty while it is not said. */
  readonly value: string
  readonly refusal: RefusalReply | undefined
  readonly readOnly: boolean
  readonly note?: ReactNode
  readonly onChange: (typed: string) => void
  /** The thumb was lifted, or the slider or its field left. */
  readonly onDone: () => void
}

export const NumberSlider = (props: NumberSliderProps) => {
  const { label, said, saidNumber, value, refusal, readOnly, note, onChange, onDone } = props
  const words = useTableMessages().numbers
  const id = useId()
  const unsaid = isBlank(value)
  const reached = Number(value)
  return (
    <div className={styles.slider} data-unsaid={unsaid}>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      <input
        type="range"
        className={styles.range}
        min={0}
        max={fullWorth}
        value={Number.isFinite(reached) ? reached : 0}
        aria-label={said}
        aria-valuetext={unsaid ? words.nothing : value}
        disabled={readOnly}
        onChange={(event) => onChange(event.currentTarget.value)}
        onPointerUp={onDone}
        onBlur={onDone}
      />
      <TextInput
        className={styles.number ?? ''}
        size="sm"
        aria-label={saidNumber}
        aria-invalid={refusal !== undefined}
        aria-describedby={`${id}-refusal`}
        inputMode="numeric"
        placeholder="–"
        value={value}
        readOnly={readOnly}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={onDone}
      />
      {note && <span className={styles.note}>{note}</span>}
      <FieldRefusal id={`${id}-refusal`} refusal={refusal} />
    </div>
  )
}
