/** The way to the map, beside what it is a map of. */
import { Button } from '@mantine/core'
import { IconSchema } from '@tabler/icons-react'
import { useMessages } from '../ui/messages.ts'
import { useWays } from '../ui/ways.ts'

export const MapButton = () => {
  const words = useMessages().linksSeen.map
  const { show } = useWays()
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      color="gray"
      leftSection={<IconSchema size={16} stroke={1.7} aria-hidden />}
      aria-label={words.open}
      onClick={() => show({ of: 'map' })}
    >
      {words.button}
    </Button>
  )
}
