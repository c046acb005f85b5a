/** A word left for the mediator while they are with the other side: it lies sealed in one's own caucus. */
import { limits } from '@common-ground/shared/room/limits'
import type { Side } from '@common-ground/shared/room/side'
import { isBlank } from '@common-ground/shared/room/text'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './caucus.module.css'
import { useCaucusDraft } from './drafts.ts'
import { useCaucus } from './use-caucus.ts'
import { usePress } from './use-press.ts'
import { WordsField } from './words-field.tsx'

export const WaitingWord = ({ side }: { readonly side: Side }) => {
  const words = useTableMessages().caucus.door
  const { space } = useCaucus(side)
  const { draft, change } = useCaucusDraft(space)
  const [opened, setOpened] = useState(!isBlank(draft.word))
  const [left, setLeft] = useState(false)
  const pressing = usePress(space)
  const send = async (text: string) => {
    if (!(await pressing.give({ type: 'add-caucus-item', text }))) return
    change({ word: '' })
    setLeft(true)
    setOpened(false)
  }
  return (
    <div className={styles.leaveWord}>
      <span role="status" aria-live="polite" className={styles.soft}>
        {left && !opened && words.wordLeft}
      </span>
      {opened ? (
        <WordsField
          pressing={pressing}
          label={words.wordLabel}
          text={draft.word}
          limit={limits.text.item}
          send={words.wordSend}
          onChange={(word) => change({ word })}
          onSend={(text) => void send(text)}
          onCancel={() => setOpened(false)}
        >
          <p className={styles.soft}>{words.wordHint}</p>
        </WordsField>
      ) : (
        <Button size="xs" variant="default" onClick={() => setOpened(true)}>
          {words.leaveWord}
        </Button>
      )}
    </div>
  )
}
