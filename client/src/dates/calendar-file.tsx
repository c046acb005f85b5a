/** Saves one link with the time people meet as a file for a calendar. */
import { Button, type ButtonProps } from '@mantine/core'
import { IconCalendarDown, IconCheck } from '@tabler/icons-react'
import { useDatesMessages } from '../ui/dates-messages.ts'
import type { CalendarFiles, OwnLink } from './use-calendar-files.ts'

interface CalendarFileProps extends ButtonProps {
  readonly files: CalendarFiles
  readonly link: OwnLink
}

export const CalendarFile = ({ files, link, ...look }: CalendarFileProps) => {
  const words = useDatesMessages().link
  const saved = files.saved === link.address
  const Icon = saved ? IconCheck : IconCalendarDown
  const name = words.fileOf(link.chair)
  return (
    <Button
      variant="default"
      {...look}
      leftSection={<Icon size={16} stroke={1.7} aria-hidden />}
      aria-label={saved ? `${words.saved}: ${name}` : name}
      onClick={() => files.press(link)}
    >
      <span aria-live="polite">{saved ? words.saved : words.file}</span>
    </Button>
  )
}
