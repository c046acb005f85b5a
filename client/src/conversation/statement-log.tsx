/** The statements in their order, a light line where another day begins. */
import type { Statement } from '@common-ground/shared/acts/conversation'
import { Fragment, memo } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { useMessages } from '../ui/messages.ts'
import { placeName } from '../ui/place-name.ts'
import styles from './conversation-view.module.css'
import { StatementCard } from './statement-card.tsx'

const dayOf = (at: number): string => new Date(at).toDateString()
const dayFormat = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' })

const oneDay = 24 * 60 * 60 * 1000

const DayLine = memo(({ at }: { readonly at: number }) => {
  const words = useMessages().conversation
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

/** Drawn again for a new statement or person, not for every key in the field below. */
export const StatementLog = memo(({ statements }: { readonly statements: readonly Statement[] }) => {
  const { places } = useMessages()
  const { you, door } = useSession()
  const { people } = useRoomState()
  return (
    <ol className={styles.statements}>
      {statements.map((statement, index) => {
        const before = statements[index - 1]
        return (
          <Fragment key={statement.id}>
            {(!before || dayOf(before.at) !== dayOf(statement.at)) && <DayLine at={statement.at} />}
            <StatementCard
              statement={statement}
              name={people.get(statement.by)?.name ?? ''}
              chair={placeName(statement.standing, door.sides, places)}
              own={statement.by === you.id}
            />
          </Fragment>
        )
      })}
    </ol>
  )
})
