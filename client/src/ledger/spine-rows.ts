/** What stands along the spine of time, in the order of the ledger: offers, explorings, sealed bids, proposals, what became of issues, stages moved. */

import type { CarryOverAct } from '@common-ground/shared/acts/carrying'
/** What stands along the spine of time, in the order of the ledger: offers, explorings, sealed bids, proposals, one text, what became of issues, stages moved. */
import { termsOf } from '@common-ground/shared/acts/offers'
import { isTextOpen } from '@common-ground/shared/acts/one-text'
import { type CloseProposalAct, isProposalOpen } from '@common-ground/shared/acts/proposals'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { foldStage, type StageState } from '@common-ground/shared/acts/stage'
import type { Entry } from '@common-ground/shared/ledger/entry'
import type { Stage } from '@common-ground/shared/room/stage'

interface Row {
  /** The act's id, hence that of the offer, the exploring or the issue it made. */
  readonly id: string
  readonly at: number
}

type IssueChange =
  | { readonly what: 'opened' }
  | { readonly what: 'retitled'; readonly title: string }
  | { readonly what: 'option-added' | 'option-removed'; readonly option: string }
  /** Somebody said so: whether it was theirs alone to say, or the other side's too, is not in the entry. */
  | { readonly what: 'set-aside' | 'taken-up' }

/** Another version of one text, counted from 1, or that it was put aside. */
type TextChange = { readonly what: 'version'; readonly version: number } | { readonly what: 'aside' }

export type SpineRow =
  /** An offer, an if-then over both halves, or a gift. */
  | (Row & { readonly kind: 'offer' })
  /** By a side, or by the mediator. */
  | (Row & { readonly kind: 'exploring' })
  /** Of both sides, over both halves of the table. */
  | (Row & { readonly kind: 'bidding' })
  /** The mediator's, over both halves. */
  | (Row & { readonly kind: 'proposal' })
  /** What came of one: the id is the proposal's. */
  | (Row & {
      readonly kind: 'closed'
      readonly proposal: string
      readonly outcome: CloseProposalAct['outcome']
    })
  /** One text, the mediator's, over both halves. */
  | (Row & { readonly kind: 'text' })
  | (Row & { readonly kind: 'text-note'; readonly by: string; readonly change: TextChange })
  /** Three packages to be ranked, over both halves. */
  | (Row & { readonly kind: 'packages' })
  | (Row & {
      readonly kind: 'issue'
      readonly issue: string
      readonly by: string
      readonly change: IssueChange
    })
  /** An answer of "better for both": the id is its question's. */
  | (Row & { readonly kind: 'better' })
  | (Row & { readonly kind: 'stage'; readonly stage: Stage })
  /** Another day begins, where the reader is. */
  | (Row & { readonly kind: 'day' })

const start: StageState = { stage: 'opening', since: 0, proposed: {} }

/** What came over from an archive stands where it came, and not where it was made. */
const carriedRows = (
  { kind, item, made }: CarryOverAct,
  { id, at }: Pick<Entry, 'id' | 'at'>,
): readonly SpineRow[] => {
  if (kind === 'agreement') return [{ kind: 'offer', id: item, at }]
  const [opened] = made
  return kind === 'issue' && opened
    ? [{ kind: 'issue', id, at, by: opened.by, issue: item, change: { what: 'opened' } }]
    : []
}

