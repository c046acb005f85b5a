/** The menu of a thing that has none of its own: about its order, for those who may say something about it. */
import type { JointItem } from '@common-ground/shared/acts/joint-item'
import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './order.module.css'
import { OrderItems } from './order-items.tsx'
import { useMayOrder } from './use-may-order.ts'

interface OrderMenuProps {
  readonly item: JointItem
  readonly name: string
}

/** A plain button until it is pressed, as on the board: there may be very many of them. */
export const OrderMenu = ({ item, name }: OrderMenuProps) => {
  const words = useTableMessages().order
  const may = useMayOrder()
  const [wanted, setWanted] = useState(false)
  const [opened, setOpened] = useState(false)
  if (!may) return null
  const button = (
    <ActionIcon
      className={styles.menu ?? ''}
      variant="subtle"
      color="gray"
      aria-label={words.menu(name)}
      aria-haspopup="menu"
      onClick={() => {
        setWanted(true)
        if (!wanted) setOpened(true)
      }}
    >
      <IconDots size={16} stroke={1.6} aria-hidden />
    </ActionIcon>
  )
  if (!wanted) return button
  return (
    <Menu width={230} opened={opened} onChange={setOpened}>
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        <OrderItems item={item} />
      </Menu.Dropdown>
    </Menu>
  )
}
