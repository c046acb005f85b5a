/** Below the table of seats, for a side: asking for a mediator, answering the other side's proposal, and the link for whom both said yes to. */
import { type AnsweredMediator, isMediatorAccepted } from '@common-ground/shared/acts/bringing'
import { isSide } from '@common-ground/shared/room/participant'
import type { Side } from '@common-ground/shared/room/side'
import { Button } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useClosed, useRoomState, useSession } from '../sync/hooks.ts'
import type { Surroundings } from '../sync/surroundings.ts'
import { isolated } from '../ui/isolated.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import { AskedCard } from './asked-mediator.tsx'
import { MediatorForm } from './mediator-form.tsx'
import { MediatorLink } from './mediator-link.tsx'
import styles from './mediators.module.css'

/** What came of the last proposal, where it was not taken back. */
const LastAnswer = ({ last, side }: { readonly last: AnsweredMediator; readonly side: Side }) => {
  const words = useTableMessages().mediators
  const { sides } = useSession().door
  const { answer, side: by, name, reason } = last
  if (answer === 'withdrawn') return null
  const own = by !== side
  const other = isolated(sides[by === 'a' ? 'b' : 'a'])
  const declined = own ? words.declinedOwn(isolated(name)) : words.declined(other, isolated(name))
  return (
    <div className={styles.last}>
      <p className={styles.sentence}>{answer === 'accepted' ? words.accepted(isolated(name)) : declined}</p>
      {reason !== undefined && (
        <Voice as="p" className={styles.said}>
          {reason}
        </Voice>
      )}
    </div>
  )
}

interface MediatorSectionProps {
  readonly surroundings: Surroundings
  readonly seat: string
}

export const MediatorSection = ({ surroundings, seat }: MediatorSectionProps) => {
  const words = useTableMessages().mediators
  const { standing } = useSession().you
  const { bringing } = useRoomState()
  const closed = useClosed()
  const [writes, setWrites] = useState(false)
  if (!isSide(standing)) return null
  const { asked, answered } = bringing
  const last = answered.at(-1)
  return (
    <section className={styles.section} aria-label={words.title}>
      <h3 className={styles.title}>{words.title}</h3>
      <p className={styles.soft}>{words.lead}</p>
      {!asked && last && <LastAnswer last={last} side={standing} />}
      {asked && <AskedCard key={asked.id} asked={asked} side={standing} />}
      {isMediatorAccepted(bringing) && <MediatorLink surroundings={surroundings} seat={seat} />}
      {!asked && !closed && writes && <MediatorForm side={standing} onDone={() => setWrites(false)} />}
      {!asked && !closed && !writes && (
        <Button
          className={styles.ask ?? ''}
          variant="default"
          size="sm"
          leftSection={<IconUserPlus size={16} stroke={1.7} aria-hidden />}
          onClick={() => setWrites(true)}
        >
          {last ? words.another : words.ask}
        </Button>
      )}
    </section>
  )
}
