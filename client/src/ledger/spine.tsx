/** The spine of time: A's offers left of it, B's right, newest last, and what the room did as small notes on it. */
import { type FocusEvent, type KeyboardEvent, memo, useLayoutEffect, useMemo, useRef } from 'react'
import { useRoomState } from '../sync/hooks.ts'
import { useListedKeys } from '../ui/shortcuts.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './spine.module.css'
import { SpineEntry } from './spine-entry.tsx'
import type { SpineRow } from './spine-rows.ts'
import { useVirtualSpine } from './use-virtual-spine.ts'

interface SpineProps {
  readonly rows: readonly SpineRow[]
  /** Names what is listed: other rows because something else is listed begin at their end. */
  readonly what: string
  /** The entry to bring into view: a new object each time it is asked for. */
  readonly target: { readonly id: string } | undefined
  readonly toEnd: () => void
  readonly leaveEnd: () => void
  readonly answerable: boolean
}

const cards: ReadonlySet<SpineRow['kind']> = new Set([
  'offer',
  'exploring',
  'better',
  'bidding',
  'packages',
  'proposal',
  'text',
])

/** Of both sides or the mediator's. */
const overBoth: ReadonlySet<SpineRow['kind']> = new Set(['bidding', 'proposal', 'text'])

/** What can have the keyboard of its own. */
const isCard = ({ kind }: SpineRow): boolean => cards.has(kind)

const rowOf = (target: EventTarget): string | undefined =>
  target instanceof Element
    ? (target.closest<HTMLElement>('[data-row]')?.dataset.row ?? undefined)
    : undefined

/** Page up and Page down go from card to card while one has the keyboard, as in any feed. */
const nextCard = (
  rows: readonly SpineRow[],
  from: string,
  key: KeyboardEvent['key'],
): SpineRow | undefined => {
  const at = rows.findIndex(({ id }) => id === from)
  if (key === 'PageDown') return rows.slice(at + 1).find(isCard)
  return key === 'PageUp' ? rows.slice(0, Math.max(at, 0)).findLast(isCard) : undefined
}

export const Spine = memo((props: SpineProps) => {
  const { rows, what, target, toEnd, leaveEnd, answerable } = props
  const { offers, explorations, issues } = useRoomState()
  const { keys } = useTableMessages().issues.spine
  useListedKeys(useMemo(() => ({ 'PgUp PgDn': keys }), [keys]))
  const list = useRef<HTMLOListElement>(null)
  const { items, height, measure, bring, hold } = useVirtualSpine(rows, list)
  const reached = useRef(target)
  const shown = useRef(what)
  const focusing = useRef<string>(undefined)

  const show = (id: string): boolean => {
    leaveEnd()
    if (!bring(id)) return false
    focusing.current = id
    return true
  }
  useLayoutEffect(() => {
    const changed = shown.current !== what
    shown.current = what
    if (target && reached.current !== target) {
      if (show(target.id)) reached.current = target
    } else if (changed) toEnd()
  })
  useLayoutEffect(() => {
    // It is drawn by the time it is asked for once more: what has just been brought is kept.
    const card = `[data-row="${CSS.escape(focusing.current ?? '')}"] article`
    const element = focusing.current === undefined ? null : document.querySelector<HTMLElement>(card)
    if (!element) return
    focusing.current = undefined
    element.focus({ preventScroll: true })
  })

  const onKeyDown = (event: KeyboardEvent) => {
    const from = rowOf(event.target)
    if (from === undefined || !(event.target instanceof HTMLElement) || event.target.tagName !== 'ARTICLE')
      return
    const to = nextCard(rows, from, event.key)
    if (!to) return
    event.preventDefault()
    show(to.id)
  }

  return (
    <ol
      ref={list}
      className={styles.spine}
      style={{ height }}
      onKeyDown={onKeyDown}
      onFocus={(event: FocusEvent) => hold(rowOf(event.target))}
      onBlur={() => hold(undefined)}
    >
      {items.map(({ key, index, top }) => {
        const row = rows[index]
        if (!row) return null
        const offer = row.kind === 'offer' ? offers.get(row.id) : undefined
        // What lies over both halves of the table says its own time.
        const isWide = offer?.kind === 'if-then' || overBoth.has(row.kind)
        const side = isWide ? 'both' : (offer?.side ?? explorations.get(row.id)?.standing)
        return (
          <li
            key={key}
            ref={measure}
            className={styles.row}
            style={{ top }}
            data-index={index}
            data-row={row.id}
            data-kind={row.kind}
            data-side={side}
            aria-posinset={index + 1}
            aria-setsize={rows.length}
          >
            <SpineEntry
              row={row}
              title={row.kind === 'issue' ? issues.get(row.issue)?.title : undefined}
              sided={side === 'a' || side === 'b'}
              answerable={answerable}
            />
          </li>
        )
      })}
    </ol>
  )
})
Spine.displayName = 'Spine'
