/** Above the spine: what is open, each a way to it; and what of the spine is shown, with the way back to all of it. */
import { type OpenOffers, openOffers } from '@common-ground/shared/ledger/open-offers'
import { isSide } from '@common-ground/shared/room/participant'
import { type Side, sides } from '@common-ground/shared/room/side'
import { Button, NativeSelect } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useMemo, useRef } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { Moment } from '../ui/moment.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './ledger-bar.module.css'
import { showEverything, showIssue, showOpenOnly, useShown } from './ledger-filter.ts'
import { showOffer } from './offer-element.ts'
import { isFiltered } from './spine-rows.ts'

interface OpenGroup {
  readonly key: string
  readonly text: string
  readonly offers: readonly string[]
}

/** Whoever reads it comes first where they are a side; the two sides of a table are told in its order otherwise. */
const useOpenGroups = ({ waiting, gifts }: OpenOffers): readonly OpenGroup[] => {
  const words = useTableMessages().issues.open
  const { you, door } = useSession()
  const order = isSide(you.standing) && you.standing === 'b' ? [...sides].reverse() : sides
  const say = (side: Side, kind: 'offers' | 'gifts', count: number): string => {
    const own = side === you.standing
    const name = isolated(door.sides[side])
    if (kind === 'offers') return own ? words.waitForYou(count) : words.waitFor(count, name)
    return own ? words.giftForYou(count) : words.giftFor(count, name)
  }
  return order
    .flatMap((side) => [
      { side, kind: 'offers' as const, offers: waiting[side] },
      { side, kind: 'gifts' as const, offers: gifts[side] },
    ])
    .filter(({ offers }) => offers.length > 0)
    .map(({ side, kind, offers }) => ({
      key: `${kind} ${side}`,
      text: say(side, kind, offers.length),
      offers: offers.map(({ id }) => id),
    }))
}

/** One after another, each press the next one, beginning with the oldest. */
const useTour = () => {
  const last = useRef(new Map<string, string>())
  return (key: string, offers: readonly string[]): void => {
    const at = offers.indexOf(last.current.get(key) ?? '')
    const next = offers[(at + 1) % offers.length]
    if (next === undefined) return
    last.current.set(key, next)
    showOffer(next)
  }
}

const WhatIsOpen = ({ expired }: { readonly expired: ReadonlySet<string> }) => {
  const words = useTableMessages().issues.open
  const { offers, pauses } = useRoomState()
  const open = useMemo(() => openOffers({ offers, pauses }, expired), [offers, pauses, expired])
  const groups = useOpenGroups(open)
  const tour = useTour()
  const { next } = open
  return (
    <section aria-label={words.label} className={styles.open}>
      {groups.length === 0 && <p className={styles.quiet}>{words.nothing}</p>}
      {groups.map(({ key, text, offers: ids }) => (
        <button
          key={key}
          type="button"
          className={styles.way}
          aria-label={words.goThere(text)}
          onClick={() => tour(key, ids)}
        >
          {text}
        </button>
      ))}
      {next && (
        <button type="button" className={styles.way} onClick={() => showOffer(next.offer.id)}>
          {words.ends} <Moment at={next.at} />
        </button>
      )}
    </section>
  )
}

interface CountProps {
  /** Entries that are shown, and all there are. */
  readonly shown: number
  readonly all: number
}

const WhatIsShown = ({ shown, all }: CountProps) => {
  const words = useTableMessages().issues.filter
  const session = useSession()
  const { issues } = useRoomState()
  const filter = useShown()
  const title = filter.issue === undefined ? undefined : issues.get(filter.issue)?.title
  const said =
    title === undefined
      ? words.open(shown, all)
      : filter.open
        ? words.openAbout(shown, all, isolated(title))
        : words.about(shown, all, isolated(title))
  return (
    // The region stands before it says anything, or no screen reader would announce it.
    <div role="status" className={styles.shown} data-on={isFiltered(filter)}>
      {isFiltered(filter) && (
        <>
          <p className={styles.count}>{said}</p>
          <Button
            size="compact-sm"
            variant="subtle"
            className={styles.back ?? ''}
            onClick={() => showEverything(session)}
          >
            {title === undefined ? words.allEntries : words.all}
          </Button>
        </>
      )}
    </div>
  )
}

interface LedgerBarProps extends CountProps {
  readonly expired: ReadonlySet<string>
  readonly narrow: boolean
}

/** So many issues are found again by looking. */
const seenAtOnce = 5

export const LedgerBar = ({ shown, all, expired, narrow }: LedgerBarProps) => {
  const words = useTableMessages().issues.filter
  const session = useSession()
  const { issues } = useRoomState()
  const filter = useShown()
  return (
    <div className={styles.bar}>
      <WhatIsOpen expired={expired} />
      <div className={styles.choices}>
        {!narrow && issues.size > seenAtOnce && (
          <NativeSelect
            size="xs"
            aria-label={words.issue}
            className={styles.select ?? ''}
            value={filter.issue ?? ''}
            onChange={({ currentTarget: { value } }) =>
              showIssue(session, value === '' ? filter.issue : value)
            }
            data={[
              { value: '', label: words.all },
              ...[...issues.values()].map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        )}
        <button
          type="button"
          className={styles.toggle}
          aria-pressed={filter.open}
          onClick={() => showOpenOnly(session, !filter.open)}
        >
          {filter.open && <IconCheck size={14} stroke={2} aria-hidden />}
          {words.openOnly}
        </button>
      </div>
      <WhatIsShown shown={shown} all={all} />
    </div>
  )
}
