/** Where one proposes a name: the words stay until the room has them, and a refusal says which of them it is about. */
import { type Clash, clashOf, wordsRefusal } from '@common-ground/shared/acts/glossary-rules'
import { limits } from '@common-ground/shared/room/limits'
import { isSide } from '@common-ground/shared/room/participant'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import { otherSide } from '@common-ground/shared/room/side'
import { lengthOf } from '@common-ground/shared/room/text'
import { Button, Textarea, TextInput } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useAct, useRoomState, useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { isolated } from '../ui/isolated.ts'
import { useKeptDraft } from '../ui/kept-draft.ts'
import { LengthLeft } from '../ui/length-left.tsx'
import { ReadsThis } from '../ui/reads-this.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { coached } from '../wording/coached.ts'
import styles from './glossary.module.css'
import { emptyDraft, nameDraft, wordsIn } from './name-draft.ts'

interface NameFormProps {
  /** Put away, or sent and recorded. */
  readonly onDone: () => void
  /** Whether it came by a press: then it takes the keyboard. */
  readonly asked: boolean
}

const longest = (lines: readonly string[]): string =>
  lines.reduce((long, line) => (lengthOf(line) > lengthOf(long) ? line : long), '')

/** Of several phrases, which one it is about: as far as the glossary here shows it already. */
const withText = (
  refusal: RefusalReply,
  clash: Clash | undefined,
  say: (text: string, sentence: string) => string,
): RefusalReply =>
  clash?.refused === refusal.refused
    ? { ...refusal, sentence: say(isolated(clash.text), refusal.sentence) }
    : refusal

export const NameForm = ({ onDone, asked }: NameFormProps) => {
  const { glossary: words } = useTableMessages()
  const session = useSession()
  const { you, door } = session
  const { glossary } = useRoomState()
  const { send, sending } = useAct()
  const draft = useKeptDraft(nameDraft, session)
  const [refusal, setRefusal] = useState<RefusalReply>()
  const name = useRef<HTMLInputElement>(null)
  const phrases = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (asked) name.current?.focus()
  }, [asked])

  const proposed = wordsIn(draft)
  const change = (part: Partial<typeof draft>) => {
    setRefusal(undefined)
    nameDraft.change(session, (now) => ({ ...now, ...part }))
  }
  const propose = async () => {
    if (sending) return
    const wrong = wordsRefusal(proposed)
    setRefusal(wrong && replyOf(wrong))
    if (wrong) return
    const reply = await send({ type: 'propose-name', ...proposed, instead: [...proposed.instead] })
    if (isRefusal(reply)) {
      setRefusal(reply)
      return
    }
    // Whatever was typed on meanwhile stays, in a form that stays.
    if (nameDraft.read(session) !== draft) return
    nameDraft.change(session, () => emptyDraft)
    onDone()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    const sends = event.ctrlKey || event.metaKey
    if (sends) void propose()
    // A line of the form is done, not the form: the phrases come next.
    else if (event.target === name.current) phrases.current?.focus()
    else return
    event.preventDefault()
  }
  return (
    <form
      className={styles.form}
      aria-label={words.propose}
      onKeyDown={onKey}
      onSubmit={(event) => {
        event.preventDefault()
        void propose()
      }}
    >
      <TextInput
        {...coached}
        ref={name}
        label={words.form.name}
        description={words.form.nameHint}
        placeholder={words.form.namePlaceholder}
        value={draft.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
        dir="auto"
        classNames={{ input: styles.voice ?? '' }}
      />
      <LengthLeft text={proposed.name} limit={limits.text.name} words={words.form.length} />
      <Textarea
        ref={phrases}
        label={words.form.instead}
        description={words.form.insteadHint}
        placeholder={words.form.insteadPlaceholder}
        value={draft.instead}
        onChange={(event) => change({ instead: event.currentTarget.value })}
        autosize
        minRows={2}
        maxRows={9}
        dir="auto"
        classNames={{ input: styles.voice ?? '' }}
      />
      <LengthLeft text={longest(proposed.instead)} limit={limits.text.phrase} words={words.form.length} />
      <RefusalNote refusal={refusal && withText(refusal, clashOf(glossary, proposed), words.about)} />
      <p className={styles.soft}>
        {isSide(you.standing)
          ? words.form.ofSide(isolated(door.sides[otherSide(you.standing)]))
          : words.form.ofMediator}
      </p>
      <div className={styles.row}>
        <ReadsThis space="joint" reader={you.standing} sides={door.sides} />
        <span className={styles.deeds}>
          <Button variant="subtle" color="gray" size="sm" onClick={onDone}>
            {words.form.notNow}
          </Button>
          <ActButton
            type="submit"
            size="sm"
            sending={sending ? words.sending : undefined}
            {...(isSide(you.standing) ? {} : { color: 'mediator' })}
          >
            {words.form.send}
          </ActButton>
        </span>
      </div>
    </form>
  )
}
