/** The statements in their order, words the mediator carried here among them, a light line where another day begins. */
import type { Statements } from '@common-ground/shared/acts/conversation'
import { itemKey } from '@common-ground/shared/acts/joint-item'
import type { Relayed } from '@common-ground/shared/acts/relays'
import { Fragment, memo, useRef } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { useFocusStays } from '../ui/focus-stays.ts'
import { placeName } from '../ui/place-name.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { useCardKeys } from './card-element.ts'
import { CarriedCard } from './carried-card.tsx'
import styles from './conversation-view.module.css'
import { StatementCard } from './statement-card.tsx'

const dayOf = (at: number): string => new Date(at).toDateString()
const dayFormat = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' })

const oneDay = 24 * 60 * 60 * 1000

const DayLine = memo(({ at }: { readonly at: number }) => {
  const words = useTableMessages().conversation
  const now = Date.now()
  const day = dayOf(at)
  const text =
    day === dayOf(now) ? words.today : day === dayOf(now - oneDay) ? words.yesterday : dayFormat.format(at)
  return (
    <li className={styles.day}>
      <span>{text}</span>
    </li>
  )
})

/** Of each, whether another day begins with it: asked of the calendar once a day, not once a statement. */
const beginnings = (moments: readonly number[]): readonly boolean[] => {
  let [from, to] = [0, 0]
  return moments.map((at) => {
    if (at >= from && at < to) return false
    from = new Date(at).setHours(0, 0, 0, 0)
    to = new Date(at).setHours(24, 0, 0, 0)
    return true
  })
}

interface StatementLogProps {
  readonly statements: Statements
  readonly relayed: readonly Relayed[]
  readonly open: boolean
}

/** Drawn again for a new statement or person, not for every key in the field below. */
export const StatementLog = memo(({ statements, relayed, open }: StatementLogProps) => {
  const { places } = useTableMessages()
  const { you, door } = useSession()
  const { people, order } = useRoomState()
  const list = useRef<HTMLOListElement>(null)
  useCardKeys(list)
  useFocusStays(list, '[data-statement]')
  const said = [...statements.values()].map((statement) => ({
    id: statement.id,
    at: statement.at,
    statement,
  }))
  const carried = relayed.map((one) => ({ id: one.id, at: one.at, carried: one }))
  const ordered = [...said, ...carried].sort((one, other) => one.at - other.at)
  const begins = beginnings(ordered.map(({ at }) => at))
  const keyOf = (statement: string) => itemKey({ statement })
  return (
    <ol ref={list} className={styles.statements}>
      {ordered.map((one, index) => (
        <Fragment key={one.id}>
          {begins[index] && <DayLine at={one.at} />}
          {'carried' in one ? (
            <CarriedCard carried={one.carried} />
          ) : (
            <StatementCard
              statement={one.statement}
              name={people.get(one.statement.by)?.name ?? ''}
              chair={placeName(one.statement.standing, door.sides, places)}
              own={one.statement.by === you.id}
              people={people}
              open={open}
              locked={order.locked.get(keyOf(one.id))}
              hidden={order.hidden.get(keyOf(one.id))}
            />
          )}
        </Fragment>
      ))}
    </ol>
  )
})
StatementLog.displayName = 'StatementLog'
