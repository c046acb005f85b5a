/** Taking an item's words up into the form for words to carry; what was begun with them before is not lost. */
import type { Item } from '@common-ground/shared/acts/items'
import type { Space } from '@common-ground/shared/room/space'
import { useCaucusDraft } from './drafts.ts'

export const useCarry = (space: Space): ((item: Item) => void) => {
  const { draft, change } = useCaucusDraft(space)
  return ({ id, text }) =>
    change({ relayOpen: id, relays: { ...draft.relays, [id]: draft.relays[id] ?? { text, to: 'joint' } } })
}
