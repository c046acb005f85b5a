/** One field of the composer people write words in: in their own voice, read along by the coach, with what is left of its length. */
import { Textarea } from '@mantine/core'
import { LengthLeft } from '../ui/length-left.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { coached } from '../wording/coached.ts'
import styles from './offer-composer.module.css'

interface ComposerWordsProps {
  readonly label: string
  readonly hint?: string
  readonly placeholder: string
  readonly text: string
  readonly limit: number
  readonly error: string | undefined
  readonly required?: boolean
  readonly rows?: number
  readonly onChange: (text: string) => void
}

export const ComposerWords = (props: ComposerWordsProps) => {
  const { label, hint, placeholder, text, limit, error, required = false, rows = 2, onChange } = props
  const words = useTableMessages().ledger
  return (
    <div>
      <Textarea
        {...coached}
        label={label}
        description={hint}
        placeholder={placeholder}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={error}
        autosize
        minRows={rows}
        maxRows={6}
        required={required}
        dir="auto"
        classNames={{ input: styles.voice ?? '' }}
      />
      <LengthLeft text={text} limit={limit} words={words} />
    </div>
  )
}
