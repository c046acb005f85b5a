/** The menu of the room: light and dark, the keys, the agreement again, and the way out. */
import { ActionIcon, type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core'
import {
  IconDeviceDesktop,
  IconDoorExit,
  IconDotsVertical,
  IconFileText,
  IconKeyboard,
  IconMoon,
  IconSun,
} from '@tabler/icons-react'
import { useMessages } from '../ui/messages.ts'

export type Dialog = 'keyboard' | 'agreement' | 'leave'

interface RoomMenuProps {
  readonly onOpen: (dialog: Dialog) => void
}

const icon = { size: 17, stroke: 1.6, 'aria-hidden': true } as const

export const RoomMenu = ({ onOpen }: RoomMenuProps) => {
  const words = useMessages().room.menu
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const schemes = [
    { value: 'light', label: words.light, icon: <IconSun {...icon} /> },
    { value: 'dark', label: words.dark, icon: <IconMoon {...icon} /> },
    { value: 'auto', label: words.auto, icon: <IconDeviceDesktop {...icon} /> },
  ] as const satisfies readonly { value: MantineColorScheme; label: string; icon: object }[]
  return (
    <Menu width={240} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon aria-label={words.label}>
          <IconDotsVertical size={19} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconFileText {...icon} />} onClick={() => onOpen('agreement')}>
          {words.agreement}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconKeyboard {...icon} />}
          rightSection="?"
          onClick={() => onOpen('keyboard')}
        >
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
          {words.leave}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
