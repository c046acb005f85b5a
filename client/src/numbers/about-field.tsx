/** What an issue is really about, for one side: its words stand beside the ledger, the newest alone. */
import type { Issue } from '@common-ground/shared/acts/issues'
import type { NoteAboutAct } from '@common-ground/shared/acts/numbers'
import { limits } from '@common-ground/shared/room/limits'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import { isBlank, textRefusal } from '@common-ground/shared/room/text'
import { Button, Textarea } from '@mantine/core'
import { useId } from 'react'
import { useSession } from '../sync/hooks.ts'
import { useKeptPart } from '../ui/kept-draft.ts'
import { LeftOver } from '../ui/left-over.tsx'
import { LengthLeft } from '../ui/length-left.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import { coached } from '../wording/coached.ts'
import { keepAbout, numberDrafts } from './drafts.ts'
import { FieldRefusal } from './field-refusal.tsx'
import styles from './issue-numbers.module.css'
import type { OwnNumbers } from './own-numbers.ts'
import { SavingLine } from './saving-line.tsx'
import { useSaving } from './use-saving.ts'

interface AboutFieldProps {
  readonly own: OwnNumbers
  readonly issue: Issue
  readonly readOnly: boolean
}

/** Taken as typed, but for space around it. `on`: the act whose words it replaces, as this page has it. */
const actOf = (issue: string, on: string | undefined, text: string): NoteAboutAct => ({
  type: 'note-about',
  issue,
  ...(on === undefined ? {} : { on }),
  text: text.trim(),
})

const useAbout = ({ space, numbers, about }: OwnNumbers, { id }: Issue) => {
  const session = useSession()
  const kept = useKeptPart(numberDrafts, session, (drafts) => drafts.about.get(id))
  const recorded = about(id)
  const said = numbers.about.get(id)
  const on = said?.id
  const text = kept?.text ?? recorded
  /** Somebody else's words came in its place: which ones stay is for whoever writes to say. */
  const overtaken =
    kept !== undefined && kept.on !== on && said?.by !== session.you.id && kept.text.trim() !== recorded
  const unfit = isBlank(text) ? undefined : textRefusal(text.trim(), limits.text.about)
  const changed = kept !== undefined && kept.text.trim() !== recorded
  const act = changed && !overtaken && !unfit ? actOf(id, on, text) : undefined
  const saving = useSaving(space, act, (sent) => {
    const now = numberDrafts.read(session).about.get(id)
    if (now?.text.trim() === sent.text) keepAbout(session, id, undefined)
  })
  return {
    text,
    recorded,
    overtaken,
    changed,
    saving,
    unfit: unfit && replyOf(unfit),
    // What is typed on while it is being saved is about what is saved now.
    write: (next: string) => keepAbout(session, id, { text: next, on: overtaken ? kept.on : on }),
    useMine: () => keepAbout(session, id, { text, on }),
    letGo: () => keepAbout(session, id, undefined),
  }
}

export const AboutField = ({ own, issue, readOnly }: AboutFieldProps) => {
  const words = useTableMessages().numbers
  const id = useId()
  const about = useAbout(own, issue)
  const { text, recorded, overtaken, changed, saving, unfit } = about
  if (readOnly)
    return (
      <div className={styles.about}>
        {recorded !== '' && (
          <>
            <span className={styles.label}>{words.issue.about}</span>
            <Voice size="small">{recorded}</Voice>
          </>
        )}
        {changed && <LeftOver label={words.begun(issue.title)} text={text} onDrop={about.letGo} />}
      </div>
    )
  return (
    <div className={styles.about}>
      <label className={styles.label} htmlFor={id}>
        {words.issue.about}
      </label>
      <Textarea
        {...coached}
        id={id}
        aria-describedby={`${id}-refusal`}
        aria-invalid={unfit !== undefined}
        placeholder={words.issue.aboutPlaceholder}
        value={text}
        onChange={(event) => about.write(event.currentTarget.value)}
        onBlur={changed ? saving.now : about.letGo}
        autosize
        minRows={1}
        maxRows={8}
        dir="auto"
        classNames={{ input: styles.voice ?? '' }}
      />
      <LengthLeft text={text.trim()} limit={limits.text.about} words={words} />
      <FieldRefusal id={`${id}-refusal`} refusal={unfit ?? saving.refusal} />
      {overtaken && (
        <div className={styles.overtaken} role="status">
          <p>{recorded === '' ? words.aboutChanged.taken : words.aboutChanged.title}</p>
          {recorded !== '' && <Voice size="small">{recorded}</Voice>}
          <span className={styles.deeds}>
            <Button size="xs" variant="default" onClick={about.useMine}>
              {words.aboutChanged.mine}
            </Button>
            <Button size="xs" variant="subtle" color="gray" onClick={about.letGo}>
              {words.aboutChanged.theirs}
            </Button>
          </span>
        </div>
      )}
      {changed && !overtaken && <SavingLine state={saving.state} unfit={unfit !== undefined} said />}
    </div>
  )
}
