/** What each side lets the mediator carry: counted, never in words, for both lie open side by side here. */
import { shareCard, sharings } from '@common-ground/shared/acts/items'
import { type Side, sides } from '@common-ground/shared/room/side'
import { caucusWith } from '@common-ground/shared/room/space'
import { useMemo } from 'react'
import { useSession, useSpaceState } from '../../sync/hooks.ts'
import { isolated } from '../../ui/isolated.ts'
import { useTableMessages } from '../../ui/table-messages.ts'
import styles from './desk.module.css'
import { DeskCard } from './desk-card.tsx'

const Card = ({ side }: { readonly side: Side }) => {
  const words = useTableMessages().desk.share
  const { sides: names } = useSession().door
  const { items } = useSpaceState(caucusWith[side])
  const counts = useMemo(() => shareCard(items), [items])
  return (
    <DeskCard title={words.title(isolated(names[side]))} of={side}>
      <dl className={styles.counts}>
        {[...sharings].reverse().map((sharing) => (
          <div key={sharing}>
            <dd>{counts[sharing]}</dd>
            <dt>{words.kinds[sharing]}</dt>
          </div>
        ))}
      </dl>
    </DeskCard>
  )
}

export const ShareCards = () => sides.map((side) => <Card key={side} side={side} />)
