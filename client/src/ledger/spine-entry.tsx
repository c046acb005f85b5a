/** One entry of the spine: an offer or an exploring as a card on its side, everything else as a small note in the middle. */
import { memo, Suspense } from 'react'
import { BetterAnswerCard } from '../better/better-answer-card.tsx'
import { BiddingCard } from '../bids/bidding-card.tsx'
import { PackagesRow } from '../packages/packages-row.tsx'
import { useRoomState } from '../sync/hooks.ts'
import { Moment } from '../ui/moment.tsx'
import { useSpineExtras } from '../ui/spine-extras.ts'
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
  readonly row: Extract<SpineRow, { kind: 'issue' | 'stage' | 'closed' | 'text-note' }>
  /** What the issue is called now. */
  readonly title: string | undefined
}

const NoteRow = ({ row, title = '' }: NoteRowProps) => {
  const { ledger, issues, oneText, proposals, room } = useTableMessages()
  const { people, proposals: made } = useRoomState()
  if (row.kind === 'stage')
    return <SpineNote at={row.at} text={ledger.stageMoved(room.stage.names[row.stage])} />
  if (row.kind === 'closed') {
    const version = made.get(row.proposal)?.put?.version?.number
    const told = version === undefined ? proposals.closed[row.outcome] : oneText.spine[row.outcome](version)
    return <SpineNote at={row.at} text={told} />
  }
  const { at, by } = row
  const name = people.get(by)?.name ?? ''
  if (row.kind === 'text-note') {
    const { change } = row
    return (
      <SpineNote
        at={at}
        text={
          change.what === 'version' ? oneText.spine.version(name, change.version) : oneText.spine.aside(name)
        }
      />
    )
  }
  const { change } = row
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

interface PlaceProps {
  readonly id: string
  readonly of: 'Proposal' | 'Text'
}

/** Its card comes with a part of the page of its own. */
const LatePlace = ({ id, of }: PlaceProps) => {
  const Card = useSpineExtras()[of]
  return (
    <Suspense>
      <Card id={id} />
    </Suspense>
  )
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
      return <LatePlace id={row.id} of="Proposal" />
    case 'text':
      return <LatePlace id={row.id} of="Text" />
    default:
      return <NoteRow row={row} title={title} />
  }
})
SpineEntry.displayName = 'SpineEntry'
