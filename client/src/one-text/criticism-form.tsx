/** Where a side says what would not work in a text, or what would; and who reads it there. */
import { criticismKinds, type OneText } from '@common-ground/shared/acts/one-text'
import { limits } from '@common-ground/shared/room/limits'
import type { Space } from '@common-ground/shared/room/space'
import { isBlank, textRefusal } from '@common-ground/shared/room/text'
import { SegmentedControl } from '@mantine/core'
import { useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { ReadsThis } from '../ui/reads-this.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { type Said, useSaid } from './drafts.ts'
import styles from './one-text.module.css'
import { useSending } from './use-sending.ts'
import { WordsArea } from './words-area.tsx'

interface CriticismFormProps {
  readonly text: OneText
  readonly space: Space
}

export const CriticismForm = ({ text, space }: CriticismFormProps) => {
  const { oneText, proposals } = useTableMessages()
  const words = oneText.say
  const { you, door } = useSession()
  const { draft, change } = useSaid(text.id)
  const { give, sending, refusal, forget } = useSending(space)
  const newest = text.versions.length
  const said: Said = draft ?? { kind: 'would-not-work', text: '', on: newest }
  const begun = !isBlank(said.text)
  const write = (words: string) => {
    forget()
    change({ ...said, text: words, on: begun ? said.on : newest })
  }
  const say = async () => {
    const unfit = textRefusal(said.text, limits.text.criticism)
    const { kind } = said
    const act = { type: 'criticise', document: text.id, version: newest, kind, text: said.text } as const
    if (await give(act, unfit)) change({ kind, text: '', on: newest })
  }
  return (
    <form
      className={styles.form}
      data-space={space}
      aria-label={words.title(newest)}
      onSubmit={(event) => {
        event.preventDefault()
        void say()
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) void say()
      }}
    >
      <p className={styles.fieldName}>{words.title(newest)}</p>
      <SegmentedControl
        fullWidth
        aria-label={words.kind}
        value={said.kind}
        onChange={(value) =>
          change({ ...said, kind: criticismKinds.find((one) => one === value) ?? said.kind })
        }
        data={criticismKinds.map((value) => ({ value, label: oneText.said.kinds[value] }))}
        classNames={{ label: styles.choiceLabel ?? '' }}
      />
      <WordsArea
        label={oneText.said.kinds[said.kind]}
        unseen
        placeholder={words.placeholder[said.kind]}
        text={said.text}
        limit={limits.text.criticism}
        rows={2}
        most={8}
        sending={sending}
        onChange={write}
      />
      <p role="status" className={styles.hint}>
        {begun && said.on < newest && words.newer(said.on, newest)}
      </p>
      <RefusalNote refusal={refusal} />
      <div className={styles.foot}>
        <ReadsThis space={space} reader={you.standing} sides={door.sides} />
        <ActButton type="submit" size="sm" sending={sending ? proposals.sending : undefined}>
          {words.send}
        </ActButton>
      </div>
    </form>
  )
}
