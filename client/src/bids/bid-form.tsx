/** Where a side says its limit: one value of the range, or none of them; with what it binds to, before it is sent. */
import { type Bidding, openRound } from '@common-ground/shared/acts/bidding'
import { fromMillionths, millionths } from '@common-ground/shared/acts/value'
import { noneOfThese } from '@common-ground/shared/bids/commitment'
import { type Grid, positionOf, valueAt } from '@common-ground/shared/bids/grid'
import { isRefusal, type RefusalReply, refuse } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import type { Side } from '@common-ground/shared/room/side'
import { homeOf } from '@common-ground/shared/room/space'
import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useSession, useSpaceAct } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { formatAmount, parseAmount } from '../ui/amount.ts'
import { useKeptPart } from '../ui/kept-draft.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { useAmountText } from './amount.tsx'
import { AmountField } from './amount-field.tsx'
import styles from './bids.module.css'
import type { AmountIssue } from './bids-view.ts'
import { bidsDrafts, changeBid, noBid } from './drafts.ts'
import { newNonce } from './nonce.ts'

interface BidFormProps {
  readonly bidding: Bidding
  readonly issue: AmountIssue
  readonly side: Side
}

/** The value of the range that was typed, in its shortest form. */
const typedValue = (grid: Grid, typed: string): string | undefined => {
  const position = positionOf(grid, parseAmount(typed) ?? '')
  return position === undefined ? undefined : valueAt(grid, position)
}

/** The two values an amount inside the range lies between. */
const around = ({ from, to, step }: Grid, typed: string): readonly string[] => {
  const amount = parseAmount(typed) ?? ''
  // Six digits after the point are as many as an amount can have.
  if (!/^\d{1,15}(\.\d{1,6})?$/.test(amount)) return []
  const [beyond, by] = [millionths(amount) - millionths(from), millionths(step)]
  if (beyond < 0n || millionths(amount) > millionths(to)) return []
  const below = millionths(from) + (beyond / by) * by
  return [below, below + by].map(fromMillionths)
}

const Misfit = ({
  bidding,
  typed,
  onPick,
}: {
  bidding: Bidding
  typed: string
  onPick: (value: string) => void
}) => {
  const words = useTableMessages().bids.bid
  const { grid } = bidding
  if (parseAmount(typed) === undefined || typedValue(grid, typed) !== undefined) return null
  const near = around(grid, typed)
  if (near.length === 0)
    return <p className={styles.hint}>{words.outside(formatAmount(grid.from), formatAmount(grid.to))}</p>
  return (
    <div className={styles.near}>
      <span className={styles.hint}>{words.between}</span>
      {near.map((value) => (
        <Button key={value} variant="default" size="compact-sm" onClick={() => onPick(formatAmount(value))}>
          {formatAmount(value)}
        </Button>
      ))}
    </div>
  )
}

const useSending = (
  { bidding, side }: Pick<BidFormProps, 'bidding' | 'side'>,
  amount: string | undefined,
) => {
  const session = useSession()
  const { send, sending } = useSpaceAct(homeOf[side])
  const [refusal, setRefusal] = useState<RefusalReply>()
  const place = async () => {
    const round = openRound(bidding)?.round
    if (amount === undefined || round === undefined) return setRefusal(replyOf(refuse('bid-misfit')))
    setRefusal(undefined)
    const reply = await send({ type: 'place-bid', bidding: bidding.id, round, amount, nonce: newNonce() })
    if (isRefusal(reply)) setRefusal(reply)
    else changeBid(session, bidding.id, noBid)
  }
  return { place, sending, refusal, clear: () => setRefusal(undefined) }
}

export const BidForm = ({ bidding, issue, side }: BidFormProps) => {
  const { bids } = useTableMessages()
  const words = bids.bid
  const session = useSession()
  const text = useAmountText(issue)
  const { typed, none } = useKeptPart(bidsDrafts, session, (drafts) => drafts.bids[bidding.id] ?? noBid)
  const value = none ? undefined : typedValue(bidding.grid, typed)
  const { place, sending, refusal, clear } = useSending({ bidding, side }, none ? noneOfThese : value)
  const pays = bidding.payer === side
  const change = (next: Partial<typeof noBid>) => {
    clear()
    changeBid(session, bidding.id, next)
  }
  const beyond = pays
    ? words.beyondPay(formatAmount(bidding.grid.to))
    : words.beyondTake(formatAmount(bidding.grid.from))
  const binds = none
    ? words.bindsNone
    : value === undefined
      ? words.binds
      : (pays ? words.bindsPay : words.bindsTake)(text(value))
  const label = none ? words.sendNone : value === undefined ? words.send : words.sendAmount(text(value))
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!sending) void place()
      }}
    >
      <AmountField
        label={pays ? words.pay : words.take}
        unit={issue.kind.unit}
        value={typed}
        disabled={none}
        hint={beyond}
        onChange={(next) => change({ typed: next })}
      />
      {!none && <Misfit bidding={bidding} typed={typed} onPick={(next) => change({ typed: next })} />}
      <Checkbox
        label={words.none}
        checked={none}
        onChange={(event) => change({ none: event.currentTarget.checked })}
      />
      <p className={styles.binds}>{binds}</p>
      <RefusalNote refusal={refusal} />
      <ActButton
        type="submit"
        className={styles.send ?? ''}
        sending={sending ? bids.sending : undefined}
        waiting={!none && value === undefined}
      >
        {label}
      </ActButton>
    </form>
  )
}
