/** How long both sides can answer: the choice, for a proposal and for a version of one text alike. */
import { NativeSelect } from '@mantine/core'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './proposals.module.css'

const spans = ['5', '10', '15', '30', '60', '1440', '4320'] as const

interface VotingTimeProps {
  readonly minutes: string
  readonly onChange: (minutes: string) => void
}

export const VotingTime = ({ minutes, onChange }: VotingTimeProps) => {
  const words = useTableMessages().proposals.form
  return (
    <NativeSelect
      size="md"
      className={styles.span ?? ''}
      label={words.minutes}
      value={minutes}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={spans.map((value) => ({ value, label: words.spans[value] }))}
    />
  )
}
