/** The agreement to mediate at the door: a page that looks like one, which its writer may still reword before anyone has accepted. */
import { limits } from '@common-ground/shared/room/limits'
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import { lengthOf, textRefusal } from '@common-ground/shared/room/text'
import type { Door } from '@common-ground/shared/wire/http'
import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { ActButton } from '../ui/act-button.tsx'
import { type Messages, useMessages } from '../ui/messages.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { Voice } from '../ui/voice.tsx'
import { AgreementText } from './agreement-text.tsx'
import styles from './door.module.css'

/** Answers with a refusal, or with nothing once the new words stand at the door. */
export type Reword = (text: string) => Promise<RefusalReply | undefined>

interface AgreementSheetProps {
  readonly agreement: Door['agreement']
  /** It is not the text this person read before. */
  readonly changed: boolean
  /** Absent for those who may not reword it. */
  readonly onReword: Reword | undefined
}

const limit = limits.text.agreementToMediate

const noteOn = (text: string, words: Messages['entry']['check']): string | undefined => {
  switch (textRefusal(text.trim(), limit)?.refused) {
    case undefined:
      return undefined
    case 'text-empty':
      return words.empty.agreement
    case 'text-too-long':
      return words.long(limit, lengthOf(text.trim()) - limit)
    default:
      return words.unreadable
  }
}

interface RewordingProps {
  readonly text: string
  readonly onReword: Reword
  readonly onDone: () => void
}

const Rewording = ({ text, onReword, onDone }: RewordingProps) => {
  const words = useMessages().entry
  const [draft, setDraft] = useState(text)
  const [sending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<RefusalReply>()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const note = noteOn(draft, words.check)
  const save = async () => {
    if (draft.trim() === text) return onDone()
    setSending(true)
    setRefusal(undefined)
    const refused = await onReword(draft.trim())
    setSending(false)
    if (refused) setRefusal(refused)
    else onDone()
  }
  return (
    <>
      <AgreementText text={draft} note={note} field={field} onChange={setDraft} />
      <RefusalNote refusal={refusal} />
      <div className={styles.rewordActions}>
        <Button variant="default" onClick={onDone}>
          {words.door.keepWords}
        </Button>
        <ActButton
          sending={sending ? words.door.savingWords : undefined}
          waiting={note !== undefined}
          onClick={() => void save()}
        >
          {words.door.saveWords}
        </ActButton>
      </div>
    </>
  )
}

export const AgreementSheet = ({ agreement, changed, onReword }: AgreementSheetProps) => {
  const words = useMessages().entry.door
  const [rewording, setRewording] = useState(false)
  return (
    <section className={styles.agreement} aria-labelledby="agreement">
      <h2 id="agreement" className={styles.agreementHeading}>
        {words.agreement}
      </h2>
      <p className={styles.agreementLead}>{words.agreementLead}</p>
      {changed && (
        <p className={styles.changed} role="status">
          {words.changed}
        </p>
      )}
      {rewording && onReword ? (
        <Rewording text={agreement.text} onReword={onReword} onDone={() => setRewording(false)} />
      ) : (
        <>
          <Voice as="div" className={styles.text}>
            {agreement.text}
          </Voice>
          {onReword && (
            <div className={styles.rewordActions}>
              <p className={styles.note}>{words.rewordNote}</p>
              <Button
                variant="default"
                leftSection={<IconPencil size={16} stroke={1.6} aria-hidden />}
                onClick={() => setRewording(true)}
              >
                {words.reword}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  )
}
