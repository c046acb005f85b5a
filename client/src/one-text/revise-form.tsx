/** Where the mediator writes the next version, out of the one before; with what changes by it, word by word. */
import type { OneText } from '@common-ground/shared/acts/one-text'
import { limits } from '@common-ground/shared/room/limits'
import { textRefusal } from '@common-ground/shared/room/text'
import { Button } from '@mantine/core'
import { useDeferredValue, useState } from 'react'
import { ActButton } from '../ui/act-button.tsx'
import { ComparedWords } from '../ui/compared-words.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import { type Revision, useRevision } from './drafts.ts'
import styles from './one-text.module.css'
import { useSending } from './use-sending.ts'
import { WordsAreaInFront } from './words-area.tsx'

const Changes = ({ from, to }: { readonly from: string; readonly to: string }) => (
  <Voice as="div" size="small" className={styles.changes}>
    {/* The field answers first, however long the text is. */}
    <ComparedWords from={from} to={useDeferredValue(to)} />
  </Voice>
)

export const ReviseForm = ({ text, draft }: { readonly text: OneText; readonly draft: Revision }) => {
  const { oneText, proposals } = useTableMessages()
  const words = oneText.revise
  const { change } = useRevision(text.id)
  const { give, sending, refusal, forget } = useSending()
  const [compares, setCompares] = useState(false)
  const newest = text.versions.length
  const before = text.versions.at(-1)?.text ?? ''
  const revise = async () => {
    const unfit = textRefusal(draft.text, limits.text.oneText)
    const act = { type: 'revise-text', document: text.id, version: draft.from, text: draft.text } as const
    if (await give(act, unfit)) change(undefined)
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void revise()
      }}
    >
      <WordsAreaInFront
        label={words.label(newest + 1)}
        hint={words.hint}
        text={draft.text}
        limit={limits.text.oneText}
        rows={4}
        most={16}
        sending={sending}
        onChange={(next) => {
          forget()
          change({ ...draft, text: next })
        }}
      />
      <div role="status" className={styles.newer}>
        {draft.from < newest && (
          <>
            <p className={styles.hint}>{words.newer(newest)}</p>
            <Button
              size="xs"
              variant="default"
              onClick={() => {
                forget()
                change({ ...draft, from: newest })
              }}
            >
              {words.goOn(newest)}
            </Button>
          </>
        )}
      </div>
      {compares && <Changes from={before} to={draft.text} />}
      <RefusalNote refusal={refusal} />
      <div className={styles.ways}>
        <ActButton type="submit" color="mediator" size="sm" sending={sending ? proposals.sending : undefined}>
          {words.send(newest + 1)}
        </ActButton>
        <Button size="sm" variant="default" aria-expanded={compares} onClick={() => setCompares(!compares)}>
          {compares ? words.hide : words.see}
        </Button>
        <Button size="sm" variant="subtle" color="gray" onClick={() => change(undefined)}>
          {words.drop}
        </Button>
      </div>
    </form>
  )
}
