/** The statements in their order, a light line where another day begins. */

import type { Statements } from '@common-ground/shared/acts/conversation'
import { itemKey } from '@common-ground/shared/acts/joint-item'
import { Fragment, memo, useRef } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { useFocusStays } from '../ui/focus-stays.ts'
import { placeName } from '../ui/place-name.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { useCardKeys } from './card-element.ts'
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

interface StatementLogProps {
  readonly statements: Statements
  readonly open: boolean
}

/** Drawn again for a new statement or person, not for every key in the field below. */
export const StatementLog = memo(({ statements, open }: StatementLogProps) => {
  const { places } = useTableMessages()
  const { you, door } = useSession()
  const { people, order } = useRoomState()
  const list = useRef<HTMLOListElement>(null)
  useCardKeys(list)
  useFocusStays(list, '[data-statement]')
  const ordered = [...statements.values()]
  return (
    <ol ref={list} className={styles.statements}>
      {ordered.map((statement, index) => {
        const before = ordered[index - 1]
        const key = itemKey({ statement: statement.id })
        return (
          <Fragment key={statement.id}>
            {(!before || dayOf(before.at) !== dayOf(statement.at)) && <DayLine at={statement.at} />}
            <StatementCard
              statement={statement}
              name={people.get(statement.by)?.name ?? ''}
              chair={placeName(statement.standing, door.sides, places)}
              own={statement.by === you.id}
              people={people}
              open={open}
              locked={order.locked.get(key)}
              hidden={order.hidden.get(key)}
            />
          </Fragment>
        )
      })}
    </ol>
  )
})
StatementLog.displayName = 'StatementLog'
