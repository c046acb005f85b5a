/** Asking everyone to come to a part of the room, for those who may. */
import type { OrderStep } from '@common-ground/shared/acts/order'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './agenda.module.css'
import { StepButton } from './step-button.tsx'
import { useMayOrder } from './use-may-order.ts'
import { useStepName } from './use-name.ts'

const steps = (['goals', 'conversation', 'ledger', 'evidence'] as const).map(
  (view): OrderStep => ({ type: 'summon', to: { view } }),
)

export const AgendaViews = () => {
  const words = useTableMessages().order.agenda
  const name = useStepName()
  if (!useMayOrder()) return null
  return (
    <div className={styles.views}>
      <span>{words.views}</span>
      {steps.map((step) => {
        const called = name(step) ?? ''
        return <StepButton key={called} step={step} label={called} />
      })}
    </div>
  )
}
