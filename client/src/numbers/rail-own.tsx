/** What one's own numbers are, in short rows, what they say of the newest offer, and who else sees them. */
import { numberKinds } from '@common-ground/shared/acts/numbers'
import { statusAt } from '@common-ground/shared/acts/offers'
import type { Side } from '@common-ground/shared/room/side'
import { IconEye, IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { useClosed, useRoomState } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useServerTime } from '../ui/server-clock.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { BeforeAccepting } from './before-accepting.tsx'
import type { OwnNumbers } from './own-numbers.ts'
import { ownRows } from './own-rows.ts'
import styles from './rail-numbers.module.css'
import { offerText } from './shown-rows.tsx'

const rowsAtFirst = 7

const Rows = ({ own }: { readonly own: OwnNumbers }) => {
  const words = useTableMessages().numbers
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
  const words = useTableMessages().numbers
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
  const words = useTableMessages().numbers
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

interface RailOwnProps {
  readonly own: OwnNumbers
  /** Nothing was set: there is only who sees what will be. */
  readonly empty: boolean
}

export const RailOwn = ({ own, empty }: RailOwnProps) => {
  const closed = useClosed()
  return (
    <>
      {!empty && <Rows own={own} />}
      {!empty && !closed && <Latest side={own.side} />}
      <Seen own={own} />
    </>
  )
}
