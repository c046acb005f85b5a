/** A day of the calendar that is shared as soon as it is whole; what is no day is said, and changes nothing. */
import { isDay } from '@common-ground/shared/documents/goal-words'
import { useEffect, useRef, useState } from 'react'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './milestones.module.css'

interface DayFieldProps {
  readonly label: string
  readonly day: string | undefined
  readonly onKeep: (day: string | undefined) => void
}

export const DayField = ({ label, day, onKeep }: DayFieldProps) => {
  const words = useTableMessages().agreement.milestones
  const field = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState(false)
  // Someone else's day comes into a field nobody is in.
  useEffect(() => {
    if (field.current && field.current !== document.activeElement) field.current.value = day ?? ''
  }, [day])
  const keep = () => {
    const input = field.current
    if (!input) return
    const { value, validity } = input
    const fits = validity.valid && (value === '' || isDay(value))
    setWrong(!fits)
    if (fits && value !== (day ?? '')) onKeep(value === '' ? undefined : value)
  }
  return (
    <label className={styles.dayField}>
      <span className={styles.label}>{label}</span>
      <input
        ref={field}
        type="date"
        min="1900-01-01"
        max="2199-12-31"
        defaultValue={day}
        aria-invalid={wrong}
        onBlur={keep}
        onKeyDown={({ key }) => key === 'Enter' && keep()}
      />
      <span role="status" className={styles.wrong}>
        {wrong && words.wrongDay}
      </span>
    </label>
  )
}
