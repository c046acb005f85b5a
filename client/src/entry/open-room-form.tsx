/** Opens a room: the title, the two sides as they will sit, and one's own chair. */

import { type Standing, standings } from '@common-ground/shared/room/participant'
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import { isRefusal } from '@common-ground/shared/room/refusal'
import type { OpenRoomReply } from '@common-ground/shared/wire/http'
import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { type FormEvent, useId, useRef, useState } from 'react'
import { createRoom } from '../sync/door.ts'
import type { Surroundings } from '../sync/surroundings.ts'
import { useMessages } from '../ui/messages.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { bodyOf, type Draft, type DraftField, emptyDraft, notesOn } from './draft.ts'
import styles from './open-room-form.module.css'

interface OpenRoomFormProps {
  readonly surroundings: Surroundings
  readonly onOpened: (reply: OpenRoomReply) => void
}

const fields = ['title', 'a', 'b'] as const satisfies readonly DraftField[]
const isStanding = (value: string): value is Standing => standings.some((one) => one === value)

export const OpenRoomForm = ({ surroundings, onOpened }: OpenRoomFormProps) => {
  const words = useMessages().entry
  const [draft, setDraft] = useState<Draft>(emptyDraft)
  const [checked, setChecked] = useState(false)
  const [sending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<RefusalReply>()
  const narrow = useMediaQuery('(max-width: 599px)')
  const inputs = useRef<Partial<Record<DraftField, HTMLInputElement | null>>>({})
  const roleLabel = useId()
  const notes = checked ? notesOn(draft, words.check) : {}

  const field = (name: DraftField) => ({
    value: draft[name],
    error: notes[name],
    required: true,
    withAsterisk: false,
    autoComplete: 'off',
    dir: 'auto' as const,
    ref: (input: HTMLInputElement | null) => {
      inputs.current[name] = input
    },
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget
      setDraft((before) => ({ ...before, [name]: value }))
    },
  })

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    const open = notesOn(draft, words.check)
    const first = fields.find((name) => open[name] !== undefined)
    if (first !== undefined) {
      inputs.current[first]?.focus()
      return
    }
    setSending(true)
    setRefusal(undefined)
    const reply = await createRoom(surroundings, bodyOf(draft))
    setSending(false)
    if (isRefusal(reply)) setRefusal(reply)
    else onOpened(reply)
  }

  const chairs = [
    { value: 'a', label: draft.a.trim() || words.open.a },
    { value: 'b', label: draft.b.trim() || words.open.b },
    { value: 'mediator', label: words.open.mediator },
  ]

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => void submit(event)}
      aria-labelledby="open-room"
    >
      <h2 id="open-room" className={styles.heading}>
        {words.open.heading}
      </h2>
      <TextInput
        {...field('title')}
        id="room-title"
        label={words.open.title}
        description={words.open.titleHint}
        placeholder={words.open.titleExample}
      />
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{words.open.sides}</legend>
        <div className={styles.table}>
          <div className={styles.place} data-side="a">
            <TextInput {...field('a')} id="side-a" label={words.open.a} placeholder={words.open.aExample} />
          </div>
          <div className={styles.place} data-side="b">
            <TextInput {...field('b')} id="side-b" label={words.open.b} placeholder={words.open.bExample} />
          </div>
        </div>
      </fieldset>
      <div className={styles.group}>
        <span id={roleLabel} className={styles.legend}>
          {words.open.role}
        </span>
        <SegmentedControl
          aria-labelledby={roleLabel}
          className={styles.role}
          fullWidth
          orientation={narrow ? 'vertical' : 'horizontal'}
          value={draft.standing}
          onChange={(value) => {
            if (isStanding(value)) setDraft((before) => ({ ...before, standing: value }))
          }}
          data={chairs}
        />
      </div>
      <RefusalNote refusal={refusal} />
      <Button type="submit" size="md" fullWidth loading={sending} loaderProps={{ type: 'dots' }}>
        {sending ? words.open.sending : words.open.submit}
      </Button>
    </form>
  )
}
