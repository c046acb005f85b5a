/** Answering what was said back: yes closes the loop, partly and no say what was meant. */
import type { Statement } from '@common-ground/shared/acts/conversation'
import type { Heard, Try } from '@common-ground/shared/acts/loop'
import { limits } from '@common-ground/shared/room/limits'
import { isBlank } from '@common-ground/shared/room/text'
import { ActButton } from '../ui/act-button.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { useWriting, type WritingInHand } from './drafts.ts'
import { InlineForm } from './inline-form.tsx'
import styles from './loop.module.css'
import { ReadAgain } from './read-again.tsx'
import type { TalkAct } from './use-talk-act.ts'

interface HearBackProps {
  readonly statement: Statement
  readonly waiting: Try
  readonly acting: TalkAct
}

export const HearBack = ({ statement, waiting, acting }: HearBackProps) => {
  const { loop: words, bothRead, sending } = useTableMessages().conversation
  const { id } = statement
  const partly = useWriting(id, 'partly')
  const no = useWriting(id, 'no')
  const give = (answer: Heard, note?: string): Promise<boolean> =>
    acting.give(
      {
        type: 'hear-back',
        statement: id,
        paraphrase: waiting.id,
        answer,
        ...(note === undefined ? {} : { note }),
      },
      answer,
    )
  const form = (answer: 'partly' | 'no', text: string, writing: WritingInHand) => (
    <InlineForm
      label={answer === 'partly' ? words.partlyLabel : words.noLabel}
      placeholder={words.notePlaceholder}
      optional={answer === 'no'}
      text={text}
      limit={limits.text.answerNote}
      send={answer === 'partly' ? words.sendPartly : words.sendNo}
      readers={bothRead}
      sending={acting.sent === answer}
      held={writing.on !== waiting.id}
      onChange={writing.write}
      onSend={async () => {
        if (await give(answer, isBlank(text) ? undefined : text.trim())) writing.forget()
      }}
      onCancel={() => writing.putAway()}
    >
      {writing.on !== waiting.id && <ReadAgain onRead={() => writing.read(waiting.id)} />}
    </InlineForm>
  )
  if (partly.text !== undefined) return form('partly', partly.text, partly)
  if (no.text !== undefined) return form('no', no.text, no)
  const busy = acting.sent !== undefined
  return (
    <div className={styles.ask}>
      <p className={styles.question} id={`ask-${id}`}>
        {words.waitsForYou}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons. */}
      <div role="group" aria-labelledby={`ask-${id}`} className={styles.buttons}>
        <ActButton
          size="compact-sm"
          data-key="y"
          sending={acting.sent === 'yes' ? sending : undefined}
          onClick={() => void give('yes')}
        >
          {words.yes}
        </ActButton>
        <ActButton
          size="compact-sm"
          variant="default"
          data-key="p"
          sending={undefined}
          waiting={busy}
          onClick={() => partly.begin('', waiting.id)}
        >
          {words.partly}
        </ActButton>
        <ActButton
          size="compact-sm"
          variant="default"
          data-key="n"
          sending={undefined}
          waiting={busy}
          onClick={() => no.begin('', waiting.id)}
        >
          {words.no}
        </ActButton>
      </div>
    </div>
  )
}
