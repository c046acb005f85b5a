/** Sending what is about the order of things: whether it is so at once, and the refusal as a short notice. */
import type { Act } from '@common-ground/shared/acts/act'
import { type OrderStep, takesEffect } from '@common-ground/shared/acts/order'
import { isRefusal } from '@common-ground/shared/room/refusal'
import { notifications } from '@mantine/notifications'
import { useAct, useRoomState, useSession } from '../sync/hooks.ts'
import { useTableMessages } from '../ui/table-messages.ts'

interface OrderAct {
  readonly sending: boolean
  /** Resolves to whether it was recorded. */
  say(act: Act): Promise<boolean>
}

export const useOrderAct = (): OrderAct => {
  const { send, sending } = useAct()
  const say = async (act: Act): Promise<boolean> => {
    const reply = await send(act)
    if (isRefusal(reply)) notifications.show({ message: reply.sentence, withBorder: true })
    return !isRefusal(reply)
  }
  return { say, sending }
}

/** What the press for a step is called: it does so, or suggests it to the other side. */
export const useStepLabel = (): ((step: OrderStep) => string) => {
  const words = useTableMessages().order
  const { standing } = useSession().you
  const { order } = useRoomState()
  return (step) => (takesEffect(order, standing, step) ? words.press : words.suggest)[step.type]
}
