/** Where a side proposes a mediator: the person, and what they have to do with either side. The words stay until the room has them. */
import { limits } from '@common-ground/shared/room/limits'
import { otherSide, type Side } from '@common-ground/shared/room/side'
import { Button, Textarea, TextInput } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { isolated } from '../ui/isolated.ts'
import { useKeptDraft } from '../ui/kept-draft.ts'
import { LengthLeft } from '../ui/length-left.tsx'
import { ReadsThis } from '../ui/reads-this.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { coached } from '../wording/coached.ts'
import { emptyDraft, mediatorDraft } from './mediator-draft.ts'
import styles from './mediators.module.css'
import { useSeatAct } from './use-seat-act.ts'

interface MediatorFormProps {
  readonly side: Side
  /** Put away, or sent and recorded. */
  readonly onDone: () => void
}

export const MediatorForm = ({ side, onDone }: MediatorFormProps) => {
  const words = useTableMessages().mediators
  const session = useSession()
  const { sides } = session.door
  const draft = useKeptDraft(mediatorDraft, session)
  const { give, sending, refusal } = useSeatAct()
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const change = (part: Partial<typeof draft>) =>
    mediatorDraft.change(session, (now) => ({ ...now, ...part }))
  const [name, disclosure] = [draft.name.trim(), draft.disclosure.trim()]
  const propose = async () => {
    if (sending || !(await give({ type: 'ask-mediator', name, disclosure }))) return
    // Whatever was typed on meanwhile stays, in a form that stays.
    if (mediatorDraft.read(session) !== draft) return
    mediatorDraft.change(session, () => emptyDraft)
    onDone()
  }
  return (
    <form
      className={styles.form}
      aria-label={words.ask}
      onSubmit={(event) => {
        event.preventDefault()
        void propose()
      }}
    >
      <TextInput
        ref={first}
        label={words.form.name}
        value={draft.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
        dir="auto"
        autoComplete="off"
      />
      <LengthLeft text={name} limit={limits.text.personName} words={words.length} />
      <Textarea
        {...coached}
        label={words.form.disclosure}
        description={words.form.disclosureHint}
        placeholder={words.form.disclosurePlaceholder}
        value={draft.disclosure}
        onChange={(event) => change({ disclosure: event.currentTarget.value })}
        autosize
        minRows={2}
        maxRows={8}
        dir="auto"
      />
      <LengthLeft text={disclosure} limit={limits.text.disclosure} words={words.length} />
      <p className={styles.soft}>{words.form.next(isolated(sides[otherSide(side)]))}</p>
      <RefusalNote refusal={refusal} />
      <div className={styles.row}>
        <ReadsThis space="joint" reader={side} sides={sides} />
        <span className={styles.deeds}>
          <Button variant="subtle" color="gray" size="sm" onClick={onDone}>
            {words.form.notNow}
          </Button>
          <ActButton type="submit" size="sm" sending={sending ? words.sending : undefined}>
            {words.form.send}
          </ActButton>
        </span>
      </div>
    </form>
  )
}
