/** Proposing a joint check: who looks, how, until when. */
import type { EvidenceCard } from '@common-ground/shared/acts/evidence'
import { limits } from '@common-ground/shared/room/limits'
import { isBlank, lengthOf } from '@common-ground/shared/room/text'
import { Button, Textarea, TextInput } from '@mantine/core'
import { useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { LengthLeft } from '../ui/length-left.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { coached } from '../wording/coached.ts'
import styles from './checks.module.css'
import { type CheckDraft, keep } from './drafts.ts'
import { ReadAgain } from './read-again.tsx'
import { useEvidenceAct } from './use-evidence-act.ts'

interface CheckFormProps {
  readonly card: EvidenceCard
  readonly draft: CheckDraft
}

export const CheckForm = ({ card, draft }: CheckFormProps) => {
  const messages = useTableMessages().evidence
  const words = messages.check
  const session = useSession()
  const acting = useEvidenceAct('joint')
  const change = (next: CheckDraft | undefined) => keep(session, 'checks', card.id, next)
  const { who, how, until } = draft
  const tooLong = lengthOf(who) > limits.text.checkWho || lengthOf(how) > limits.text.checkHow
  const changed = draft.words !== card.words
  const missing = isBlank(who) || isBlank(how) || until === ''
  const send = async () => {
    if (tooLong || missing || changed) return
    const said = { who: who.trim(), how: how.trim(), until }
    if (await acting.give({ type: 'propose-check', evidence: card.id, words: draft.words, ...said }))
      change(undefined)
  }
  return (
    <form
      className={styles.form}
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) change({ ...draft, closed: true })
      }}
    >
      <p className={styles.lead}>{words.lead}</p>
      {changed && <ReadAgain onRead={() => change({ ...draft, words: card.words })} />}
      <TextInput
        ref={(field) => {
          if (field && who === '' && how === '') field.focus({ preventScroll: true })
        }}
        label={words.who}
        placeholder={words.whoPlaceholder}
        value={who}
        onChange={(event) => change({ ...draft, who: event.currentTarget.value })}
        dir="auto"
      />
      <LengthLeft text={who} limit={limits.text.checkWho} words={messages} />
      <Textarea
        {...coached}
        label={words.how}
        placeholder={words.howPlaceholder}
        value={how}
        onChange={(event) => change({ ...draft, how: event.currentTarget.value })}
        autosize
        minRows={1}
        maxRows={6}
        dir="auto"
      />
      <LengthLeft text={how} limit={limits.text.checkHow} words={messages} />
      <TextInput
        type="date"
        label={words.until}
        value={until}
        onChange={(event) => change({ ...draft, until: event.currentTarget.value })}
      />
      <RefusalNote refusal={acting.refusal} />
      <div className={styles.buttons}>
        <Button variant="subtle" color="gray" onClick={() => change({ ...draft, closed: true })}>
          {messages.cancel}
        </Button>
        <ActButton
          type="submit"
          sending={acting.sent ? messages.sending : undefined}
          waiting={tooLong || missing || changed}
        >
          {words.send}
        </ActButton>
      </div>
    </form>
  )
}
