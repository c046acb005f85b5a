/** A refusal that nobody overlooks: it is brought into view and under the keyboard, so that no button seems dead. */
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import { useEffect, useRef } from 'react'
import { RefusalNote } from '../ui/refusal-note.tsx'
import styles from './composer.module.css'

interface SeenRefusalProps {
  readonly refusal: RefusalReply | undefined
  /** Somebody is writing at that moment: the keyboard stays with them. */
  readonly quiet?: boolean
}

export const SeenRefusal = ({ refusal, quiet = false }: SeenRefusalProps) => {
  const note = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!refusal) return
    // In the middle: what sticks to the edges of the dialog covers nothing there.
    note.current?.scrollIntoView({ block: 'center' })
    if (!quiet) note.current?.focus({ preventScroll: true })
  }, [refusal, quiet])
  return (
    <div ref={note} tabIndex={-1} className={styles.refused}>
      <RefusalNote refusal={refusal} />
    </div>
  )
}
