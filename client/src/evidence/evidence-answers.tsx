/** The ladder of answers under another chair's evidence: five rungs, and the words the higher ones need. */
import type { EvidenceCard } from '@common-ground/shared/acts/evidence'
import {
  type EvidenceAnswer,
  ladder,
  type Rung,
  wordsOfRung,
} from '@common-ground/shared/acts/evidence-answers'
import { limits } from '@common-ground/shared/room/limits'
import type { Space } from '@common-ground/shared/room/space'
import { isBlank, lengthOf } from '@common-ground/shared/room/text'
import { Button, Textarea, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { beginWith } from '../ui/gap.ts'
import { useKeptPart } from '../ui/kept-draft.ts'
import { LengthLeft } from '../ui/length-left.tsx'
import { QuestionHint } from '../ui/question-hint.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { useFirstFocus } from '../ui/use-first-focus.ts'
import { coached } from '../wording/coached.ts'
import { type AnswerDraft, evidenceDrafts, keep } from './drafts.ts'
import styles from './evidence-answers.module.css'
import { evidenceElementId } from './evidence-element.ts'
import { ReadAgain } from './read-again.tsx'
import { type EvidenceActing, useEvidenceAct } from './use-evidence-act.ts'

interface EvidenceAnswersProps {
  readonly card: EvidenceCard
  readonly space: Space
  /** One's own side's answer to what it says now. */
  readonly given: EvidenceAnswer | undefined
}

interface FormProps {
  readonly draft: AnswerDraft
  /** Hash of what the evidence says now. */
  readonly saying: string
  readonly acting: EvidenceActing
  readonly onChange: (draft: AnswerDraft | undefined) => void
  readonly onSend: () => void
  /** Away from it; what was written stays. */
  readonly onClose: () => void
}

const AnswerForm = ({ draft, saying, acting, onChange, onSend, onClose }: FormProps) => {
  const words = useTableMessages().evidence
  const { rung, text, until } = draft
  const field = useRef<HTMLTextAreaElement>(null)
  useFirstFocus(field)
  const write = (next: string) => onChange({ ...draft, text: next })
  const asks = wordsOfRung(rung)
  const tooLong = lengthOf(text) > limits.text.evidenceAnswer
  const missing = (asks.text === 'needed' && isBlank(text)) || (asks.until === 'needed' && until === '')
  const changed = draft.words !== saying
  const ready = !tooLong && !missing && !changed
  if (rung === 'accept') return null
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) onSend()
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Escape') onClose()
        if (event.key === 'Enter' && (event.metaKey || event.ctrlKey) && ready) onSend()
      }}
    >
      {changed && <ReadAgain onRead={() => onChange({ ...draft, words: saying })} />}
      <Textarea
        {...coached}
        ref={field}
        label={words.field[rung]}
        description={rung === 'accept-for-purpose' ? words.forPurposeNote : undefined}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
        autosize
        minRows={2}
        maxRows={8}
        dir="auto"
      />
      {rung === 'question' && (
        <QuestionHint text={text} onUse={(variant) => beginWith(field, variant, write)} />
      )}
      <LengthLeft text={text} limit={limits.text.evidenceAnswer} words={words} />
      {asks.until === 'needed' && (
        <TextInput
          type="date"
          label={words.field.until}
          value={until}
          onChange={(event) => onChange({ ...draft, until: event.currentTarget.value })}
          required
        />
      )}
      <div className={styles.buttons}>
        <Button variant="subtle" color="gray" onClick={onClose}>
          {words.cancel}
        </Button>
        <ActButton type="submit" sending={acting.sent ? words.sending : undefined} waiting={!ready}>
          {words.send}
        </ActButton>
      </div>
    </form>
  )
}

export const EvidenceAnswers = ({ card, space, given }: EvidenceAnswersProps) => {
  const words = useTableMessages().evidence
  const session = useSession()
  const acting = useEvidenceAct(space)
  const draft = useKeptPart(evidenceDrafts, session, ({ answers }) => answers[card.id])
  const [changing, setChanging] = useState(false)
  const change = (next: AnswerDraft | undefined) => keep(session, 'answers', card.id, next)

  const give = async (rung: Rung, { text, until, words: read }: Omit<AnswerDraft, 'rung'>) => {
    const recorded = await acting.give(
      {
        type: 'answer-evidence',
        evidence: card.id,
        words: read,
        answer: rung,
        ...(isBlank(text) ? {} : { text: text.trim() }),
        ...(until === '' ? {} : { until }),
      },
      rung,
    )
    if (!recorded) return
    change(undefined)
    setChanging(false)
    document.getElementById(evidenceElementId(card.id))?.focus({ preventScroll: true })
  }
  const choose = (rung: Rung) => {
    if (rung === 'accept') void give(rung, { text: '', until: '', words: card.words })
    else
      change({
        rung,
        // What was written is about what stood there then.
        words: draft && !isBlank(draft.text) ? draft.words : card.words,
        text: draft?.text ?? '',
        until: wordsOfRung(rung).until === 'needed' ? (draft?.until ?? '') : '',
      })
  }

  const writing = draft !== undefined && !draft.closed
  if (given && !changing && !writing)
    return (
      <Button
        variant="subtle"
        color="gray"
        size="xs"
        className={styles.change ?? ''}
        onClick={() => setChanging(true)}
      >
        {words.change}
      </Button>
    )
  return (
    <div className={styles.answers}>
      {writing ? (
        <AnswerForm
          draft={draft}
          saying={card.words}
          acting={acting}
          onChange={change}
          onSend={() => void give(draft.rung, draft)}
          onClose={() => change({ ...draft, closed: true })}
        />
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons.
        <div role="group" aria-label={words.answersTo(card.claim)} className={styles.ladder}>
          {ladder.map((rung) => (
            <ActButton
              key={rung}
              // None of the five is put forward: an answer nudged is no proof.
              size="xs"
              variant="default"
              sending={acting.sent === rung ? words.sending : undefined}
              waiting={acting.sent !== undefined && acting.sent !== rung}
              onClick={() => choose(rung)}
            >
              {words.rungs[rung]}
            </ActButton>
          ))}
          {changing && (
            <Button size="xs" variant="subtle" color="gray" onClick={() => setChanging(false)}>
              {words.cancel}
            </Button>
          )}
        </div>
      )}
      <RefusalNote refusal={acting.refusal} />
    </div>
  )
}
