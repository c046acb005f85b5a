/** Where one takes a card to move it. Only for pointers: with the keyboard Alt and the arrows do the same, and the menu. */
import { IconGripVertical } from '@tabler/icons-react'
import { useMessages } from '../ui/messages.ts'
import styles from './card-menu.module.css'

export const CardHandle = () => (
  <span className={styles.handle} data-handle title={useMessages().goals.move.drag} aria-hidden>
    <IconGripVertical size={16} stroke={1.6} />
  </span>
)
