/** The way to a pause in the top bar. */
import { Button } from '@mantine/core'
import { useMessages } from '../ui/messages.ts'

export const PauseButton = ({ onOpen }: { readonly onOpen: () => void }) => (
  <Button variant="default" size="sm" aria-haspopup="dialog" onClick={onOpen}>
    {useMessages().pause.title}
  </Button>
)
