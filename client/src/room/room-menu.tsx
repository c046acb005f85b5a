/** The menu of the room: its button, and what stands in it, which comes when it is asked for or ahead of it. */
import { ActionIcon, Menu } from '@mantine/core'
import { IconDotsVertical } from '@tabler/icons-react'
import { Suspense } from 'react'
import { useMessages } from '../ui/messages.ts'
import { RoomMenuItems } from './room-parts.ts'
import { TabBoundary } from './tab-boundary.tsx'

export type Dialog =
  | 'keyboard'
  | 'agreement'
  | 'people'
  | 'device'
  | 'leave'
  | 'destroy'
  | 'round'
  | 'names'
  | 'pause'
  | 'agenda'
  | 'stall'
  | 'archive'

export interface RoomMenuProps {
  readonly onOpen: (dialog: Dialog) => void
  /** Whether this person has a say in destroying the room. */
  readonly destroys: boolean
  /** Whether this person may ask for a pause. */
  readonly pauses: boolean
  /** Whether the joint room is in front, and how it moves can be looked at. */
  readonly joint: boolean
}

export const RoomMenu = (props: RoomMenuProps) => {
  const words = useMessages().room.menu
  return (
    <Menu width={250} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon aria-label={words.label}>
          <IconDotsVertical size={19} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <TabBoundary>
          <Suspense>
            <RoomMenuItems {...props} />
          </Suspense>
        </TabBoundary>
      </Menu.Dropdown>
    </Menu>
  )
}
