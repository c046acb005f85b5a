/** Changing when the room says so: by the mediator at once, or by a side as a proposal the other side joins. */
import type { StallThresholds } from '@common-ground/shared/momentum/stall-thresholds'
import { type SignName, sameThresholds, signNames } from '@common-ground/shared/momentum/usual-thresholds'
import { isSide } from '@common-ground/shared/room/participant'
import { otherSide } from '@common-ground/shared/room/side'
import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { isolated } from '../ui/isolated.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './stall.module.css'
import { draftOf, type Field, fieldsOf, isUnfit, thresholdsOf } from './thresholds-draft.ts'

interface ThresholdsFormProps {
  readonly thresholds: StallThresholds
  readonly sending: boolean
  readonly onSet: (thresholds: StallThresholds) => void
}

interface NumberFieldProps {
  readonly field: Field
  readonly text: string
  readonly disabled: boolean
  readonly rule: string
  readonly onChange: (text: string) => void
}

const NumberField = ({ field, text, disabled, rule, onChange }: NumberFieldProps) => {
  const words = useTableMessages().stall.when
  const unfit = !disabled && isUnfit(text, field)
  return (
    <TextInput
      className={styles.number ?? ''}
      size="xs"
      inputMode="numeric"
      label={words.fields[field.name]}
      aria-label={`${rule}: ${words.fields[field.name]}`}
      value={text}
      disabled={disabled}
      error={unfit && words.between(field.least, field.most)}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}

export const ThresholdsForm = ({ thresholds, sending, onSet }: ThresholdsFormProps) => {
  const words = useTableMessages().stall.when
  const { you, door } = useSession()
  const [draft, setDraft] = useState(() => draftOf(thresholds))
  const wanted = thresholdsOf(draft)
  const change = (name: SignName, next: Partial<(typeof draft)[SignName]>) =>
    setDraft((before) => ({ ...before, [name]: { ...before[name], ...next } }))
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (wanted) onSet(wanted)
      }}
    >
      {signNames.map((name) => {
        const { on, texts } = draft[name]
        return (
          <fieldset key={name} className={styles.rule}>
            <Checkbox
              label={words.rules[name]}
              checked={on}
              onChange={({ currentTarget }) => change(name, { on: currentTarget.checked })}
            />
            <div className={styles.numbers}>
              {fieldsOf[name].map((field) => (
                <NumberField
                  key={field.name}
                  field={field}
                  rule={words.rules[name]}
                  text={texts[field.name] ?? ''}
                  disabled={!on}
                  onChange={(text) => change(name, { texts: { ...texts, [field.name]: text } })}
                />
              ))}
            </div>
          </fieldset>
        )
      })}
      <ActButton
        type="submit"
        size="sm"
        sending={sending ? words.sending : undefined}
        waiting={wanted === undefined || sameThresholds(wanted, thresholds)}
      >
        {isSide(you.standing) ? words.propose(isolated(door.sides[otherSide(you.standing)])) : words.set}
      </ActButton>
    </form>
  )
}
