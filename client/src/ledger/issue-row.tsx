/** The issues of the room in one row above the spine, however many there are, and the way to open another. */
import { itemKey } from '@common-ground/shared/acts/joint-item'
import { IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useCallback, useRef } from 'react'
import { MapButton } from '../links/map-button.tsx'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { IssueCard } from './issue-card.tsx'
import styles from './issue-row.module.css'
import { showIssue, useShown } from './ledger-filter.ts'
import type { IssueView } from './use-issue-view.ts'

interface IssueRowProps {
  readonly views: readonly IssueView[]
  /** Absent where nothing can be opened, or where the way to it stands elsewhere on the screen. */
  readonly onOpen?: (() => void) | undefined
  /** Whether the way to the map stands here: where there is no heading above the spine. */
  readonly map: boolean
  /** Opens the sheet of an issue. */
  readonly onLook: (issue: string) => void
  /** Puts the keyboard past the row. */
  readonly onSkip: () => void
}

/** From so many on, the keyboard needs a way past them. */
const many = 5

/** Left and right, first and last, from card to card. */
const neighbour = (cards: readonly HTMLElement[], from: number, key: string): HTMLElement | undefined => {
  if (key === 'ArrowRight') return cards[from + 1]
  if (key === 'ArrowLeft') return cards[from - 1]
  if (key === 'Home') return cards[0]
  return key === 'End' ? cards.at(-1) : undefined
}

export const IssueRow = ({ views, onOpen, map, onLook, onSkip }: IssueRowProps) => {
  const { ledger: words, issues } = useTableMessages()
  const session = useSession()
  const names = session.door.sides
  const { issue: chosen } = useShown()
  const { order } = useRoomState()
  const row = useRef<HTMLElement>(null)
  const choose = useCallback((issue: string) => showIssue(session, issue), [session])
  const onKeyDown = (event: KeyboardEvent) => {
    const cards = [...(row.current?.querySelectorAll<HTMLElement>('[data-choose]') ?? [])]
    const from = event.target instanceof HTMLElement ? cards.indexOf(event.target) : -1
    const to = from < 0 ? undefined : neighbour(cards, from, event.key)
    if (!to) return
    event.preventDefault()
    to.focus()
    to.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  if (views.length === 0) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section ref={row} aria-label={words.issues} className={styles.issues} tabIndex={0} onKeyDown={onKeyDown}>
      {views.length >= many && (
        <button type="button" className={styles.skip} onClick={onSkip}>
          {issues.skip}
        </button>
      )}
      <ul className={styles.cards}>
        {views.map((view) => (
          <IssueCard
            key={view.issue.id}
            view={view}
            names={names}
            chosen={view.issue.id === chosen}
            onChoose={choose}
            onOpen={onLook}
            locked={order.locked.get(itemKey({ issue: view.issue.id }))}
            hidden={order.hidden.get(itemKey({ issue: view.issue.id }))}
          />
        ))}
        {map && (
          <li className={styles.map}>
            <MapButton />
          </li>
        )}
        {onOpen && (
          <li className={styles.last}>
            <button type="button" className={styles.opener} onClick={onOpen}>
              <IconPlus size={18} stroke={1.6} aria-hidden />
              <span className={styles.label}>{words.openIssue}</span>
              <span className={styles.hint}>{words.openIssueHint}</span>
            </button>
          </li>
        )}
      </ul>
    </section>
  )
}
