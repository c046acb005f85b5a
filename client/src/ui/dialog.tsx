/** A dialog or drawer with a title and a way to close it, built so that its head is no second banner of the page. */
import { Drawer, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './dialog.module.css'

interface DialogProps {
  readonly opened: boolean
  readonly onClose: () => void
  readonly title: ReactNode
  readonly closeLabel: string
  readonly children: ReactNode
  readonly size?: string | number
}

/** In the middle of the window. */
export const CenterDialog = ({ opened, onClose, title, closeLabel, children, size = 'md' }: DialogProps) => (
  <Modal.Root
    opened={opened}
    onClose={onClose}
    size={size}
    centered
    radius="lg"
    classNames={{ content: styles.center }}
    transitionProps={{ duration: 140 }}
  >
    <Modal.Overlay backgroundOpacity={0.4} />
    <Modal.Content>
      <div className={styles.head}>
        <Modal.Title className={styles.title}>{title}</Modal.Title>
        <Modal.CloseButton aria-label={closeLabel} />
      </div>
      <Modal.Body className={styles.body}>{children}</Modal.Body>
    </Modal.Content>
  </Modal.Root>
)

interface EdgeDialogProps extends DialogProps {
  readonly from: 'right' | 'bottom'
  /** It has left the screen, and the keyboard is back where it was, if that place is still there. */
  readonly onGone?: () => void
}

/** From an edge of the window: the right one, or under the thumb. */
export const EdgeDialog = ({
  opened,
  onClose,
  title,
  closeLabel,
  children,
  size = 'md',
  from,
  onGone,
}: EdgeDialogProps) => (
  <Drawer.Root
    opened={opened}
    onClose={onClose}
    size={size}
    position={from}
    classNames={{ content: from === 'right' ? styles.right : styles.bottom }}
    transitionProps={{ duration: 180 }}
    {...(onGone ? { onExitTransitionEnd: onGone } : {})}
  >
    <Drawer.Overlay backgroundOpacity={0.4} />
    <Drawer.Content>
      <div className={styles.head}>
        <Drawer.Title className={styles.title}>{title}</Drawer.Title>
        <Drawer.CloseButton aria-label={closeLabel} />
      </div>
      <Drawer.Body className={styles.body}>{children}</Drawer.Body>
    </Drawer.Content>
  </Drawer.Root>
)