export const spineRows = (entries: readonly Entry[]): readonly SpineRow[] => {
  const rows: SpineRow[] = []
  let stage = start
  for (const entry of entries) {
    if (entry.standing === 'room') {
      if (entry.act.type === 'answer-better')
        rows.push({ kind: 'better', id: entry.act.question, at: entry.at })
      if (entry.act.type === 'close-proposal') {
        const { proposal, outcome } = entry.act
        rows.push({ kind: 'closed', id: entry.id, at: entry.at, proposal, outcome })
      }
      if (entry.act.type === 'carry-over') rows.push(...carriedRows(entry.act, entry))
      continue
    }
    const { id, at, act, by } = entry
    switch (act.type) {
      case 'offer':
      case 'counter':
      case 'gift':
        rows.push({ kind: 'offer', id, at })
        break
      case 'explore':
        rows.push({ kind: 'exploring', id, at })
        break
      case 'propose-bidding':
        rows.push({ kind: 'bidding', id, at })
        break
      case 'announce-proposal':
      case 'put-text':
        rows.push({ kind: 'proposal', id, at })
        break
      case 'start-text':
        rows.push({ kind: 'text', id, at })
        break
      case 'revise-text': {
        const change = { what: 'version', version: act.version + 1 } as const
        rows.push({ kind: 'text-note', id, at, by, change })
        break
      }
      case 'end-text':
        rows.push({ kind: 'text-note', id, at, by, change: { what: 'aside' } })
        break
      case 'present-packages':
        rows.push({ kind: 'packages', id, at })
        break
      case 'open-issue':
        rows.push({ kind: 'issue', id, at, by, issue: id, change: { what: 'opened' } })
        break
      case 'retitle-issue': {
        const change = { what: 'retitled', title: act.title } as const
        rows.push({ kind: 'issue', id, at, by, issue: act.issue, change })
        break
      }
      case 'add-option':
      case 'remove-option': {
        const what = act.type === 'add-option' ? 'option-added' : 'option-removed'
        rows.push({ kind: 'issue', id, at, by, issue: act.issue, change: { what, option: act.option } })
        break
      }
      case 'set-aside-issue':
      case 'take-up-issue': {
        const what = act.type === 'set-aside-issue' ? 'set-aside' : 'taken-up'
        rows.push({ kind: 'issue', id, at, by, issue: act.issue, change: { what } })
        break
      }
      case 'move-stage': {
        // One side's move is a suggestion until the other side joins it: only what moved the room is told here.
        const moved = foldStage(stage, act, entry)
        if (moved.stage !== stage.stage) rows.push({ kind: 'stage', id, at, stage: moved.stage })
        stage = moved
        break
      }
    }
  }
  return rows
}

/** What of the spine is shown. */
export interface Shown {
  /** Only what names this issue. */
  readonly issue?: string | undefined
  /** Only offers and proposals that wait for an answer, and the text that is worked on. */
  readonly open: boolean
}

export const isFiltered = ({ issue, open }: Shown): boolean => issue !== undefined || open

/** What of the room a row is looked up in. */
type OnTable = Pick<
  RoomState,
  'offers' | 'explorations' | 'biddings' | 'packageSets' | 'proposals' | 'oneTexts'
>

const names = (
  row: SpineRow,
  issue: string,
  { offers, explorations, biddings, packageSets, proposals }: OnTable,
): boolean => {
  if (row.kind === 'issue') return row.issue === issue
  if (row.kind === 'bidding') return biddings.get(row.id)?.issue === issue
  const proposal = proposals.get(row.kind === 'closed' ? row.proposal : row.id)
  if (proposal) return proposal.put?.terms.some((term) => term.issue === issue) === true
  const offer = row.kind === 'offer' ? offers.get(row.id) : undefined
  const terms = offer
    ? termsOf(offer)
    : (explorations.get(row.id)?.terms ?? packageSets.get(row.id)?.packages[0] ?? [])
  return terms.some((term) => term.issue === issue)
}

export const shownRows = (
  rows: readonly SpineRow[],
  { issue, open }: Shown,
  state: OnTable,
  expired: ReadonlySet<string>,
): readonly SpineRow[] => {
  if (issue === undefined && !open) return rows
  const isOpen = ({ kind, id }: SpineRow): boolean => {
    const proposal = kind === 'proposal' ? state.proposals.get(id) : undefined
    if (proposal) return isProposalOpen(proposal)
    const text = kind === 'text' ? state.oneTexts.get(id) : undefined
    if (text) return isTextOpen(text, state.proposals)
    return kind === 'offer' && state.offers.get(id)?.status === 'open' && !expired.has(id)
  }
  return rows.filter((row) => (issue === undefined || names(row, issue, state)) && (!open || isOpen(row)))
}

/**
 * A line where another day begins; the first day has one too, unless there is only that one and it is today. `endOf`: when
 * the day of a moment is over, where the reader is.
 */
export const withDays = (
  rows: readonly SpineRow[],
  endOf: (at: number) => number,
  now: number,
): readonly SpineRow[] => {
  const [first] = rows
  const last = rows.at(-1)
  if (!first || !last) return rows
  if (endOf(first.at) === endOf(now) && last.at < endOf(now)) return rows
  let end = Number.NEGATIVE_INFINITY
  const withLines: SpineRow[] = []
  for (const row of rows) {
    // Entries never go back in time.
    if (row.at >= end) {
      end = endOf(row.at)
      withLines.push({ kind: 'day', id: `day ${end}`, at: row.at })
    }
    withLines.push(row)
  }
  return withLines
}
