/** Said on a thing that is locked, before anybody writes in it: by whom, and the press that ends it. */
import type { JointItem } from '@common-ground/shared/acts/joint-item'
import type { Said } from '@common-ground/shared/acts/order'
import { IconLock } from '@tabler/icons-react'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './order.module.css'
import { StepButton } from './step-button.tsx'

interface LockedLineProps {
  readonly item: JointItem
  readonly locked: Said
}

export const LockedLine = ({ item, locked }: LockedLineProps) => {
  const words = useTableMessages().order
  return (
    <p className={styles.locked} data-from={locked.from} title={words.lockedHint}>
      <IconLock size={14} stroke={1.8} aria-hidden />
      <span>{words.locked[locked.from]}</span>
      <StepButton step={{ type: 'unlock-item', item }} />
    </p>
  )
}
