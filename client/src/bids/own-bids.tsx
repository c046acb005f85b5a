/** What a side alone sees of its bids: the field for the round that is open, and the bids that stand. */
import { type Bidding, openRound } from '@common-ground/shared/acts/bidding'
import type { PlacedBid } from '@common-ground/shared/acts/own-bids'
import { noneOfThese } from '@common-ground/shared/bids/commitment'
import { otherSide, type Side } from '@common-ground/shared/room/side'
import { homeOf } from '@common-ground/shared/room/space'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { Moment } from '../ui/moment.tsx'
import { ReadsThis } from '../ui/reads-this.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { useAmountText } from './amount.tsx'
import { BidForm } from './bid-form.tsx'
import styles from './bids.module.css'
import { type AmountIssue, useIsHeld, useOwnBids, useOwnSide } from './bids-view.ts'

interface OwnBidsProps {
  readonly bidding: Bidding
  readonly issue: AmountIssue
  readonly side: Side
}

const WhoMayBid = ({ side }: Pick<OwnBidsProps, 'side'>) => {
  const words = useTableMessages().bids.bid
  const { door } = useSession()
  const { people, seats } = useRoomState()
  const able = [...people.values()].filter(
    ({ id, standing, authority }) => standing === side && authority && !seats.gone.has(id),
  )
  const list = new Intl.ListFormat(undefined, { type: 'disjunction' }).format(
    able.map(({ name }) => isolated(name)),
  )
  const name = isolated(door.sides[side])
  return <p className={styles.note}>{able.length > 0 ? words.who(list, name) : words.nobody(name)}</p>
}

interface StandingBidsProps extends Pick<OwnBidsProps, 'issue'> {
  readonly bids: readonly { readonly round: number; readonly bid: PlacedBid }[]
}

/** Behind one press: on a call, someone may be showing their screen. */
const StandingBids = ({ issue, bids }: StandingBidsProps) => {
  const words = useTableMessages().bids.bid
  const { people } = useRoomState()
  const text = useAmountText(issue)
  if (bids.length === 0) return null
  return (
    <details className={styles.more}>
      <summary>{words.show(bids.length)}</summary>
      <ul className={styles.plain}>
        {bids.map(({ round, bid: { amount, by, at } }) => (
          <li key={round}>
            {amount === noneOfThese ? words.earlierNone(round) : words.earlier(round, text(amount))}
            <span className={styles.faint}>
              , {words.placedBy(isolated(people.get(by)?.name ?? ''))} <Moment at={at} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

export const OwnBids = ({ bidding, issue, side }: OwnBidsProps) => {
  const words = useTableMessages().bids.bid
  const { you, door } = useSession()
  const held = useIsHeld(bidding.issue)
  const { open, mayBid } = useOwnSide()
  const bids = useOwnBids(bidding, side)
  const round = openRound(bidding)
  const isIn = round?.committed[side] !== undefined
  // In a closed room, and on a locked issue, nobody bids: without a bid of one's own there is nothing to read here.
  if (bids.length === 0 && (!round || (!isIn && (!open || held)))) return null
  return (
    <div className={styles.private} data-space={homeOf[side]} data-bids-place tabIndex={-1}>
      <ReadsThis space={homeOf[side]} reader={you.standing} sides={door.sides} />
      {round && isIn && (
        <p className={styles.stands}>
          {words.placed} {words.waiting(isolated(door.sides[otherSide(side)]))}
        </p>
      )}
      {round &&
        !isIn &&
        open &&
        !held &&
        (mayBid ? (
          <BidForm key={round.round} bidding={bidding} issue={issue} side={side} />
        ) : (
          <WhoMayBid side={side} />
        ))}
      <StandingBids issue={issue} bids={bids} />
    </div>
  )
}
