/** The way to the map, beside what it is a map of. */
import { Button } from '@mantine/core'
import { useMessages } from '../ui/messages.ts'
import { useWays } from '../ui/ways.ts'

export const MapButton = () => {
  const words = useMessages().links.map
  const { show } = useWays()
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      color="common"
      aria-label={words.open}
      onClick={() => show({ of: 'map' })}
    >
      {words.button}
    </Button>
  )
}
