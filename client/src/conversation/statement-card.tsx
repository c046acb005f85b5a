/** One statement: who said it, when, and their words, at their place at the table; its loop and answers beneath. */
import type { Consents } from '@common-ground/shared/acts/consent'
import type { Statement } from '@common-ground/shared/acts/conversation'
import type { Said } from '@common-ground/shared/acts/order'
import { isSide } from '@common-ground/shared/room/participant'
import type { Side } from '@common-ground/shared/room/side'
import { memo } from 'react'
import { OrderMenu } from '../order/order-menu.tsx'
import { IfHidden, IfLocked } from '../order/ordered.tsx'
import { useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { Moment } from '../ui/moment.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import { AnswersPart } from './answers-part.tsx'
import { cardElementId } from './card-element.ts'
import { useWriting } from './drafts.ts'
import { EarlierVersions } from './earlier-versions.tsx'
import { EditForm } from './edit-form.tsx'
import { LeftOvers } from './left-overs.tsx'
import { LoopPart } from './loop-part.tsx'
import styles from './statement-card.module.css'

interface StatementCardProps {
  readonly statement: Statement
  readonly name: string
  /** The name of the side, or the word for a mediator. */
  readonly chair: string
  readonly own: boolean
  readonly people: Consents
  /** Whether the reader may write in the room. */
  readonly open: boolean
  readonly locked: Said | undefined
  readonly hidden: Said | undefined
}

const ofSide = (statement: Statement): (Statement & { readonly standing: Side }) | undefined => {
  const { standing } = statement
  return isSide(standing) ? { ...statement, standing } : undefined
}

/** Takes part in the order of the Tab key: its keys say it back, answer, and walk. */
const reachable = { tabIndex: 0 } as const

/** The same object while the statement is, so that a long conversation is drawn once. */
export const StatementCard = memo((props: StatementCardProps) => {
  const { statement, name, chair, own, people, locked, hidden } = props
  const open = props.open && !locked
  const words = useTableMessages().conversation
  const { standing, at, text, edited, id } = statement
  const mayEdit = useSession().you.standing === standing && open
  const writing = useWriting(id, 'edit')
  const looped = ofSide(statement)
  const item = { statement: id }
  const called = words.statementOf(name)
  return (
    <li className={styles.place} data-standing={standing}>
      <IfHidden item={item} name={called} element={cardElementId(id)} hidden={hidden}>
        <article
          {...reachable}
          id={cardElementId(id)}
          className={styles.card}
          data-own={own}
          data-statement={id}
          aria-label={called}
        >
          <header className={styles.head}>
            <bdi className={styles.name}>{name}</bdi>
            {own && <span className={styles.you}>{words.you}</span>}
            <bdi className={styles.chair}>{chair}</bdi>
            <span className={styles.time}>
              {edited && (
                <span className={styles.edited}>
                  {edited.by === statement.by
                    ? words.edited
                    : words.editedBy(isolated(people.get(edited.by)?.name ?? ''))}
                </span>
              )}
              <Moment at={edited?.at ?? at} />
            </span>
            {mayEdit && writing.text === undefined && (
              <button
                type="button"
                className={styles.tool}
                data-key="e"
                onClick={() => writing.begin(text, statement.words)}
              >
                {words.edit}
              </button>
            )}
            <OrderMenu item={item} name={called} />
          </header>
          {mayEdit && writing.text !== undefined ? (
            <EditForm statement={statement} text={writing.text} writing={writing} />
          ) : (
            <Voice>{text}</Voice>
          )}
          {statement.earlier.length > 0 && (
            <div className={styles.tools}>
              <EarlierVersions versions={statement.earlier} people={people} />
            </div>
          )}
          <IfLocked item={item} locked={locked} />
          {looped && (
            <>
              <LoopPart statement={looped} people={people} open={open} />
              <AnswersPart statement={looped} name={name} open={open} />
            </>
          )}
          <LeftOvers statement={statement} open={open} />
        </article>
      </IfHidden>
    </li>
  )
})
StatementCard.displayName = 'StatementCard'
