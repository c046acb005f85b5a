/** How far what somebody changed is: with the room, on its way, or kept here. */
import { IconCheck, IconCloudOff } from '@tabler/icons-react'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './saving-line.module.css'
import type { SavingState } from './use-saving.ts'

interface SavingLineProps {
  readonly state: SavingState
  /** Something typed cannot be saved as it is. */
  readonly unfit: boolean
  /** Whether there is anything that could have been saved. */
  readonly said: boolean
}

export const SavingLine = ({ state, unfit, said }: SavingLineProps) => {
  const words = useTableMessages().numbers.state
  if (unfit) return <span className={styles.line}>{words.unfit}</span>
  if (state === 'saved' && !said) return null
  return (
    <span className={styles.line} data-state={state}>
      {state === 'saved' && <IconCheck size={14} stroke={2} aria-hidden />}
      {state === 'waiting' && <IconCloudOff size={14} stroke={1.8} aria-hidden />}
      {words[state]}
    </span>
  )
}
