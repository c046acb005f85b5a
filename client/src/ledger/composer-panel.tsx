/** A panel on one's own half of the table: not a dialog, so that the ledger beside it can be read and scrolled. */
import { CloseButton } from '@mantine/core'
import { type ReactNode, type RefObject, useId } from 'react'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './composer-dock.module.css'
import type { ComposedKind } from './package-draft.ts'

interface ComposerPanelProps {
  readonly title: string
  readonly kind: ComposedKind
  readonly panel: RefObject<HTMLElement | null>
  readonly onClose: () => void
  readonly children: ReactNode
}

export const ComposerPanel = ({ title, kind, panel, onClose, children }: ComposerPanelProps) => {
  const words = useTableMessages().ledger
  const id = useId()
  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-labelledby={id}
      className={styles.panel}
      data-kind={kind}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose()
      }}
    >
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <CloseButton aria-label={words.close} onClick={onClose} />
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  )
}
