/** One's own numbers beside the joint table, in short; for the mediator those the sides show. */
import { numberKinds } from '@common-ground/shared/acts/numbers'
import { statusAt } from '@common-ground/shared/acts/offers'
import { otherSide, type Side, sides } from '@common-ground/shared/room/side'
import type { Space } from '@common-ground/shared/room/space'
import { ActionIcon, Button } from '@mantine/core'
import { IconArrowsMaximize, IconEye, IconLock, IconPencil } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useClosed, useRoomState, useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useMessages } from '../ui/messages.ts'
import { ReadsThis } from '../ui/reads-this.tsx'
import { useServerTime } from '../ui/server-clock.ts'
import { BeforeAccepting } from './before-accepting.tsx'
import { CostBesideWorth } from './cost-beside-worth.tsx'
import { seekNumbers } from './drafts.ts'
import { type OwnNumbers, useOwnNumbers, useOwnSide } from './own-numbers.ts'
import { ownRows } from './own-rows.ts'
import styles from './rail-numbers.module.css'
import { showsAnything, useShown } from './shown.ts'
import { offerText } from './shown-rows.tsx'
import { ShownTable } from './shown-table.tsx'

interface RailNumbersProps {
  /** Leads to the numbers as a page of their own. */
  readonly onOpen: (space: Space) => void
}

const rowsAtFirst = 7

const Rows = ({ own }: { readonly own: OwnNumbers }) => {
  const words = useMessages().numbers
  const joint = useRoomState()
  const [all, setAll] = useState(false)
  const rows = ownRows(joint, own.numbers, words)
  const hidden = rows.length - rowsAtFirst
  return (
    <>
      <dl className={styles.rows}>
        {(all ? rows : rows.slice(0, rowsAtFirst)).map(({ key, label, value }) => (
          <div key={key} className={styles.row} data-long={key === 'weights'}>
            <dt dir="auto">{label}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      {hidden > 0 && !all && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {words.more(hidden)}
        </button>
      )}
    </>
  )
}

/** The newest offer of the other side that waits: what one's own numbers say of it. */
const Latest = ({ side }: { readonly side: Side }) => {
  const words = useMessages().numbers
  const joint = useRoomState()
  const { offers, pauses } = joint
  const made = [...offers.values()].filter((offer) => offer.side !== side)
  const latest = useServerTime(
    (now) => made.findLast((offer) => statusAt(offer, pauses, now) === 'open')?.id ?? '',
  )
  const offer = offers.get(latest)
  if (!offer) return null
  return (
    <div className={styles.latest}>
      <p className={styles.about}>{words.before.latest(isolated(offerText(joint, latest, words)))}</p>
      <BeforeAccepting offer={offer} />
    </div>
  )
}

const Seen = ({ own }: { readonly own: OwnNumbers }) => {
  const words = useMessages().numbers
  const kinds = numberKinds.filter((kind) => own.numbers.grants[kind])
  const Icon = kinds.length > 0 ? IconEye : IconLock
  return (
    <p className={styles.seen} data-shown={kinds.length > 0}>
      <Icon size={14} stroke={1.8} aria-hidden />
      {kinds.length > 0
        ? words.grants.summary(new Intl.ListFormat().format(kinds.map((kind) => words.kindsShort[kind])))
        : words.grants.summaryNone}
    </p>
  )
}

const OfSide = ({ side, onOpen }: RailNumbersProps & { readonly side: Side }) => {
  const words = useMessages().numbers
  const session = useSession()
  const { offers } = useRoomState()
  const own = useOwnNumbers(side)
  const closed = useClosed()
  const heading = useId()
  const { numbers, opened, space } = own
  const nothing = numbers.issues.size === 0 && numbers.alternative === undefined && numbers.ratings.size === 0
  const open = () => {
    seekNumbers(session, true)
    onOpen(space)
  }
  const waits = [...offers.values()].some(
    ({ side: maker, status }) => maker === otherSide(side) && status === 'open',
  )
  return (
    <section className={styles.rail} data-space={space} aria-labelledby={heading}>
      <header className={styles.head}>
        <h3 id={heading} className={styles.title}>
          {words.title}
        </h3>
        <ActionIcon
          size="sm"
          className={styles.open ?? ''}
          aria-label={words.open}
          title={words.open}
          onClick={open}
        >
          <IconPencil size={15} stroke={1.7} aria-hidden />
        </ActionIcon>
      </header>
      <ReadsThis space={space} reader={session.you.standing} sides={session.door.sides} />
      {opened && (
        <>
          {nothing ? (
            <p className={styles.teaching}>{closed ? words.empty.closed : words.empty.rail}</p>
          ) : (
            <Rows own={own} />
          )}
          {nothing && !closed && (
            <Button size="xs" variant="default" className={styles.set ?? ''} onClick={open}>
              {words.empty.set}
            </Button>
          )}
          {!nothing && waits && !closed && <Latest side={side} />}
          <Seen own={own} />
        </>
      )}
    </section>
  )
}

const OfMediator = ({ onOpen }: RailNumbersProps) => {
  const words = useMessages().numbers.mediator
  const { door } = useSession()
  const heading = useId()
  const shown = useShown()
  return (
    <section className={styles.rail} data-space="mediator" aria-labelledby={heading}>
      <header className={styles.head}>
        <h3 id={heading} className={styles.title}>
          {words.title}
        </h3>
        <ActionIcon
          size="sm"
          className={styles.open ?? ''}
          aria-label={words.open}
          title={words.open}
          onClick={() => onOpen('mediator')}
        >
          <IconArrowsMaximize size={15} stroke={1.7} aria-hidden />
        </ActionIcon>
      </header>
      <ReadsThis space="mediator" reader="mediator" sides={door.sides} />
      {shown.opened && !showsAnything(shown) && <p className={styles.teaching}>{words.none}</p>}
      {sides.map(
        (side) =>
          shown.of[side].length > 0 && <ShownTable key={side} side={side} shown={shown.of[side]} narrow />,
      )}
      <CostBesideWorth shown={shown} />
    </section>
  )
}

export const RailNumbers = ({ onOpen }: RailNumbersProps) => {
  const side = useOwnSide()
  const { standing } = useSession().you
  if (side) return <OfSide side={side} onOpen={onOpen} />
  return standing === 'mediator' ? <OfMediator onOpen={onOpen} /> : null
}
