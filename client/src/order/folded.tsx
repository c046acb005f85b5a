/** The line in place of what is hidden for now: for everybody alike, and anyone opens it for themselves. */
import type { JointItem } from '@common-ground/shared/acts/joint-item'
import type { Said } from '@common-ground/shared/acts/order'
import { IconEyeOff } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './order.module.css'
import { StepButton } from './step-button.tsx'

interface FoldedProps {
  readonly item: JointItem
  readonly name: string
  readonly hidden: Said
  /** The element of what is folded: who is led there while it is folded comes to this line. Absent where it stands around it. */
  readonly element?: string
  readonly children: ReactNode
}

export const Folded = ({ item, name, hidden, element, children }: FoldedProps) => {
  const words = useTableMessages().order
  const [opened, setOpened] = useState(false)
  return (
    <div className={styles.around}>
      <div
        className={styles.folded}
        data-within={element === undefined}
        {...(opened || element === undefined ? {} : { id: element, tabIndex: -1 })}
      >
        <IconEyeOff size={15} stroke={1.7} aria-hidden />
        <span>{words.hidden[hidden.from]}</span>
        <button
          type="button"
          className={styles.step}
          aria-expanded={opened}
          aria-label={opened ? words.foldLabel(name) : words.openLabel(name)}
          onClick={() => setOpened(!opened)}
        >
          {opened ? words.fold : words.open}
        </button>
        <StepButton step={{ type: 'show-item', item }} />
      </div>
      {opened && children}
    </div>
  )
}
