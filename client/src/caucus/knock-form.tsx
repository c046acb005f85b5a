/** Knocking at a side's door: about how long, and what the other side could think about meanwhile. */
import { limits } from '@common-ground/shared/room/limits'
import { lengthOf } from '@common-ground/shared/room/text'
import { SegmentedControl, Textarea } from '@mantine/core'
import { useRef } from 'react'
import { ActButton } from '../ui/act-button.tsx'
import { CenterDialog } from '../ui/dialog.tsx'
import { beginWith } from '../ui/gap.ts'
import { LengthLeft } from '../ui/length-left.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { coached } from '../wording/coached.ts'
import styles from './caucus.module.css'
import { useCaucusDraft } from './drafts.ts'
import type { CaucusView } from './use-caucus.ts'
import { usePress } from './use-press.ts'

const lengths = [5, 10, 15, 30, 45, 60] as const

interface KnockFormProps {
  readonly caucus: CaucusView
  readonly onClose: () => void
}

const Form = ({ caucus, onClose }: KnockFormProps) => {
  const messages = useTableMessages().caucus
  const words = messages.door
  const { draft, change } = useCaucusDraft(caucus.space)
  const pressing = usePress(caucus.space)
  const field = useRef<HTMLTextAreaElement>(null)
  const { minutes, task } = draft.knock
  const write = (text: string) => change({ knock: { minutes, task: text } })
  const over = lengthOf(task) > limits.text.task
  const knock = async () => {
    const said = task.trim() === '' ? {} : { task: task.trim() }
    if (!(await pressing.give({ type: 'knock', minutes, ...said }))) return
    write('')
    onClose()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!over) void knock()
      }}
    >
      <p className={styles.lead}>
        {caucus.door.asked ? words.openLead(caucus.sideName) : words.knockLead(caucus.sideName)}
      </p>
      <div>
        <p className={styles.fieldName} aria-hidden>
          {words.minutes}
        </p>
        <SegmentedControl
          fullWidth
          aria-label={words.minutes}
          value={String(minutes)}
          onChange={(value) =>
            change({ knock: { task, minutes: lengths.find((one) => String(one) === value) ?? minutes } })
          }
          data={lengths.map((one) => ({ value: String(one), label: words.minutesOf(one) }))}
          classNames={{ label: styles.sharingLabel ?? '' }}
        />
      </div>
      <Textarea
        {...coached}
        ref={field}
        label={words.task}
        description={words.taskHint(caucus.otherName)}
        value={task}
        onChange={(event) => write(event.currentTarget.value)}
        readOnly={pressing.sent !== undefined}
        autosize
        minRows={2}
        maxRows={6}
        classNames={{ input: styles.words ?? '' }}
      />
      <ul className={styles.starters}>
        {words.starters.map((starter) => (
          <li key={starter}>
            <button type="button" className={styles.starter} onClick={() => beginWith(field, starter, write)}>
              {starter}
            </button>
          </li>
        ))}
      </ul>
      <LengthLeft text={task} limit={limits.text.task} words={messages} />
      <RefusalNote refusal={pressing.refusal} />
      <div className={styles.buttons}>
        <ActButton
          type="submit"
          color="mediator"
          sending={pressing.sent === undefined ? undefined : messages.sending}
          waiting={over}
        >
          {words.knock}
        </ActButton>
      </div>
    </form>
  )
}

/** It goes at once when its place does: nothing of one caucus fades out over another. */
export const KnockForm = ({ caucus, onClose, opened }: KnockFormProps & { readonly opened: boolean }) => {
  const words = useTableMessages().caucus.door
  return (
    <CenterDialog
      opened={opened}
      onClose={onClose}
      title={words.knockTitle(caucus.sideName)}
      closeLabel={words.close}
      size={520}
    >
      <Form caucus={caucus} onClose={onClose} />
    </CenterDialog>
  )
}
