/** Opens a room: the title, the two sides as they will sit, and one's own chair. */

import type { AgreementText } from '@common-ground/shared/agreement/agreement-text'
import { type Standing, standings } from '@common-ground/shared/room/participant'
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import { isRefusal } from '@common-ground/shared/room/refusal'
import type { OpenRoomReply } from '@common-ground/shared/wire/http'
import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { type FormEvent, useId, useRef, useState } from 'react'
import { createRoom } from '../sync/door.ts'
import type { Surroundings } from '../sync/surroundings.ts'
import { useFrontMessages } from '../ui/front-messages.ts'
import { type KeptDraft, keptDraft, useKeptDraft } from '../ui/kept-draft.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { AgreementField } from './agreement-field.tsx'
import {
  bodyOf,
  type Draft,
  type DraftField,
  draftFields,
  emptyDraft,
  keepChoices,
  notesOn,
} from './draft.ts'
import styles from './open-room-form.module.css'

interface OpenRoomFormProps {
  readonly surroundings: Surroundings
  /** The agreement it begins from; absent for an empty one. */
  readonly from?: AgreementText
  readonly heading?: string
  /** What is typed, where it begins with something. */
  readonly drafts?: KeptDraft<Draft>
  readonly onOpened: (reply: OpenRoomReply) => void
}

/** Outlives the page's turns: what was typed is there again after a look at a demo room. */
const frontDrafts = keptDraft(emptyDraft)

const isStanding = (value: string): value is Standing => standings.some((one) => one === value)

export const OpenRoomForm = ({
  surroundings,
  from,
  heading,
  drafts = frontDrafts,
  onOpened,
}: OpenRoomFormProps) => {
  const words = useFrontMessages()
  const draft = useKeptDraft(drafts, surroundings)
  const setDraft = (next: (draft: Draft) => Draft) => drafts.change(surroundings, next)
  const [checked, setChecked] = useState(false)
  const [sending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<RefusalReply>()
  const narrow = useMediaQuery('(max-width: 599px)')
  const inputs = useRef<Partial<Record<DraftField, HTMLElement | null>>>({})
  const roleLabel = useId()
  const keepLabel = useId()
  const notes = checked ? notesOn(draft, words.check) : {}

  const field = (name: Exclude<DraftField, 'agreement'>) => ({
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
    const first = draftFields.find((name) => open[name] !== undefined)
    if (first !== undefined) {
      const input = inputs.current[first]
      input?.closest('details')?.setAttribute('open', '')
      input?.focus()
      return
    }
    setSending(true)
    setRefusal(undefined)
    const reply = await createRoom(surroundings, bodyOf(draft, from))
    setSending(false)
    if (isRefusal(reply)) setRefusal(reply)
    else {
      setDraft(() => emptyDraft)
      onOpened(reply)
    }
  }

  const chair = (value: Standing, name: string) => ({
    value,
    label: (
      <span className={styles.chair} dir="auto" title={name}>
        {name}
      </span>
    ),
  })
  const chairs = [
    chair('a', draft.a.trim() || words.open.a),
    chair('b', draft.b.trim() || words.open.b),
    chair('mediator', words.open.mediator),
  ]

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => void submit(event)}
      aria-labelledby="open-room"
    >
      <h2 id="open-room" className={styles.heading}>
        {heading ?? words.open.heading}
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
      <div className={styles.group}>
        <span id={keepLabel} className={styles.legend}>
          {words.open.keep}
        </span>
        <SegmentedControl
          aria-labelledby={keepLabel}
          fullWidth
          value={String(draft.keepDays)}
          onChange={(value) => setDraft((before) => ({ ...before, keepDays: Number(value) }))}
          data={keepChoices.map((days) => ({ value: String(days), label: words.open.days(days) }))}
        />
        <p className={styles.hint}>{words.open.keepHint}</p>
      </div>
      <AgreementField
        text={draft.agreement}
        note={notes.agreement}
        field={(input) => {
          inputs.current.agreement = input
        }}
        onChange={(agreement) => setDraft((before) => ({ ...before, agreement }))}
      />
      <RefusalNote refusal={refusal} />
      <Button type="submit" size="md" fullWidth loading={sending} loaderProps={{ type: 'dots' }}>
        {sending ? words.open.sending : words.open.submit}
      </Button>
    </form>
  )
}
