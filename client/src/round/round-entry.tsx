/** The quiet way to the goal round above the board. */
import { Button } from '@mantine/core'
import { IconCards } from '@tabler/icons-react'
import { useMessages } from '../ui/messages.ts'
import { useRound } from './use-round.ts'

export const RoundEntry = ({ onOpen }: { readonly onOpen: () => void }) => {
  const words = useMessages().roundBar
  const { running, round, closed } = useRound()
  // While one goes on, the bar above leads there; in a closed room there is no bar.
  if (running && !closed) return null
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      leftSection={<IconCards size={16} stroke={1.7} aria-hidden />}
      onClick={onOpen}
    >
      {round?.matches ? words.matches : words.open}
    </Button>
  )
}
