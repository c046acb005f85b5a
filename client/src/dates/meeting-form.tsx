/** The small form in which the time for all calendar files of a page is chosen. */
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useDatesMessages } from '../ui/dates-messages.ts'
import { durations, type MeetingField, meetingFields, meetingOf, notesOn, ownZone } from './meeting.ts'
import styles from './meeting-form.module.css'
import type { CalendarFiles } from './use-calendar-files.ts'

export const MeetingForm = ({ files }: { readonly files: CalendarFiles }) => {
  const words = useDatesMessages()
  const { draft, setDraft, asking, settle, close } = files
  const [checked, setChecked] = useState<number>()
  const heading = useId()
  const inputs = useRef<Partial<Record<MeetingField, HTMLInputElement | null>>>({})
  const notes = checked === undefined ? {} : notesOn(draft, checked, words.check)
  const one = asking !== undefined && asking !== 'all' ? asking : undefined

  const field = (name: MeetingField) => ({
    value: draft[name],
    error: notes[name],
    autoComplete: 'off',
    ref: (input: HTMLInputElement | null) => {
      inputs.current[name] = input
    },
    onChange: (event: { currentTarget: { value: string } }) =>
      setDraft({ ...draft, [name]: event.currentTarget.value }),
  })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const now = Date.now()
    setChecked(now)
    const open = notesOn(draft, now, words.check)
    const first = meetingFields.find((name) => open[name] !== undefined)
    if (first === undefined) settle(meetingOf(draft))
    else inputs.current[first]?.focus()
  }

  useEffect(() => inputs.current.day?.focus(), [])
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  }

  return (
    <form className={styles.form} aria-labelledby={heading} noValidate onSubmit={submit} onKeyDown={onKey}>
      <p id={heading} className={styles.title}>
        {words.form.title}
      </p>
      <p className={styles.lead}>{words.form.lead}</p>
      <div className={styles.moment}>
        <TextInput {...field('day')} type="date" label={words.form.day} />
        <TextInput {...field('time')} type="time" label={words.form.time} />
      </div>
      <p className={styles.hint}>{words.form.zone(ownZone())}</p>
      <NativeSelect
        label={words.form.long}
        value={draft.minutes}
        onChange={(event) => setDraft({ ...draft, minutes: Number(event.currentTarget.value) })}
        data={durations.map((minutes) => ({
          value: String(minutes),
          label: words.form.minutes(minutes),
        }))}
      />
      <TextInput {...field('place')} dir="auto" label={words.form.place} description={words.form.placeHint} />
      <div className={styles.ways}>
        <Button type="submit" className={styles.save ?? ''} classNames={{ label: styles.saveName }}>
          {one ? words.form.saveFor(one.chair) : words.form.keep}
        </Button>
        <Button variant="subtle" color="gray" onClick={close}>
          {words.form.close}
        </Button>
      </div>
    </form>
  )
}
