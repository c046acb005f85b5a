/** The table of a caucus: what its side put there, where it says the next thing first, and what was brought in by the mediator. */
import type { Item } from '@common-ground/shared/acts/items'
import { limits } from '@common-ground/shared/room/limits'
import type { Side } from '@common-ground/shared/room/side'
import { isBlank } from '@common-ground/shared/room/text'
import { useId, useRef, useState } from 'react'
import { Empty } from '../ui/empty.tsx'
import { useFocusStays } from '../ui/focus-stays.ts'
import { beginWith } from '../ui/gap.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './caucus.module.css'
import { useCaucusDraft } from './drafts.ts'
import { ItemCard } from './item-card.tsx'
import { LeftOvers } from './left-overs.tsx'
import { PressButton } from './press-button.tsx'
import { ReceivedWords } from './received-words.tsx'
import { useCarry } from './use-carry.ts'
import { type CaucusView, useCaucus } from './use-caucus.ts'
import { usePress } from './use-press.ts'
import { WordsField } from './words-field.tsx'

interface RemovedProps {
  readonly item: Item
  readonly caucus: CaucusView
  readonly onBack: () => void
}

/** Its place for as long as one stays here. Back on the table it is another item. */
const Removed = ({ item, caucus, onBack }: RemovedProps) => {
  const words = useTableMessages().caucus.items
  const pressing = usePress(caucus.space)
  return (
    <li className={styles.removed} data-item={item.id} tabIndex={-1}>
      <span className={styles.soft}>{words.removed} ·</span>
      <PressButton
        pressing={pressing}
        variant="subtle"
        act={{ type: 'add-caucus-item', text: item.text }}
        onDone={onBack}
      >
        {words.undo}
      </PressButton>
      <RefusalNote refusal={pressing.refusal} />
    </li>
  )
}

const Compose = ({ caucus, none }: { readonly caucus: CaucusView; readonly none: boolean }) => {
  const messages = useTableMessages()
  const words = messages.caucus.items
  const { draft, change } = useCaucusDraft(caucus.space)
  const pressing = usePress(caucus.space)
  const field = useRef<HTMLTextAreaElement>(null)
  const empty = messages.notes.empty.caucus
  const write = (item: string) => change({ item })
  return (
    <>
      <div className={styles.composer}>
        <WordsField
          field={field}
          pressing={pressing}
          label={words.compose}
          placeholder={words.placeholder}
          text={draft.item}
          limit={limits.text.item}
          minRows={1}
          send={words.add}
          onChange={write}
          onSend={async (text) => {
            if (await pressing.give({ type: 'add-caucus-item', text })) write('')
          }}
        />
      </div>
      {none && isBlank(draft.item) && (
        <Empty
          title={empty.title}
          teaching={empty.teaching}
          lead={empty.lead}
          examples={empty.examples}
          onExample={(example) => beginWith(field, example, write)}
        />
      )}
    </>
  )
}

export const ItemsTable = ({ side }: { readonly side: Side }) => {
  const words = useTableMessages().caucus.items
  const caucus = useCaucus(side)
  const { mediates, writes, space, state } = caucus
  const carry = useCarry(space)
  const heading = useId()
  const root = useRef<HTMLElement>(null)
  useFocusStays(root, '[data-item], [data-items]')
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set())
  const shown = [...state.items.values()].filter((item) => !item.removed || removed.has(item.id))
  return (
    <section ref={root} className={styles.table} aria-labelledby={heading} data-items tabIndex={-1}>
      <header className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {mediates ? words.titleOf(caucus.sideName) : words.title}
        </h2>
        <span className={styles.soft}>{mediates ? words.sealedFirstOf : words.sealedFirst}</span>
      </header>
      <ReceivedWords caucus={caucus} />
      <ul className={styles.items}>
        {shown.map((item) =>
          item.removed ? (
            <Removed
              key={item.id}
              item={item}
              caucus={caucus}
              onBack={() => setRemoved(new Set([...removed].filter((one) => one !== item.id)))}
            />
          ) : (
            <ItemCard
              key={item.id}
              item={item}
              caucus={caucus}
              onRemoved={(id) => setRemoved(new Set(removed).add(id))}
              onCarry={carry}
            />
          ),
        )}
      </ul>
      {mediates && shown.length === 0 && <p className={styles.soft}>{words.none(caucus.sideName)}</p>}
      {!mediates && writes && <Compose caucus={caucus} none={shown.length === 0} />}
      <LeftOvers caucus={caucus} />
    </section>
  )
}
