/** Where the mediator writes words to carry, and says where to. Their owner reads them first. */
import { destinations } from '@common-ground/shared/acts/relays'
import { limits } from '@common-ground/shared/room/limits'
import { isBlank } from '@common-ground/shared/room/text'
import { Button, SegmentedControl } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './caucus.module.css'
import { useCaucusDraft } from './drafts.ts'
import { ExactWords } from './exact-words.tsx'
import { unseenIn } from './unseen.ts'
import type { CaucusView } from './use-caucus.ts'
import { usePress } from './use-press.ts'
import { WordsField } from './words-field.tsx'

const blank = { text: '', to: 'joint' } as const

interface RelayFormProps {
  readonly caucus: CaucusView
  /** Out of which item; '' for words that are out of none. */
  readonly of: string
}

const Writing = ({ caucus, of }: RelayFormProps) => {
  const words = useTableMessages().caucus.relay
  const { draft, change } = useCaucusDraft(caucus.space)
  const pressing = usePress(caucus.space)
  const field = useRef<HTMLTextAreaElement>(null)
  const { text, to } = draft.relays[of] ?? blank
  const put = (next: (typeof draft.relays)[string] | undefined) => {
    const { [of]: _, ...others } = draft.relays
    change({
      relays: next ? { ...others, [of]: next } : others,
      ...(next ? {} : { relayOpen: undefined }),
    })
  }
  // It comes by a press, and the keyboard goes where that press led.
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <WordsField
      field={field}
      pressing={pressing}
      label={words.label}
      text={text}
      limit={limits.text.relay}
      send={words.propose}
      onChange={(next) => put({ text: next, to })}
      onSend={async (sent) => {
        const item = of === '' ? {} : { item: of }
        if (await pressing.give({ type: 'propose-relay', to, text: sent, ...item })) put(undefined)
      }}
      onCancel={() => change({ relayOpen: undefined })}
    >
      {unseenIn(text).count > 0 && <ExactWords text={text} />}
      <div>
        <p className={styles.fieldName} aria-hidden>
          {words.where}
        </p>
        <SegmentedControl
          fullWidth
          aria-label={words.where}
          value={to}
          onChange={(value) => put({ text, to: destinations.find((one) => one === value) ?? to })}
          data={[
            { value: 'joint', label: words.toJoint },
            { value: 'other-caucus', label: words.toOther(caucus.otherName) },
          ]}
          classNames={{ label: styles.sharingLabel ?? '' }}
        />
      </div>
      <p className={styles.soft}>{words.hint(caucus.sideName)}</p>
    </WordsField>
  )
}

export const RelayForm = ({ caucus }: { readonly caucus: CaucusView }) => {
  const words = useTableMessages().caucus.relay
  const { draft, change } = useCaucusDraft(caucus.space)
  const { relayOpen } = draft
  if (relayOpen !== undefined) return <Writing key={relayOpen} caucus={caucus} of={relayOpen} />
  const [begun] = Object.entries(draft.relays).find(([, { text }]) => !isBlank(text)) ?? []
  return (
    <Button size="xs" variant="default" onClick={() => change({ relayOpen: begun ?? '' })}>
      {begun === undefined ? words.write : words.goOn}
    </Button>
  )
}
