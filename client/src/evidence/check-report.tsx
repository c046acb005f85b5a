/** Reporting what a joint check has shown, once both sides have said whether they will take it. */
import { type EvidenceCheck, isTaken } from '@common-ground/shared/acts/evidence-checks'
import { limits } from '@common-ground/shared/room/limits'
import { isBlank, lengthOf } from '@common-ground/shared/room/text'
import { Button, Textarea } from '@mantine/core'
import { useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { useKeptPart } from '../ui/kept-draft.ts'
import { LengthLeft } from '../ui/length-left.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { coached } from '../wording/coached.ts'
import styles from './checks.module.css'
import { evidenceDrafts, keep, type ResultDraft } from './drafts.ts'
import { useEvidenceAct } from './use-evidence-act.ts'

export const CheckReport = ({ check }: { readonly check: EvidenceCheck }) => {
  const messages = useTableMessages().evidence
  const words = messages.check
  const session = useSession()
  const acting = useEvidenceAct('joint')
  const draft = useKeptPart(evidenceDrafts, session, ({ results }) => results[check.id])
  const change = (next: ResultDraft | undefined) => keep(session, 'results', check.id, next)
  if (!check.takes.a || !check.takes.b) return <p className={styles.by}>{words.first}</p>
  const untaken = !isTaken(check) && <p className={styles.by}>{words.untaken}</p>
  if (!draft || draft.closed)
    return (
      <>
        {untaken}
        <Button
          size="xs"
          variant="default"
          className={styles.propose ?? ''}
          onClick={() => change({ text: draft?.text ?? '' })}
        >
          {words.report}
        </Button>
      </>
    )
  const { text } = draft
  const tooLong = lengthOf(text) > limits.text.checkResult
  const send = async () => {
    if (tooLong || isBlank(text)) return
    if (await acting.give({ type: 'report-check', check: check.id, result: text.trim() })) change(undefined)
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) change({ text, closed: true })
        if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) void send()
      }}
    >
      {untaken}
      <Textarea
        {...coached}
        ref={(field) => {
          if (field && text === '') field.focus({ preventScroll: true })
        }}
        label={words.result}
        value={text}
        onChange={(event) => change({ text: event.currentTarget.value })}
        autosize
        minRows={2}
        maxRows={8}
        dir="auto"
      />
      <LengthLeft text={text} limit={limits.text.checkResult} words={messages} />
      <RefusalNote refusal={acting.refusal} />
      <div className={styles.buttons}>
        <Button variant="subtle" color="gray" onClick={() => change({ text, closed: true })}>
          {messages.cancel}
        </Button>
        <ActButton
          type="submit"
          sending={acting.sent ? messages.sending : undefined}
          waiting={tooLong || isBlank(text)}
        >
          {words.sendResult}
        </ActButton>
      </div>
    </form>
  )
}
