/** Answering what was said back: yes closes the loop, partly and no say what was meant. */
import type { Statement } from '@common-ground/shared/acts/conversation'
import type { Heard, Try } from '@common-ground/shared/acts/loop'
import { limits } from '@common-ground/shared/room/limits'
import { isBlank } from '@common-ground/shared/room/text'
import { ActButton } from '../ui/act-button.tsx'
import { useMessages } from '../ui/messages.ts'
import { keepFocusWith } from './card-element.ts'
import { useWriting } from './drafts.ts'
import { InlineForm } from './inline-form.tsx'
import styles from './loop.module.css'
import type { TalkAct } from './use-talk-act.ts'

interface HearBackProps {
  readonly statement: Statement
  readonly waiting: Try
  readonly acting: TalkAct
}

export const HearBack = ({ statement, waiting, acting }: HearBackProps) => {
  const { loop: words, bothRead, sending } = useMessages().conversation
  const { id } = statement
  const [partly, writePartly] = useWriting(id, 'partly')
  const [no, writeNo] = useWriting(id, 'no')
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
  const form = (answer: 'partly' | 'no', text: string, write: (text: string | undefined) => void) => (
    <InlineForm
      label={answer === 'partly' ? words.partlyLabel : words.noLabel}
      placeholder={words.notePlaceholder}
      optional={answer === 'no'}
      text={text}
      limit={limits.text.answerNote}
      send={answer === 'partly' ? words.sendPartly : words.sendNo}
      readers={bothRead}
      sending={acting.sent === answer}
      onChange={write}
      onSend={async () => {
        if (await give(answer, isBlank(text) ? undefined : text.trim())) write(undefined)
      }}
      onCancel={() => {
        write(undefined)
        keepFocusWith(id)
      }}
    />
  )
  if (partly !== undefined) return form('partly', partly, writePartly)
  if (no !== undefined) return form('no', no, writeNo)
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
          onClick={() => writePartly('')}
        >
          {words.partly}
        </ActButton>
        <ActButton
          size="compact-sm"
          variant="default"
          data-key="n"
          sending={undefined}
          waiting={busy}
          onClick={() => writeNo('')}
        >
          {words.no}
        </ActButton>
      </div>
    </div>
  )
}
