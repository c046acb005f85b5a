/** Where an item of the agenda is written: its line, how long it may take, and the goal or issue it is about. */
import { onTable } from '@common-ground/shared/acts/issues'
import { limits } from '@common-ground/shared/room/limits'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useAct, useGoals, useRoomState, useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { LengthLeft } from '../ui/length-left.tsx'
import { ReadsThis } from '../ui/reads-this.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { coached } from '../wording/coached.ts'
import styles from './agenda.module.css'
import { type ItemDraft, isComplete, minutesIn, wordsOf } from './agenda-draft.ts'
import { useNames } from './use-name.ts'

interface AgendaFormProps {
  readonly draft: ItemDraft
  readonly send: string
  readonly act: (words: ReturnType<typeof wordsOf>) => Parameters<ReturnType<typeof useAct>['send']>[0]
  readonly onChange: (draft: ItemDraft) => void
  /** Recorded, or given up. */
  readonly onEnd: (recorded: boolean) => void
}

/** Escape gives up what is written here; the sheet around it stays. */
const ownEscape = { 'data-mantine-stop-propagation': 'true' } as const

const useChoices = () => {
  const words = useTableMessages().order.agenda.form
  const name = useNames()
  const goals = useGoals()
  const { issues } = useRoomState()
  return [
    { value: '', label: words.none },
    {
      group: words.issues,
      items: onTable(issues).map(({ id }) => ({ value: `issue ${id}`, label: name({ issue: id }) ?? '' })),
    },
    {
      group: words.goals,
      items: goals.map(({ id }) => ({ value: `goal ${id}`, label: name({ goal: id }) ?? '' })),
    },
  ]
}

export const AgendaForm = ({ draft, send: sendWords, act, onChange, onEnd }: AgendaFormProps) => {
  const all = useTableMessages().order
  const words = all.agenda.form
  const { you, door } = useSession()
  const { send, sending } = useAct()
  const [refusal, setRefusal] = useState<RefusalReply>()
  const choices = useChoices()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const change = (part: Partial<ItemDraft>) => {
    setRefusal(undefined)
    onChange({ ...draft, ...part })
  }
  const submit = async () => {
    if (!isComplete(draft) || sending) return
    const reply = await send(act(wordsOf(draft)))
    if (isRefusal(reply)) return setRefusal(reply)
    onEnd(true)
  }
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        event.stopPropagation()
        onEnd(false)
      }}
    >
      <TextInput
        {...coached}
        {...ownEscape}
        ref={field}
        label={words.title}
        value={draft.title}
        readOnly={sending}
        onChange={(event) => change({ title: event.currentTarget.value })}
        dir="auto"
      />
      <LengthLeft text={draft.title} limit={limits.text.agendaItem} words={words} />
      <div className={styles.fields}>
        <TextInput
          {...ownEscape}
          label={words.minutes}
          placeholder={words.minutesHint}
          inputMode="numeric"
          value={draft.minutes}
          readOnly={sending}
          error={Number.isNaN(minutesIn(draft) ?? 0) && words.minutesWrong}
          onChange={(event) => change({ minutes: event.currentTarget.value })}
        />
        <NativeSelect
          {...ownEscape}
          label={words.about}
          value={draft.about}
          disabled={sending}
          onChange={(event) => change({ about: event.currentTarget.value })}
          data={choices}
        />
      </div>
      <RefusalNote refusal={refusal} />
      <div className={styles.foot}>
        <ReadsThis space="joint" reader={you.standing} sides={door.sides} />
        <Button {...ownEscape} variant="subtle" color="gray" onClick={() => onEnd(false)}>
          {words.cancel}
        </Button>
        <ActButton
          {...ownEscape}
          type="submit"
          sending={sending ? all.sending : undefined}
          waiting={!isComplete(draft)}
        >
          {sendWords}
        </ActButton>
      </div>
    </form>
  )
}
