/** The day on which both sides look at the agreement again: read by all, set by anyone at the table. */
import { isDay } from '@common-ground/shared/documents/goal-words'
import { Button } from '@mantine/core'
import { type FormEvent, useId, useRef, useState } from 'react'
import { ActButton } from '../ui/act-button.tsx'
import { dayInFull } from '../ui/day-in-full.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './milestones.module.css'
import { usePageAct } from './use-page-act.ts'

interface FollowUpProps {
  readonly day: string | undefined
  readonly open: boolean
}

export const FollowUp = ({ day, open }: FollowUpProps) => {
  const { followUp: words, milestones, sending: underWay } = useTableMessages().agreement
  const [choosing, setChoosing] = useState(false)
  const [wrong, setWrong] = useState(false)
  const { send, sending, refusal, forget } = usePageAct()
  const field = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const title = useId()
  const end = () => {
    setChoosing(false)
    setWrong(false)
    forget()
    requestAnimationFrame(() => button.current?.focus({ preventScroll: true }))
  }
  const set = async (to: string | undefined) => {
    const act = { type: 'set-follow-up', ...(to === undefined ? {} : { day: to }) } as const
    if (await send(act, ['follow-up-there'])) end()
  }
  const keep = (event: FormEvent) => {
    event.preventDefault()
    const value = field.current?.value ?? ''
    setWrong(!isDay(value))
    if (isDay(value)) void set(value)
  }
  if (!open && day === undefined) return null
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {words.title}
      </h3>
      <div className={styles.followUp}>
        {day === undefined ? (
          <p className={styles.none}>{words.none}</p>
        ) : (
          <p className={styles.followUpDay}>
            <time dateTime={day}>{words.on(dayInFull(day))}</time>
          </p>
        )}
        {open && !choosing && (
          <Button ref={button} size="compact-sm" variant="subtle" onClick={() => setChoosing(true)}>
            {day === undefined ? words.set : words.change}
          </Button>
        )}
      </div>
      {open && choosing && (
        <form className={styles.days} onSubmit={keep} noValidate>
          <label className={styles.dayField}>
            <span className={styles.label}>{words.day}</span>
            <input
              ref={field}
              // biome-ignore lint/a11y/noAutofocus: it came by a press, and the keyboard goes there
              autoFocus
              type="date"
              min="1900-01-01"
              max="2199-12-31"
              defaultValue={day}
              aria-invalid={wrong}
              onChange={() => {
                setWrong(false)
                forget()
              }}
            />
          </label>
          <ActButton size="sm" type="submit" sending={sending ? underWay : undefined}>
            {words.keep}
          </ActButton>
          {day !== undefined && (
            <ActButton
              size="sm"
              variant="default"
              sending={undefined}
              waiting={sending !== undefined}
              onClick={() => void set(undefined)}
            >
              {words.take}
            </ActButton>
          )}
          <Button size="sm" variant="subtle" color="gray" onClick={end}>
            {words.cancel}
          </Button>
          <span role="status" className={styles.wrong}>
            {wrong && milestones.wrongDay}
          </span>
        </form>
      )}
      <RefusalNote refusal={refusal} />
    </section>
  )
}
