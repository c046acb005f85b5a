/** By when a goal is to be reached: the day, a native field while one chooses it, or the question. */
import { isDay } from '@common-ground/shared/documents/goal-words'
import { setGoalDate } from '@common-ground/shared/documents/goals'
import { IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useSession } from '../sync/hooks.ts'
import { dayInFull } from '../ui/day-in-full.ts'
import { useMessages } from '../ui/messages.ts'
import styles from './measure.module.css'

interface GoalDateProps {
  readonly goal: string
  readonly date: string | undefined
  readonly open: boolean
}

const DateField = ({ goal, date, onDone }: Omit<GoalDateProps, 'open'> & { onDone(back: boolean): void }) => {
  const words = useMessages().goals.date
  const { joint } = useSession()
  const field = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState(false)
  useEffect(() => field.current?.focus({ preventScroll: true }), [])

  /** Whether what stands in the field could be kept. Someone else's date stays where this one was not touched. */
  const keep = (): boolean => {
    const input = field.current
    if (!input) return true
    const { value, validity } = input
    if (!validity.valid || (value !== '' && !isDay(value))) {
      setWrong(true)
      return false
    }
    if (value !== (date ?? '')) setGoalDate(joint.doc(), goal, value === '' ? undefined : value)
    return true
  }

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape' || keep()) onDone(true)
  }

  return (
    <span className={styles.dateField}>
      <label className={styles.label}>
        {words.label}{' '}
        <input
          ref={field}
          type="date"
          min="1900-01-01"
          max="2999-12-31"
          defaultValue={date}
          aria-invalid={wrong}
          onChange={() => setWrong(false)}
          onKeyDown={onKey}
          onBlur={() => {
            // Another window may have the keyboard for a moment.
            if (document.activeElement !== field.current && keep()) onDone(false)
          }}
        />
      </label>
      <span role="status" className={styles.wrong}>
        {wrong && words.wrong}
      </span>
    </span>
  )
}

export const GoalDate = ({ goal, date, open }: GoalDateProps) => {
  const words = useMessages().goals.date
  const [writing, setWriting] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const done = (back: boolean) => {
    setWriting(false)
    if (back) requestAnimationFrame(() => button.current?.focus({ preventScroll: true }))
  }
  if (writing && open) return <DateField goal={goal} date={date} onDone={done} />
  if (!open) {
    if (date === undefined) return null
    return (
      <p className={styles.date}>
        <span className={styles.label}>{words.label}</span> <time dateTime={date}>{dayInFull(date)}</time>
      </p>
    )
  }
  return (
    <button
      ref={button}
      type="button"
      className={date === undefined ? styles.ask : styles.date}
      onClick={() => setWriting(true)}
    >
      {date === undefined ? (
        <>
          <IconPlus size={12} stroke={2} aria-hidden /> {words.ask}
        </>
      ) : (
        <>
          <span className={styles.label}>{words.label}</span> <time dateTime={date}>{dayInFull(date)}</time>
        </>
      )}
    </button>
  )
}
