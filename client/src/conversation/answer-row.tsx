/** One of the two answers: how it stands, and for the other side the buttons that give it or change it. */
import type { Statement } from '@common-ground/shared/acts/conversation'
import { limits } from '@common-ground/shared/room/limits'
import type { Side } from '@common-ground/shared/room/side'
import { otherSide } from '@common-ground/shared/room/side'
import { isBlank } from '@common-ground/shared/room/text'
import { Button } from '@mantine/core'
import { useId, useLayoutEffect, useRef, useState } from 'react'
import { useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { isolated } from '../ui/isolated.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import { AnswerNote } from './answer-note.tsx'
import styles from './answers.module.css'
import { useWriting } from './drafts.ts'
import { ReadAgain } from './read-again.tsx'
import { useTalkAct } from './use-talk-act.ts'

export interface AnswerRowProps {
  readonly statement: Statement & { readonly standing: Side }
  readonly about: 'understood' | 'agree'
  /** Whether the reader may give it. */
  readonly gives: boolean
}

const options = {
  understood: ['yes', 'not-yet'],
  agree: ['yes', 'in-part', 'no', 'not-now'],
} as const
type Option = (typeof options)['understood' | 'agree'][number]

const key = { understood: 'u', agree: 'a' } as const

export const AnswerRow = ({ statement, about, gives }: AnswerRowProps) => {
  const { answers: words, sending } = useTableMessages().conversation
  const { door } = useSession()
  const label = useId()
  const acting = useTalkAct()
  const [changing, setChanging] = useState(false)
  const writing = useWriting(statement.id, about)
  const note = writing.text
  const choices = useRef<HTMLDivElement>(null)
  const given = statement[about]
  const changed = note !== undefined && writing.on !== statement.words
  const asked = gives && (given === undefined || changing)
  useLayoutEffect(() => {
    // What was pressed to change it is gone, or it was a key of the card. A field for a line takes it from there.
    const { activeElement } = document
    const free = activeElement === document.body || activeElement?.matches('[data-statement]')
    if (changing && free) choices.current?.querySelector('button')?.focus()
  }, [changing])
  if (!given && !gives) return null

  const give = async (answer: Option) => {
    const said = note === undefined || isBlank(note) ? {} : { note: note.trim() }
    const on = { statement: statement.id, words: statement.words, ...said }
    // Two acts with answers of their own: none is ever made from the other.
    const recorded =
      about === 'agree' && answer !== 'not-yet'
        ? await acting.give({ type: 'answer-agree', ...on, answer }, answer)
        : about === 'understood' && (answer === 'yes' || answer === 'not-yet')
          ? await acting.give({ type: 'answer-understood', ...on, answer }, answer)
          : false
    if (!recorded) return
    writing.forget()
    setChanging(false)
  }
  const name = (answer: Option): string => {
    const names: Readonly<Partial<Record<Option, string>>> = words.give[about]
    return names[answer] ?? ''
  }
  const stands: Readonly<Partial<Record<Option, (side: string) => string>>> = words.stands[about]
  return (
    <div className={styles.answer} data-about={about}>
      {given && !asked && (
        <div className={styles.given}>
          <p className={styles.stands} data-answer={given.answer}>
            {stands[given.answer]?.(isolated(door.sides[otherSide(statement.standing)]))}
          </p>
          {gives && (
            <button
              type="button"
              className={styles.change}
              aria-label={words.changeLabel[about]}
              data-key={key[about]}
              onClick={() => {
                setChanging(true)
                if (given.note !== undefined) writing.begin(given.note, statement.words)
              }}
            >
              {words.change}
            </button>
          )}
          {about === 'understood' && given.answer === 'yes' && <p className={styles.stamp}>{words.stamp}</p>}
          {given.note !== undefined && <Voice size="small">{given.note}</Voice>}
        </div>
      )}
      {asked && (
        <>
          {note !== undefined && (
            <AnswerNote
              about={about}
              text={note}
              limit={limits.text.answerNote}
              onChange={writing.write}
              onClose={() => {
                writing.putAway(given?.note)
                setChanging(false)
              }}
            />
          )}
          {changed && <ReadAgain onRead={() => writing.read(statement.words)} />}
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons. */}
          <div
            ref={choices}
            role="group"
            aria-labelledby={label}
            className={styles.choices}
            data-key={key[about]}
          >
            <span id={label} className={styles.question}>
              {words[about]}
            </span>
            {options[about].map((answer) => (
              <ActButton
                key={answer}
                size="compact-sm"
                variant="default"
                sending={acting.sent === answer ? sending : undefined}
                waiting={changed || (acting.sent !== undefined && acting.sent !== answer)}
                onClick={() => void give(answer)}
              >
                {name(answer)}
              </ActButton>
            ))}
            {note === undefined && (
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                onClick={() => writing.begin('', statement.words)}
              >
                {words.note}
              </Button>
            )}
          </div>
        </>
      )}
      <RefusalNote refusal={acting.refusal} />
    </div>
  )
}
