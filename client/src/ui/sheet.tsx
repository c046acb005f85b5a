/** A dialog that takes the whole screen beside a call, where there is no room for anything behind it. */
import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './sheet.module.css'

interface SheetProps {
  readonly opened: boolean
  readonly title: ReactNode
  readonly closeLabel: string
  /** One column: the whole screen. */
  readonly narrow: boolean
  readonly onClose: () => void
  /** It has left the screen, and the keyboard is back where it was, if that place is still there. */
  readonly onGone?: () => void
  readonly size?: string
  /** Of the sheet itself: a card, or the paper cards lie on. */
  readonly ground?: 'card' | 'paper'
  /** It is as high as the window, and what is in it scrolls by itself. */
  readonly fills?: boolean
  /** Beside the title. */
  readonly beside?: ReactNode
  readonly children: ReactNode
}

/** Built from Mantine's pieces: its ready-made dialog puts the title into a second banner of the page. */
export const Sheet = ({
  opened,
  title,
  closeLabel,
  narrow,
  onClose,
  onGone,
  size = 'lg',
  ground = 'card',
  fills = false,
  beside,
  children,
}: SheetProps) => (
  <Modal.Root
    opened={opened}
    onClose={onClose}
    size={size}
    fullScreen={narrow}
    transitionProps={{ duration: narrow ? 0 : 140 }}
    // On the root: Mantine gives a class of the content to what is around it as well.
    classNames={{ content: `${styles[ground]} ${fills ? styles.fills : ''}` }}
    {...(onGone ? { onExitTransitionEnd: onGone } : {})}
  >
    <Modal.Overlay backgroundOpacity={0.4} />
    <Modal.Content>
      <div className={styles.head}>
        <Modal.Title className={styles.title}>{title}</Modal.Title>
        {beside}
        <Modal.CloseButton aria-label={closeLabel} />
      </div>
      <Modal.Body className={styles.body}>{children}</Modal.Body>
    </Modal.Content>
  </Modal.Root>
)
