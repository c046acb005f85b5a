/** Beside the table of a caucus: its door and its time, and what the other side sees meanwhile. */
import type { Side } from '@common-ground/shared/room/side'
import { useId } from 'react'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './caucus.module.css'
import { DoorPart } from './door-part.tsx'
import { Meanwhile } from './meanwhile.tsx'

export const CaucusBeside = ({ side }: { readonly side: Side }) => {
  const words = useTableMessages().caucus.door
  const heading = useId()
  return (
    <div className={styles.beside}>
      <section className={styles.card} aria-labelledby={heading}>
        <h2 id={heading} className={styles.title}>
          {words.title}
        </h2>
        <DoorPart side={side} />
      </section>
      <Meanwhile side={side} />
    </div>
  )
}
