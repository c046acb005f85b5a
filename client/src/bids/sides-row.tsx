/** Both sides at the table, A left and B right: what each bids, and whether it has said yes or bid. Never an amount. */
import { type Bidding, openRound } from '@common-ground/shared/acts/bidding'
import { type Side, sides } from '@common-ground/shared/room/side'
import { useSession } from '../sync/hooks.ts'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './bids.module.css'

const useSaid = (bidding: Bidding, side: Side): { readonly done: boolean; readonly text?: string } => {
  const { proposed, running } = useTableMessages().bids
  if (bidding.status === 'proposed') {
    const done = bidding.joined.includes(side)
    return { done, text: done ? proposed.yes : proposed.notYet }
  }
  const round = openRound(bidding)
  if (!round) return { done: true }
  const done = round.committed[side] !== undefined
  return { done, text: done ? running.in : running.none }
}

const SideCell = ({ bidding, side }: { readonly bidding: Bidding; readonly side: Side }) => {
  const { terms } = useTableMessages().bids
  const { door } = useSession()
  const { done, text } = useSaid(bidding, side)
  return (
    <div className={styles.side} data-side={side}>
      <dt className={styles.name}>
        <bdi>{door.sides[side]}</bdi>
      </dt>
      <dd className={styles.bids}>
        {bidding.payer === side ? terms.pays : terms.takes}
        {text !== undefined && (
          <span className={styles.said} data-done={done}>
            <HalfDiscs a={done && side === 'a'} b={done && side === 'b'} size={15} label="" />
            {text}
          </span>
        )}
      </dd>
    </div>
  )
}

export const SidesRow = ({ bidding }: { readonly bidding: Bidding }) => (
  <dl className={styles.sides}>
    {sides.map((side) => (
      <SideCell key={side} bidding={bidding} side={side} />
    ))}
  </dl>
)
