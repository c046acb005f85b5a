/** The small form in which the time for all calendar files of a page is chosen. */
import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { type FormEvent, useId, useRef, useState } from 'react'
import { useDatesMessages } from '../ui/dates-messages.ts'
import { CenterDialog } from '../ui/dialog.tsx'
import { durations, type MeetingField, meetingFields, meetingOf, notesOn, ownZone } from './meeting.ts'
import styles from './meeting-dialog.module.css'
import type { CalendarFiles } from './use-calendar-files.ts'

export const MeetingDialog = ({ files }: { readonly files: CalendarFiles }) => {
  const words = useDatesMessages()
  const { draft, setDraft, asking, settle, close } = files
  const [checked, setChecked] = useState<number>()
  const inputs = useRef<Partial<Record<MeetingField, HTMLInputElement | null>>>({})
  const longLabel = useId()
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

  return (
    <CenterDialog opened onClose={close} title={words.form.title} closeLabel={words.form.close}>
      <form className={styles.form} noValidate onSubmit={submit}>
        <p className={styles.lead}>{words.form.lead}</p>
        <div className={styles.moment}>
          <TextInput {...field('day')} type="date" label={words.form.day} data-autofocus />
          <TextInput {...field('time')} type="time" label={words.form.time} />
        </div>
        <p className={styles.hint}>{words.form.zone(ownZone())}</p>
        <div>
          <span id={longLabel} className={styles.label}>
            {words.form.long}
          </span>
          <SegmentedControl
            aria-labelledby={longLabel}
            fullWidth
            value={String(draft.minutes)}
            onChange={(value) => setDraft({ ...draft, minutes: Number(value) })}
            data={durations.map((minutes) => ({
              value: String(minutes),
              label: words.form.minutes(minutes),
            }))}
          />
        </div>
        <TextInput
          {...field('place')}
          dir="auto"
          label={words.form.place}
          description={words.form.placeHint}
        />
        <Button type="submit" {...(one ? { 'aria-label': words.form.saveFor(one.chair) } : {})}>
          {one ? words.form.save : words.form.keep}
        </Button>
      </form>
    </CenterDialog>
  )
}
