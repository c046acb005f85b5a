/** The key that opens the map, in the joint room. */
import { useMessages } from '../ui/messages.ts'
import { useShortcut } from '../ui/shortcuts.ts'
import { useWays } from '../ui/ways.ts'

export const MapKey = () => {
  const words = useMessages().linksSeen.map
  const { show } = useWays()
  useShortcut('m', words.open, () => show({ of: 'map' }))
  return null
}
