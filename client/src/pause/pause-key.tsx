/** The key that opens the way to a pause, for those who may ask for one. */
import { useMessages } from '../ui/messages.ts'
import { useShortcut } from '../ui/shortcuts.ts'

export const PauseKey = ({ onOpen }: { readonly onOpen: () => void }) => {
  useShortcut('t', useMessages().pause.key, onOpen)
  return null
}
