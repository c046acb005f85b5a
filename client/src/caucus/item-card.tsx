/** One item on the table of a caucus: the words, who and when, how far they may be carried, and every use of them. */
import { carryRefusal, type Item, type ItemUse, sharings } from '@common-ground/shared/acts/items'
import { Button, SegmentedControl } from '@mantine/core'
import { useSession } from '../sync/hooks.ts'
import { Moment } from '../ui/moment.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import styles from './caucus.module.css'
import { PressButton } from './press-button.tsx'
import type { CaucusView } from './use-caucus.ts'
import { type Pressing, usePress } from './use-press.ts'

interface ItemProps {
  readonly item: Item
  readonly caucus: CaucusView
}

const Use = ({ use, caucus }: { readonly use: ItemUse; readonly caucus: CaucusView }) => {
  const words = useTableMessages().caucus.items
  const { you } = useSession()
  const { how, by, at } = use
  const say = (time: string) => {
    if (!caucus.mediates) return words.used(time, words.how[how])
    const theirs = words.howOf[how]
    return by === you.id ? words.usedByYou(time, theirs) : words.usedBy(caucus.nameOf(by), time, theirs)
  }
  return (
    <li>
      <Moment at={at} say={say} />
    </li>
  )
}

/** Its side says how far; what was used is known, and stays. */
const Sharing = ({
  item,
  pressing,
  locked,
}: Omit<ItemProps, 'caucus'> & { pressing: Pressing; locked: boolean }) => {
  const words = useTableMessages().caucus.items
  const { id, sharing } = item
  if (locked)
    return (
      <span className={styles.chip} data-sharing={sharing} title={words.means[sharing]}>
        {words.sharings[sharing]}
      </span>
    )
  return (
    <SegmentedControl
      aria-label={words.sharing}
      value={sharing}
      onChange={(value) => {
        const wanted = sharings.find((one) => one === value)
        if (wanted) void pressing.give({ type: 'share-caucus-item', item: id, sharing: wanted })
      }}
      data={sharings.map((value) => ({ value, label: words.sharings[value] }))}
      classNames={{ root: styles.sharing ?? '', label: styles.sharingLabel ?? '' }}
    />
  )
}

interface ItemCardProps extends ItemProps {
  readonly onRemoved: (item: string) => void
  /** Opens the form for words to carry with this item's. */
  readonly onCarry: (item: Item) => void
}

export const ItemCard = ({ item, caucus, onRemoved, onCarry }: ItemCardProps) => {
  const messages = useTableMessages().caucus
  const words = messages.items
  const pressing = usePress(caucus.space)
  const { id, text, by, at, uses } = item
  const { mediates, writes } = caucus
  const used = uses.length > 0
  const uses_ = { type: 'use-caucus-item', item: id } as const
  return (
    <li className={styles.item} data-item={id} tabIndex={-1}>
      <div className={styles.itemSaid}>
        <Voice>{text}</Voice>
        <div className={styles.meta}>
          <p className={styles.soft}>
            {caucus.nameOf(by)} · <Moment at={at} />
            {pressing.sent === 'share-caucus-item' && ` · ${messages.sending}`}
          </p>
          {writes && !mediates && !used && (
            <PressButton
              pressing={pressing}
              variant="subtle"
              size="compact-xs"
              color="gray"
              act={{ type: 'remove-caucus-item', item: id }}
              onDone={() => onRemoved(id)}
            >
              {words.remove}
            </PressButton>
          )}
        </div>
        {used && (
          <ul className={styles.uses}>
            {uses.map((use) => (
              <Use key={`${use.how} ${use.at}`} use={use} caucus={caucus} />
            ))}
          </ul>
        )}
      </div>
      <Sharing item={item} pressing={pressing} locked={mediates || used || !writes} />
      {writes && mediates && item.sharing !== 'sealed' && (
        <div className={styles.itemActs}>
          {!carryRefusal(item, 'hinted') && (
            <PressButton pressing={pressing} variant="default" act={{ ...uses_, how: 'hinted' }} as="hinted">
              {words.hinted}
            </PressButton>
          )}
          {!carryRefusal(item, 'said') && (
            <>
              <PressButton pressing={pressing} variant="default" act={{ ...uses_, how: 'said' }} as="said">
                {words.said}
              </PressButton>
              <Button size="xs" variant="default" onClick={() => onCarry(item)}>
                {words.carry}
              </Button>
            </>
          )}
        </div>
      )}
      <RefusalNote refusal={pressing.refusal} />
    </li>
  )
}
