/** One entry of the spine: an offer or an exploring as a card on its side, everything else as a small note in the middle. */
import { memo } from 'react'
import { BetterAnswerCard } from '../better/better-answer-card.tsx'
import { BiddingCard } from '../bids/bidding-card.tsx'
import { PackagesRow } from '../packages/packages-row.tsx'
import { ProposalRow } from '../proposals/proposal-card.tsx'
import { useRoomState } from '../sync/hooks.ts'
import { Moment } from '../ui/moment.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { offerElementId } from './offer-element.ts'
import { OfferEntry } from './offer-entry.tsx'
import styles from './spine.module.css'
import { isSameDay } from './spine-days.ts'
import type { SpineRow } from './spine-rows.ts'

interface NoteProps {
  readonly at: number
  readonly text: string
  readonly about?: string
}

const SpineNote = ({ at, text, about }: NoteProps) => (
  <p className={styles.note}>
    <Moment at={at} className={styles.noteTime} />
    <span>
      <bdi>{text}</bdi>
      {about !== undefined && (
        <>
          {' '}
          <bdi className={styles.about}>{about}</bdi>
        </>
      )}
    </span>
  </p>
)

const weekday = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' })
const oneDay = 24 * 60 * 60 * 1000

const DayLine = ({ at }: { readonly at: number }) => {
  const words = useTableMessages().issues.spine
  const now = Date.now()
  const text = isSameDay(at, now)
    ? words.today
    : isSameDay(at, now - oneDay)
      ? words.yesterday
      : weekday.format(at)
  return (
    <p className={styles.day}>
      <span>{text}</span>
    </p>
  )
}

interface NoteRowProps {
  readonly row: Extract<SpineRow, { kind: 'issue' | 'stage' | 'closed' }>
  /** What the issue is called now. */
  readonly title: string | undefined
}

const NoteRow = ({ row, title = '' }: NoteRowProps) => {
  const { ledger, issues, proposals, room } = useTableMessages()
  const { people } = useRoomState()
  if (row.kind === 'stage')
    return <SpineNote at={row.at} text={ledger.stageMoved(room.stage.names[row.stage])} />
  if (row.kind === 'closed') return <SpineNote at={row.at} text={proposals.closed[row.outcome]} />
  const { at, by, change } = row
  const name = people.get(by)?.name ?? ''
  switch (change.what) {
    case 'opened':
      return <SpineNote at={at} text={ledger.issueOpened(name)} about={title} />
    case 'retitled':
      return <SpineNote at={at} text={issues.spine.retitled(name)} about={change.title} />
    case 'option-added':
      return <SpineNote at={at} text={issues.spine.optionAdded(name, change.option)} about={title} />
    case 'option-removed':
      return <SpineNote at={at} text={issues.spine.optionRemoved(name, change.option)} about={title} />
    case 'set-aside':
      return <SpineNote at={at} text={issues.spine.setAside(name)} about={title} />
    case 'taken-up':
      return <SpineNote at={at} text={issues.spine.takenUp(name)} about={title} />
  }
}

interface SpineEntryProps {
  readonly row: SpineRow
  readonly title: string | undefined
  /** It is on one side of the spine: its time stands on the spine, beside it. */
  readonly sided: boolean
  readonly answerable: boolean
}

/** Drawn again only when its own row is another one; what a card shows of the room it asks for itself. */
export const SpineEntry = memo(({ row, title, sided, answerable }: SpineEntryProps) => {
  switch (row.kind) {
    case 'day':
      return <DayLine at={row.at} />
    case 'packages':
      return <PackagesRow id={row.id} answerable={answerable} />
    case 'better':
      return <BetterAnswerCard question={row.id} elementId={offerElementId(row.id)} />
    case 'offer':
    case 'exploring':
      return (
        <>
          {sided && <Moment at={row.at} className={styles.time} />}
          <OfferEntry id={row.id} answerable={answerable} />
        </>
      )
    case 'bidding':
      return <BiddingCard id={row.id} />
    case 'proposal':
      return <ProposalRow id={row.id} />
    default:
      return <NoteRow row={row} title={title} />
  }
})
SpineEntry.displayName = 'SpineEntry'
