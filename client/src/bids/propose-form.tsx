/** Where sealed bids are proposed: who pays, between which values, in which steps, and how many rounds. */
import type { ProposeBiddingAct } from '@common-ground/shared/acts/bidding'
import { millionths } from '@common-ground/shared/acts/value'
import { countOf, gridRefusal } from '@common-ground/shared/bids/grid'
import { suggestedGrid, suggestedStep } from '@common-ground/shared/bids/suggested-grid'
import { issueStandings } from '@common-ground/shared/ledger/concessions'
import { limits } from '@common-ground/shared/room/limits'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import { type Side, sides } from '@common-ground/shared/room/side'
import { Radio, SegmentedControl } from '@mantine/core'
import { useId, useMemo, useState } from 'react'
import { useAct, useRoomState, useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { formatAmount, parseAmount } from '../ui/amount.ts'
import { useKeptPart } from '../ui/kept-draft.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { AmountField } from './amount-field.tsx'
import styles from './bids.module.css'
import type { AmountIssue } from './bids-view.ts'
import { bidsDrafts, changeProposal, noProposal, type ProposalDraft } from './drafts.ts'

interface Filled {
  readonly payer: Side | undefined
  readonly from: string
  readonly to: string
  readonly step: string
  /** Something of it comes from what both sides last offered. */
  readonly fromOffers: boolean
}

const isAmount = (text: string): boolean => /^\d{1,15}(\.\d{1,6})?$/.test(text)

/** What was typed, and a suggestion where nothing was: from what both sides last offered, which everybody knows. */
const filledIn = (
  { kind }: AmountIssue,
  last: Readonly<Partial<Record<Side, string>>>,
  draft: ProposalDraft,
): Filled => {
  const { a, b } = last
  const both = a !== undefined && b !== undefined && a !== b
  const grid = both ? suggestedGrid(a, b, kind.step) : undefined
  const from = draft.from ?? (grid ? formatAmount(grid.from) : '')
  const to = draft.to ?? (grid ? formatAmount(grid.to) : '')
  const untouched = draft.from === undefined && draft.to === undefined
  const [low, high] = [parseAmount(from) ?? '', parseAmount(to) ?? '']
  const step = untouched
    ? grid?.step
    : isAmount(low) && isAmount(high)
      ? suggestedStep(low, high, kind.step)
      : undefined
  // Whoever offers less is the one who pays.
  const payer = both ? (millionths(a) < millionths(b) ? 'a' : 'b') : undefined
  return {
    payer: draft.payer ?? payer,
    from,
    to,
    step: draft.step ?? (step === undefined ? '' : formatAmount(step)),
    fromOffers: both && untouched,
  }
}

const rangeOf = ({ from, to, step }: Filled) => ({
  from: parseAmount(from) ?? '',
  to: parseAmount(to) ?? '',
  step: parseAmount(step) ?? '',
})

const useFilled = (issue: AmountIssue): Filled & Pick<ProposalDraft, 'rounds'> => {
  const session = useSession()
  const state = useRoomState()
  const draft = useKeptPart(bidsDrafts, session, ({ proposals }) => proposals[issue.id] ?? noProposal)
  const last = useMemo(
    () => issueStandings(state).find((standing) => standing.issue.id === issue.id)?.last ?? {},
    [state, issue.id],
  )
  return { ...filledIn(issue, last, draft), rounds: draft.rounds }
}

const PayerField = ({ payer, onChange }: { payer: Side | undefined; onChange: (side: Side) => void }) => {
  const words = useTableMessages().bids.propose
  const { door } = useSession()
  return (
    <Radio.Group
      label={words.payer}
      value={payer ?? ''}
      onChange={(value) => onChange(value === 'b' ? 'b' : 'a')}
    >
      <div className={styles.payers}>
        {sides.map((side) => (
          <Radio key={side} value={side} label={<bdi>{door.sides[side]}</bdi>} />
        ))}
      </div>
    </Radio.Group>
  )
}

const roundChoices = Array.from({ length: limits.bids.rounds.most - limits.bids.rounds.least + 1 }, (_, at) =>
  String(limits.bids.rounds.least + at),
)

export const ProposeForm = ({ issue }: { readonly issue: AmountIssue }) => {
  const { bids } = useTableMessages()
  const words = bids.propose
  const session = useSession()
  const { send, sending } = useAct()
  const filled = useFilled(issue)
  const { payer, rounds } = filled
  const [refusal, setRefusal] = useState<RefusalReply>()
  const roundsId = useId()
  const range = rangeOf(filled)
  const unfit = gridRefusal(issue.kind, range)
  const isFilled = range.from !== '' && range.to !== '' && range.step !== ''
  // Nothing is said of what is not there yet.
  const both = range.from !== '' && range.to !== ''
  const said = unfit && both && (isFilled || unfit.refused === 'bid-range') ? replyOf(unfit) : undefined
  const change = (next: Partial<ProposalDraft>) => {
    setRefusal(undefined)
    changeProposal(session, issue.id, next)
  }
  const propose = async () => {
    if (sending || payer === undefined) return
    if (unfit) return setRefusal(replyOf(unfit))
    const act: ProposeBiddingAct = { type: 'propose-bidding', issue: issue.id, payer, ...range, rounds }
    const reply = await send(act)
    setRefusal(isRefusal(reply) ? reply : undefined)
  }
  const { unit } = issue.kind
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void propose()
      }}
    >
      <PayerField payer={payer} onChange={(side) => change({ payer: side })} />
      <div className={styles.rangeFields}>
        <AmountField
          label={words.from}
          unit={unit}
          value={filled.from}
          onChange={(from) => change({ from })}
        />
        <AmountField label={words.to} unit={unit} value={filled.to} onChange={(to) => change({ to })} />
        <AmountField
          label={words.step}
          unit={unit}
          value={filled.step}
          onChange={(step) => change({ step })}
        />
      </div>
      <p className={styles.hint}>
        {!unfit && `${words.count(countOf(range))} `}
        {filled.fromOffers && words.filled}
        {said?.sentence}
      </p>
      <div className={styles.rounds}>
        <span id={roundsId} className={styles.label}>
          {words.rounds}
        </span>
        <SegmentedControl
          aria-labelledby={roundsId}
          value={String(rounds)}
          onChange={(count) => change({ rounds: Number(count) })}
          data={roundChoices}
        />
        <span className={styles.hint}>{words.roundsHint}</span>
      </div>
      <RefusalNote refusal={refusal} />
      <p className={styles.hint}>
        {payer === undefined ? words.choosePayer : !isFilled && !said && words.fillRange}
      </p>
      <ActButton
        type="submit"
        className={styles.send ?? ''}
        sending={sending ? bids.sending : undefined}
        waiting={payer === undefined || !isFilled}
      >
        {words.send}
      </ActButton>
    </form>
  )
}
