/** One bidding and all that can be done with it now: said yes to, bid in, ended, and once a price was drawn, checked. */
import { type Bidding, isOpen } from '@common-ground/shared/acts/bidding'
import { countOf } from '@common-ground/shared/bids/grid'
import { sides } from '@common-ground/shared/room/side'
import { homeOf } from '@common-ground/shared/room/space'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { formatAmount } from '../ui/amount.ts'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { isolated } from '../ui/isolated.ts'
import { ReadsThis } from '../ui/reads-this.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Amount } from './amount.tsx'
import styles from './bids.module.css'
import { type AmountIssue, useIsHeld, useOwnSide } from './bids-view.ts'
import { DrawCheck } from './draw-check.tsx'
import { OwnBids } from './own-bids.tsx'
import { Press } from './press.tsx'
import { SidesRow } from './sides-row.tsx'
import { Told } from './told.tsx'

interface PanelProps {
  readonly bidding: Bidding
  readonly issue: AmountIssue
}

const Terms = ({ bidding: { grid, rounds }, issue }: PanelProps) => {
  const words = useTableMessages().bids.terms
  return (
    <p className={styles.terms}>
      <span className={styles.range}>
        {words.range(formatAmount(grid.from), formatAmount(grid.to), isolated(issue.kind.unit))}
      </span>{' '}
      {words.steps(formatAmount(grid.step), countOf(grid))}, {words.rounds(rounds)}
    </p>
  )
}

const Proposed = ({ bidding }: Pick<PanelProps, 'bidding'>) => {
  const words = useTableMessages().bids.proposed
  const { you, door } = useSession()
  const { side, open } = useOwnSide()
  const held = useIsHeld(bidding.issue)
  const { id, joined, standing } = bidding
  const missing = sides.filter((one) => !joined.includes(one))
  const [only] = missing
  const waiting = missing.length === 1 && only ? words.waiting(isolated(door.sides[only])) : words.waitingBoth
  const drop = { type: 'drop-bidding', bidding: id } as const
  const asked = side !== undefined && !joined.includes(side)
  return (
    <>
      {asked && <Told brief />}
      {!asked && <p className={styles.note}>{waiting}</p>}
      {open && (
        <div className={styles.ways}>
          {asked && !held && <Press act={{ type: 'join-bidding', bidding: id }}>{words.join}</Press>}
          <Press act={drop} variant={asked ? 'subtle' : 'default'} {...(asked ? { color: 'gray' } : {})}>
            {asked ? words.notNow : standing === you.standing ? words.takeBack : words.end}
          </Press>
        </div>
      )}
    </>
  )
}

/** In two steps: it ends them for both. */
const EndBids = ({ id }: Pick<Bidding, 'id'>) => {
  const words = useTableMessages().bids.running
  const [sure, setSure] = useState(false)
  if (!sure)
    return (
      <Button variant="default" size="xs" className={styles.end ?? ''} onClick={() => setSure(true)}>
        {words.end}
      </Button>
    )
  return (
    <div className={styles.sure}>
      <p className={styles.note}>{words.endSure}</p>
      <div className={styles.ways}>
        <Press act={{ type: 'drop-bidding', bidding: id }} variant="default">
          {words.endNow}
        </Press>
        <Button variant="subtle" color="gray" onClick={() => setSure(false)}>
          {words.goOn}
        </Button>
      </div>
    </div>
  )
}

const Running = ({ bidding, issue }: PanelProps) => {
  const words = useTableMessages().bids.running
  const { side, open } = useOwnSide()
  return (
    <>
      {side ? (
        <OwnBids bidding={bidding} issue={issue} side={side} />
      ) : (
        <p className={styles.note}>{words.watching}</p>
      )}
      {open && <EndBids id={bidding.id} />}
    </>
  )
}

const Drawn = ({ bidding: { settled, status }, issue }: PanelProps) => {
  const words = useTableMessages().bids.ended
  if (!settled) return null
  return (
    <div className={styles.drawn} data-replaced={status === 'replaced'}>
      <p className={styles.price}>
        <HalfDiscs a b size={22} label="" />
        <span>
          {words.settled}: <Amount issue={issue} value={settled.price} />
        </span>
      </p>
      <p className={styles.note}>{words.price}</p>
      {status === 'replaced' && <p className={styles.note}>{words.replaced}</p>}
    </div>
  )
}

/** What came of it so far, for everybody: announced where it is not seen. */
const News = ({ bidding, issue }: PanelProps) => {
  const { running, ended: words } = useTableMessages().bids
  const { people } = useRoomState()
  const { status, ended, played } = bidding
  const before = played.filter(({ over }) => over).at(-1)
  return (
    <div role="status" aria-live="polite" className={styles.news}>
      {status === 'running' && before && (
        <p className={styles.noOverlap}>
          <strong>{running.noOverlap(before.round)}</strong> {running.noOverlapNow}
        </p>
      )}
      {status === 'no-overlap' && <p className={styles.noOverlap}>{words['no-overlap'](played.length)}</p>}
      {status === 'dropped' && (
        <p className={styles.note}>
          {words.dropped(isolated(people.get(ended?.by ?? '')?.name ?? words.someone))}
        </p>
      )}
      {(status === 'agreed' || status === 'retitled') && <p className={styles.note}>{words[status]}</p>}
      <Drawn bidding={bidding} issue={issue} />
    </div>
  )
}

const Checking = ({ bidding }: Pick<PanelProps, 'bidding'>) => {
  const words = useTableMessages().bids.check
  const { you, door } = useSession()
  const { side } = useOwnSide()
  if (!side) return <p className={styles.note}>{words.sides}</p>
  return (
    <div className={styles.private} data-space={homeOf[side]}>
      <ReadsThis space={homeOf[side]} reader={you.standing} sides={door.sides} />
      <DrawCheck bidding={bidding} side={side} />
    </div>
  )
}

export const BiddingPanel = ({ bidding, issue }: PanelProps) => {
  const words = useTableMessages().bids
  const { side } = useOwnSide()
  const held = useIsHeld(bidding.issue)
  const { status, settled } = bidding
  const isOver = !isOpen(bidding) && !settled
  return (
    <div className={styles.panel}>
      <SidesRow bidding={bidding} />
      <Terms bidding={bidding} issue={issue} />
      <News bidding={bidding} issue={issue} />
      {held && isOpen(bidding) && <p className={styles.note}>{words.held}</p>}
      {status === 'proposed' && <Proposed bidding={bidding} />}
      {status === 'running' && <Running bidding={bidding} issue={issue} />}
      {settled && <Checking bidding={bidding} />}
      {isOver && side && <OwnBids bidding={bidding} issue={issue} side={side} />}
    </div>
  )
}
