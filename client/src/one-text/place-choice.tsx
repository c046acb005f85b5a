/** Where the sides say what they think of a text that begins: before everybody, or each in its caucus; and in one sentence who reads it there. */
import { type CriticismPlace, criticismPlaces } from '@common-ground/shared/acts/one-text'
import { SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './one-text.module.css'

interface PlaceChoiceProps {
  readonly place: CriticismPlace
  readonly onChange: (place: CriticismPlace) => void
}

export const PlaceChoice = ({ place, onChange }: PlaceChoiceProps) => {
  const words = useTableMessages().oneText.places
  const id = useId()
  return (
    <div className={styles.choice}>
      <span className={styles.fieldName} aria-hidden>
        {words.label}
      </span>
      <SegmentedControl
        fullWidth
        aria-label={words.label}
        aria-describedby={id}
        value={place}
        onChange={(value) => onChange(criticismPlaces.find((one) => one === value) ?? place)}
        data={criticismPlaces.map((value) => ({ value, label: words.names[value] }))}
        classNames={{ label: styles.choiceLabel ?? '' }}
      />
      <p id={id} className={styles.hint} aria-live="polite">
        {words.means[place]}
      </p>
    </div>
  )
}
