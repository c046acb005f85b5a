/** What stands in the menu of the room: the agreement again, the archive, the agenda, one's seat on another device, light and dark, the keys, and the ways out. */
import { isSide } from '@common-ground/shared/room/participant'
import { type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core'
import {
  IconActivity,
  IconArchive,
  IconCards,
  IconDeviceDesktop,
  IconDevices,
  IconDoorExit,
  IconFileText,
  IconKeyboard,
  IconListNumbers,
  IconMoon,
  IconPlayerPause,
  IconQuote,
  IconSun,
  IconTrash,
} from '@tabler/icons-react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { useMessages } from '../ui/messages.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import type { RoomMenuProps } from './room-menu.tsx'

const icon = { size: 17, stroke: 1.6, 'aria-hidden': true } as const

export const RoomMenuItems = ({ onOpen, destroys, pauses, joint }: RoomMenuProps) => {
  const { room, seats, roundBar, pause } = useMessages()
  const words = room.menu
  const { archive } = useTableMessages()
  const { number } = useRoomState().opening
  const { standing } = useSession().you
  const archived = joint && number > 1 && isSide(standing)
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const schemes = [
    { value: 'light', label: words.light, icon: <IconSun {...icon} /> },
    { value: 'dark', label: words.dark, icon: <IconMoon {...icon} /> },
    { value: 'auto', label: words.auto, icon: <IconDeviceDesktop {...icon} /> },
  ] as const satisfies readonly { value: MantineColorScheme; label: string; icon: object }[]
  return (
    <>
      <Menu.Item leftSection={<IconFileText {...icon} />} onClick={() => onOpen('agreement')}>
        {words.agreement}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconListNumbers {...icon} />}
        rightSection="a"
        onClick={() => onOpen('agenda')}
      >
        {room.agenda}
      </Menu.Item>
      <Menu.Item leftSection={<IconCards {...icon} />} rightSection="r" onClick={() => onOpen('round')}>
        {roundBar.open}
      </Menu.Item>
      <Menu.Item leftSection={<IconQuote {...icon} />} rightSection="w" onClick={() => onOpen('names')}>
        {room.names}
      </Menu.Item>
      {pauses && (
        <Menu.Item
          leftSection={<IconPlayerPause {...icon} />}
          rightSection="t"
          onClick={() => onOpen('pause')}
        >
          {pause.title}
        </Menu.Item>
      )}
      {joint && (
        <Menu.Item leftSection={<IconActivity {...icon} />} onClick={() => onOpen('stall')}>
          {room.moves}
        </Menu.Item>
      )}
      {archived && (
        <Menu.Item leftSection={<IconArchive {...icon} />} onClick={() => onOpen('archive')}>
          {archive.title}
        </Menu.Item>
      )}
      <Menu.Item leftSection={<IconDevices {...icon} />} onClick={() => onOpen('device')}>
        {seats.menu.device}
      </Menu.Item>
      <Menu.Item leftSection={<IconKeyboard {...icon} />} rightSection="?" onClick={() => onOpen('keyboard')}>
        {words.keyboard}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Label>{words.theme}</Menu.Label>
      <Menu.RadioGroup
        value={colorScheme}
        onChange={(value) => {
          const scheme = schemes.find((one) => one.value === value)
          if (scheme) setColorScheme(scheme.value)
        }}
      >
        {schemes.map((scheme) => (
          <Menu.RadioItem key={scheme.value} value={scheme.value} rightSection={scheme.icon}>
            {scheme.label}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Divider />
      <Menu.Item leftSection={<IconDoorExit {...icon} />} onClick={() => onOpen('leave')}>
        {seats.menu.leave}
      </Menu.Item>
      {destroys && (
        <Menu.Item leftSection={<IconTrash {...icon} />} onClick={() => onOpen('destroy')}>
          {seats.menu.destroy}
        </Menu.Item>
      )}
    </>
  )
}
