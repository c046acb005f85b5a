/** One step of the order of things as a small button, for those who may say it and have not yet. */
import { isSameStep, type OrderStep } from '@common-ground/shared/acts/order'
import { isSide } from '@common-ground/shared/room/participant'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './order.module.css'
import { useMayOrder } from './use-may-order.ts'
import { useOrderAct, useStepLabel } from './use-order-act.ts'

interface StepButtonProps {
  readonly step: OrderStep
  /** Instead of what the step is called. */
  readonly label?: string
}

export const StepButton = ({ step, label }: StepButtonProps) => {
  const words = useTableMessages().order
  const { standing } = useSession().you
  const { order } = useRoomState()
  const may = useMayOrder()
  const { say, sending } = useOrderAct()
  const called = useStepLabel()
  const own = isSide(standing) ? order.proposed[standing] : undefined
  if (!may || isSameStep(own, step)) return null
  return (
    <button
      type="button"
      className={styles.step}
      aria-disabled={sending}
      onClick={() => {
        if (!sending) void say(step)
      }}
    >
      {sending ? words.sending : (label ?? called(step))}
    </button>
  )
}
