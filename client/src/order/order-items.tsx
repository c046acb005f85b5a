/** What can be done about the order of one thing, as items of its menu: summon to it, hide it, lock it, and back. */
import { itemKey, type JointItem } from '@common-ground/shared/acts/joint-item'
import { isSameStep, type OrderStep } from '@common-ground/shared/acts/order'
import { isSide } from '@common-ground/shared/room/participant'
import { Menu } from '@mantine/core'
import { IconEye, IconEyeOff, IconHandFinger, IconLock, IconLockOpen } from '@tabler/icons-react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { useMayOrder } from './use-may-order.ts'
import { useOrderAct, useStepLabel } from './use-order-act.ts'

const icons = {
  summon: IconHandFinger,
  'hide-item': IconEyeOff,
  'show-item': IconEye,
  'lock-item': IconLock,
  'unlock-item': IconLockOpen,
} as const

export const OrderItems = ({ item }: { readonly item: JointItem }) => {
  const { standing } = useSession().you
  const { order } = useRoomState()
  const may = useMayOrder()
  const { say } = useOrderAct()
  const label = useStepLabel()
  if (!may) return null
  const key = itemKey(item)
  const steps = [
    { type: 'summon', to: item },
    { type: order.hidden.has(key) ? 'show-item' : 'hide-item', item },
    { type: order.locked.has(key) ? 'unlock-item' : 'lock-item', item },
  ] as const satisfies readonly OrderStep[]
  const own = isSide(standing) ? order.proposed[standing] : undefined
  return (
    <>
      {steps
        .filter((step) => !isSameStep(own, step))
        .map((step) => {
          const Icon = icons[step.type]
          return (
            <Menu.Item
              key={step.type}
              leftSection={<Icon size={16} stroke={1.6} aria-hidden />}
              onClick={() => void say(step)}
            >
              {label(step)}
            </Menu.Item>
          )
        })}
    </>
  )
}
