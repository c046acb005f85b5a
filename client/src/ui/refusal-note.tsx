/** A refusal where it happened: the sentence that says what to do next, announced politely. */

import type { RefusalReply } from '@common-ground/shared/room/refusal'
import { IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './refusal-note.module.css'

interface RefusalNoteProps {
  readonly refusal: RefusalReply | undefined
  /** Something to press next to the sentence. */
  readonly children?: ReactNode
}

/** The region stands before the refusal comes, or no screen reader would announce it. */
export const RefusalNote = ({ refusal, children }: RefusalNoteProps) => (
  <div role="status" aria-live="polite" className={styles.region}>
    {refusal && (
      <div className={styles.note} data-refused={refusal.refused}>
        <IconInfoCircle size={18} stroke={1.6} aria-hidden className={styles.icon} />
        <p className={styles.sentence}>{refusal.sentence}</p>
        {children}
      </div>
    )}
  </div>
)
