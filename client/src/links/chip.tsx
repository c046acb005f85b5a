/** What a card is linked with, as a chip: a press goes there, and whoever may take the link away can. */
import type { Column } from '@common-ground/shared/documents/goals'
import { IconX } from '@tabler/icons-react'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './card-links.module.css'

interface ChipProps {
  readonly text: string
  readonly label: string
  /** Where the board shows it; left out for what is not on the board. */
  readonly place?: Column
  readonly sending: boolean
  readonly onGo: () => void
  readonly onUnlink: (() => void) | undefined
}

export const Chip = ({ text, label, place, sending, onGo, onUnlink }: ChipProps) => {
  const words = useTableMessages().links
  return (
    <li className={styles.chip} data-place={place}>
      <button
        type="button"
        className={styles.to}
        data-voice={place !== undefined}
        title={text}
        aria-label={sending ? words.sending : label}
        onClick={onGo}
      >
        <bdi>{sending ? words.sending : text}</bdi>
      </button>
      {onUnlink && (
        <button type="button" className={styles.away} aria-label={words.unlink(text)} onClick={onUnlink}>
          <IconX size={12} stroke={2} aria-hidden />
        </button>
      )}
    </li>
  )
}
