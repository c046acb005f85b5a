/** The button that shows a page or a picture over the whole window, and what it opens. */
import { Button } from '@mantine/core'
import { IconArrowsMaximize } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { Sheet } from '../ui/sheet.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import type { Turning } from './page-turner.tsx'
import { type Room, ZoomRoom } from './zoom-room.tsx'

interface EnlargeProps {
  readonly name: string
  readonly turning?: Turning
  /** How wide it is at first, of the room there is. */
  readonly fits: (room: Room) => number
  /** It, so wide. */
  readonly children: (width: number) => ReactNode
}

export const Enlarge = ({ name, turning, fits, children }: EnlargeProps) => {
  const words = useTableMessages().evidence
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button
        size="xs"
        variant="default"
        aria-label={words.file.enlargeWhat(name)}
        leftSection={<IconArrowsMaximize size={14} stroke={1.7} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {words.file.enlarge}
      </Button>
      <Sheet
        opened={opened}
        title={<bdi>{name}</bdi>}
        closeLabel={words.close}
        narrow
        fills
        ground="paper"
        onClose={() => setOpened(false)}
      >
        <ZoomRoom name={name} fits={fits} {...(turning ? { turning } : {})}>
          {children}
        </ZoomRoom>
      </Sheet>
    </>
  )
}
