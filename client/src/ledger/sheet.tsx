/** A dialog that takes the whole screen beside a call, where there is no room for anything behind it. */
import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useMessages } from '../ui/messages.ts'
import styles from './sheet.module.css'

interface SheetProps {
  readonly opened: boolean
  readonly title: string
  /** One column: the whole screen. */
  readonly narrow: boolean
  readonly onClose: () => void
  /** It has left the screen, and the keyboard is back where it was, if that place is still there. */
  readonly onGone?: () => void
  readonly children: ReactNode
}

/** Built from Mantine's pieces: its ready-made dialog puts the title into a second banner of the page. */
export const Sheet = ({ opened, title, narrow, onClose, onGone, children }: SheetProps) => {
  const words = useMessages().ledger
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size="lg"
      fullScreen={narrow}
      {...(narrow ? { transitionProps: { duration: 0 } } : {})}
      {...(onGone ? { onExitTransitionEnd: onGone } : {})}
    >
      <Modal.Overlay />
      <Modal.Content className={styles.sheet}>
        <div className={styles.head}>
          <Modal.Title className={styles.title}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={words.close} />
        </div>
        <Modal.Body className={styles.body}>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
