/** Caucuses beside the joint table: for the mediator a door to each side, for a side its own. */
import { mediatorIsIn } from '@common-ground/shared/acts/pulse'
import { isSide } from '@common-ground/shared/room/participant'
import { sides } from '@common-ground/shared/room/side'
import { useId } from 'react'
import { useClosed, useRoomState, useSession } from '../sync/hooks.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './caucus.module.css'
import { DoorPart } from './door-part.tsx'

export const CaucusSection = () => {
  const words = useTableMessages().caucus.door
  const { standing } = useSession().you
  const mediated = mediatorIsIn(useRoomState())
  const closed = useClosed()
  const heading = useId()
  if (closed || !mediated || standing === 'observer') return null
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {words.title}
      </h3>
      {(isSide(standing) ? [standing] : sides).map((side) => (
        <DoorPart key={side} side={side} />
      ))}
    </section>
  )
}
