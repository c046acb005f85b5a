/** Where the mediator writes the first draft of a text, and says where the sides say what they think of it. */
import { limits } from '@common-ground/shared/room/limits'
import { textRefusal } from '@common-ground/shared/room/text'
import { useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { ReadsThis } from '../ui/reads-this.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { nothingBegun, useBegun } from './drafts.ts'
import styles from './one-text.module.css'
import { PlaceChoice } from './place-choice.tsx'
import { useSending } from './use-sending.ts'
import { WordsAreaInFront } from './words-area.tsx'

export const BeginForm = ({ onBegun }: { readonly onBegun: () => void }) => {
  const { oneText, proposals } = useTableMessages()
  const words = oneText.begin
  const { you, door } = useSession()
  const { draft, change } = useBegun()
  const { give, sending, refusal, forget } = useSending()
  const begin = async () => {
    const unfit = textRefusal(draft.text, limits.text.oneText)
    if (!(await give({ type: 'start-text', ...draft }, unfit))) return
    change(nothingBegun)
    onBegun()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void begin()
      }}
    >
      <WordsAreaInFront
        label={words.text}
        hint={words.textHint}
        placeholder={words.textPlaceholder}
        text={draft.text}
        limit={limits.text.oneText}
        rows={6}
        most={16}
        sending={sending}
        onChange={(text) => {
          forget()
          change({ ...draft, text })
        }}
      />
      <ReadsThis space="joint" reader={you.standing} sides={door.sides} />
      <PlaceChoice place={draft.criticisms} onChange={(criticisms) => change({ ...draft, criticisms })} />
      <RefusalNote refusal={refusal} />
      <ActButton
        type="submit"
        color="mediator"
        className={styles.send ?? ''}
        sending={sending ? proposals.sending : undefined}
      >
        {words.send}
      </ActButton>
    </form>
  )
}
