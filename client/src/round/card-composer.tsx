/** Where one writes a card and hands it in; the text stays until the room has it. */
import { limits } from '@common-ground/shared/room/limits'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import type { Space } from '@common-ground/shared/room/space'
import { textRefusal } from '@common-ground/shared/room/text'
import { Textarea } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { useSession, useSpaceAct } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { useKeptDraft } from '../ui/kept-draft.ts'
import { LengthLeft } from '../ui/length-left.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { coached } from '../wording/coached.ts'
import { cardDraft } from './card-draft.ts'
import styles from './round.module.css'

export const CardComposer = ({ space, round }: { readonly space: Space; readonly round: string }) => {
  const { round: words } = useTableMessages()
  const session = useSession()
  const { send, sending } = useSpaceAct(space)
  const text = useKeptDraft(cardDraft, session)
  const [refusal, setRefusal] = useState<RefusalReply>()
  const handIn = async () => {
    if (sending) return
    const missing = textRefusal(text, limits.text.card)
    setRefusal(missing && replyOf(missing))
    if (missing) return
    const reply = await send({ type: 'hand-in', round, text: text.trim() })
    if (isRefusal(reply)) setRefusal(reply)
    // Whatever was typed on meanwhile stays.
    else cardDraft.change(session, (now) => (now === text ? '' : now))
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    void handIn()
  }
  return (
    <form
      className={styles.composer}
      onSubmit={(event) => {
        event.preventDefault()
        void handIn()
      }}
    >
      <Textarea
        {...coached}
        aria-label={words.writing.label}
        placeholder={words.writing.placeholder}
        value={text}
        onChange={(event) => {
          setRefusal(undefined)
          cardDraft.change(session, () => event.currentTarget.value)
        }}
        onKeyDown={onKey}
        autosize
        minRows={2}
        maxRows={8}
        dir="auto"
        classNames={{ input: styles.field ?? '' }}
      />
      <LengthLeft text={text} limit={limits.text.card} words={{ left: words.left, over: words.tooLong }} />
      <RefusalNote refusal={refusal} />
      <div className={styles.row}>
        <ActButton type="submit" size="sm" sending={sending ? words.start.sending : undefined}>
          {words.writing.handIn}
        </ActButton>
      </div>
    </form>
  )
}
