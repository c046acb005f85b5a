/** The keys of the frame: one for each tab, and the sheet that lists them all. */
import { useMessages } from '../ui/messages.ts'
import { useShortcut } from '../ui/shortcuts.ts'
import type { TablePlace } from './table-place.ts'
import { tabKeys } from './tabs.ts'

export const useRoomKeys = ({ go }: TablePlace, openSheet: () => void): void => {
  const words = useMessages().room.keyboard
  useShortcut('?', words.sheet, openSheet)
  useShortcut(tabKeys.goals, words.goals, () => go('goals'))
  useShortcut(tabKeys.conversation, words.conversation, () => go('conversation'))
  useShortcut(tabKeys.ledger, words.ledger, () => go('ledger'))
}
