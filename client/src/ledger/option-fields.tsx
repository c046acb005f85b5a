/** The options of an issue as a list one can write, add to and take from. */
import { limits } from '@common-ground/shared/room/limits'
import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useTableMessages } from '../ui/table-messages.ts'
import { coached } from '../wording/coached.ts'
import { type OptionDraft, withOption } from './issue-draft.ts'
import styles from './issue-form.module.css'

interface OptionFieldsProps {
  readonly options: readonly OptionDraft[]
  readonly error: string | undefined
  readonly onChange: (options: readonly OptionDraft[]) => void
}

export const OptionFields = ({ options, error, onChange }: OptionFieldsProps) => {
  const words = useTableMessages().ledger.form
  const add = () => {
    if (options.length < limits.optionsPerIssue) onChange(withOption(options))
  }
  return (
    <fieldset className={styles.options}>
      <legend className={styles.legend}>{words.options}</legend>
      {options.map(({ key, text }, index) => (
        <div key={key} className={styles.option}>
          <TextInput
            {...coached}
            className={styles.optionField ?? ''}
            aria-label={words.option(index + 1)}
            placeholder={words.option(index + 1)}
            value={text}
            onChange={(event) => {
              const typed = event.currentTarget.value
              onChange(options.map((option) => (option.key === key ? { key, text: typed } : option)))
            }}
            dir="auto"
          />
          {options.length > 2 && (
            <ActionIcon
              aria-label={words.removeOption(index + 1)}
              onClick={() => onChange(options.filter((option) => option.key !== key))}
            >
              <IconX size={18} stroke={1.6} aria-hidden />
            </ActionIcon>
          )}
        </div>
      ))}
      {error && <p className={styles.error}>{error}</p>}
      {options.length < limits.optionsPerIssue && (
        <Button
          variant="subtle"
          color="gray"
          className={styles.add ?? ''}
          leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
          onClick={add}
        >
          {words.addOption}
        </Button>
      )}
    </fieldset>
  )
}
