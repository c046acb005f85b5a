/** What a side puts on the table of its caucus: sealed until it says otherwise, and told whenever the mediator used it. */
import Type, { type Static } from 'typebox'
import { limits } from '../room/limits.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { textRefusal } from '../room/text.ts'
import { Identifier } from './identifier.ts'
import { type Made, type RoomState, withValue } from './room-state.ts'

/** How far the mediator may carry an item: not at all; so that it shows in what they ask and say; in so many words. */
export const sharings = ['sealed', 'may-hint', 'may-say'] as const
export type Sharing = (typeof sharings)[number]

export const AddItemAct = Type.Object(
  { type: Type.Literal('add-caucus-item'), text: Type.String() },
  { additionalProperties: false },
)
export const ShareItemAct = Type.Object(
  { type: Type.Literal('share-caucus-item'), item: Identifier, sharing: Type.Enum([...sharings]) },
  { additionalProperties: false },
)
/** By the mediator, who tells its owner: it was hinted at, or said. */
export const UseItemAct = Type.Object(
  {
    type: Type.Literal('use-caucus-item'),
    item: Identifier,
    how: Type.Union([Type.Literal('hinted'), Type.Literal('said')]),
  },
  { additionalProperties: false },
)
export const RemoveItemAct = Type.Object(
  { type: Type.Literal('remove-caucus-item'), item: Identifier },
  { additionalProperties: false },
)

export interface ItemUse {
  readonly how: 'hinted' | 'said' | 'relayed'
  readonly by: string
  readonly at: number
}

export interface Item {
  readonly id: string
  readonly text: string
  readonly by: string
  readonly at: number
  readonly sharing: Sharing
  /** Each time the mediator used it, in their order. */
  readonly uses: readonly ItemUse[]
  readonly removed: boolean
}
/** In the order in which they were put there. In a caucus's ledger. */
export type Items = ReadonlyMap<string, Item>

export type ItemAct = Static<
  typeof AddItemAct | typeof ShareItemAct | typeof UseItemAct | typeof RemoveItemAct
>

/** How many items there are of each kind: all that a share card counts. */
export const shareCard = (items: Items): Readonly<Record<Sharing, number>> => {
  const counts = { sealed: 0, 'may-hint': 0, 'may-say': 0 }
  for (const { sharing, removed } of items.values()) if (!removed) counts[sharing] += 1
  return counts
}

/** Why the mediator may not carry it now; undefined when they may. */
export const carryRefusal = (item: Item | undefined, how: ItemUse['how']): Refusal | undefined => {
  if (!item || item.removed) return refuse('item-unknown')
  if (item.sharing === 'sealed') return refuse('item-sealed')
  return how !== 'hinted' && item.sharing === 'may-hint' ? refuse('item-hint-only') : undefined
}

/** In the ledger of a caucus, which the side and the mediators read. Whether an act is for the side or for them stands in room/access. */
export const decideItems = ({ items }: RoomState, act: ItemAct): ItemAct | Refusal => {
  if (act.type === 'add-caucus-item')
    return items.size >= limits.itemsPerCaucus
      ? refuse('too-many-items')
      : (textRefusal(act.text, limits.text.item) ?? act)
  const item = items.get(act.item)
  if (!item || item.removed) return refuse('item-unknown')
  if (act.type === 'use-caucus-item') {
    if (item.uses.length >= limits.usesPerItem) return refuse('item-used')
    return carryRefusal(item, act.how) ?? act
  }
  if (act.type === 'share-caucus-item' && item.sharing === act.sharing) return refuse('already-said')
  // What was used is known outside: no later word makes it unknown again.
  return item.uses.length > 0 ? refuse('item-used') : act
}

const changed = (item: Item, act: Exclude<ItemAct, { type: 'add-caucus-item' }>, { by, at }: Made): Item => {
  switch (act.type) {
    case 'share-caucus-item':
      return { ...item, sharing: act.sharing }
    case 'use-caucus-item':
      return { ...item, uses: [...item.uses, { how: act.how, by, at }] }
    case 'remove-caucus-item':
      return { ...item, removed: true }
  }
}

export const foldItems = (items: Items, act: ItemAct, made: Made): Items => {
  const { id, by, at, owned } = made
  if (act.type === 'add-caucus-item') {
    const { text } = act
    return withValue(items, id, { id, text, by, at, sharing: 'sealed', uses: [], removed: false }, owned)
  }
  const item = items.get(act.item)
  return item ? withValue(items, item.id, changed(item, act, made), owned) : items
}
