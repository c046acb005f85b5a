/** One goal on the board: its words, who writes in it, why it matters to each side, how it is endorsed. */

import type { Said } from '@common-ground/shared/acts/order'
import { isWorded } from '@common-ground/shared/documents/goal-words'
import { type Column, mayPlaceIn } from '@common-ground/shared/documents/goals'
import { isSide } from '@common-ground/shared/room/participant'
import { IconEye } from '@tabler/icons-react'
import { memo } from 'react'
import { GoalLinks } from '../links/goal-links.tsx'
import { HintOfTerm } from '../links/hint-of-term.tsx'
import { IfHidden, IfLocked } from '../order/ordered.tsx'
import { type GoalCard, useSession } from '../sync/hooks.ts'
import { useMessages } from '../ui/messages.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { type Writer, WritersTag } from '../ui/writers-tag.tsx'
import styles from './board-card.module.css'
import { elementId } from './card-elements.ts'
import { CardHandle } from './card-handle.tsx'
import { CardMenu } from './card-menu.tsx'
import { CardWords } from './card-words.tsx'
import { Endorsement } from './endorsement.tsx'
import { GoalDate } from './goal-date.tsx'
import type { GoalPart, WritingFrom } from './goal-editor.tsx'
import knownStyles from './measure.module.css'
import { MeasureLine } from './measure-line.tsx'
import { short } from './use-announcement.ts'
import { useEndorsement } from './use-endorsement.ts'
import type { Step } from './use-moving.ts'
import { WhyLines } from './why-lines.tsx'

/** What the board does for its cards. One object for all of them, so that a card is drawn again only for its own sake. */
export interface CardActions {
  readonly write: (goal: string, from: WritingFrom, part: GoalPart) => void
  readonly writingDone: (goal: string, part: GoalPart, back: boolean) => void
  readonly remove: (card: GoalCard) => void
  readonly move: (goal: string, step: Step) => void
}

interface BoardCardProps {
  readonly card: GoalCard
  readonly place: Column
  readonly writers: readonly Writer[] | undefined
  readonly from: WritingFrom | undefined
  /** Which of its words this person writes. */
  readonly part: GoalPart | undefined
  /** Whether it stands at the top, or at the end, of its column. */
  readonly first: boolean
  readonly last: boolean
  readonly open: boolean
  /** Whether this person is offered what orders things. */
  readonly orders: boolean
  readonly locked: Said | undefined
  readonly hidden: Said | undefined
  readonly actions: CardActions
}

/** Takes part in the order of the Tab key: Enter edits it, `e` endorses it. */
const reachable = { tabIndex: 0 } as const

export const BoardCard = memo((props: BoardCardProps) => {
  const { card, place, writers, from, part, first, last, open, orders, locked, hidden, actions } = props
  const writes = open && !locked
  const item = { goal: card.id }
  const { you } = useSession()
  const messages = useMessages().goals
  const acts = useEndorsement(card)
  const element = elementId(card.id)
  const words = `${element}-words`
  const { standing } = card
  const yours = isSide(you.standing) && standing.endorsed[you.standing]
  return (
    <IfHidden item={item} name={short(card.text)} element={element} hidden={hidden}>
      <article
        {...reachable}
        id={element}
        className={styles.card}
        aria-labelledby={words}
        data-goal={card.id}
        data-place={place}
        data-common={standing.common}
        data-writing={from !== undefined}
      >
        {writers && (
          <div className={styles.writers}>
            <WritersTag writers={writers} />
          </div>
        )}
        {from !== undefined && (
          <span className={styles.readers}>
            <IconEye size={13} stroke={1.8} aria-hidden /> {messages.bothRead}
          </span>
        )}
        <div id={words} data-words data-part="text" data-editable={writes && part !== 'text'}>
          <CardWords
            goal={card.id}
            text={card.text}
            from={part === 'text' ? from : undefined}
            watched={writers !== undefined}
            onDone={(back) => actions.writingDone(card.id, 'text', back)}
          />
        </div>
        {part === 'text' && <HintOfTerm where={card.id} text={card.text} />}
        <div className={knownStyles.known}>
          <MeasureLine
            goal={card.id}
            measure={card.measure}
            from={part === 'measure' ? from : undefined}
            watched={writers !== undefined}
            open={writes}
            onWrite={() => actions.write(card.id, 'end', 'measure')}
            onDone={(back) => actions.writingDone(card.id, 'measure', back)}
          />
          <GoalDate goal={card.id} date={card.date} open={writes} />
          <WhyLines goal={card.id} why={card.why} open={writes} />
        </div>
        <IfLocked item={item} locked={locked} />
        <Endorsement card={card} acts={acts} possible={writes && isWorded(card)} words={words}>
          {writes && !(first && last) && <CardHandle />}
          {open && (writes || yours || orders) && (
            <CardMenu
              goal={card.id}
              writes={writes}
              orders={orders}
              onMove={(step) => actions.move(card.id, step)}
              first={first}
              last={last}
              onEdit={() => actions.write(card.id, 'end', 'text')}
              onMeasure={() => actions.write(card.id, 'end', 'measure')}
              onWithdraw={yours ? acts.withdraw : undefined}
              onRemove={
                writes && mayPlaceIn(you.standing, card.column) ? () => actions.remove(card) : undefined
              }
            />
          )}
          <GoalLinks goal={card.id} />
        </Endorsement>
        <RefusalNote refusal={acts.refusal} />
      </article>
    </IfHidden>
  )
})
BoardCard.displayName = 'BoardCard'
