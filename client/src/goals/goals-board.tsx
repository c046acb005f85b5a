/** The shared goals board: side A's goals left, common ground in the middle, side B's goals right. */
import { itemKey } from '@common-ground/shared/acts/joint-item'
import { type Column, columns, ensureMeasure, mayPlaceIn } from '@common-ground/shared/documents/goals'
import { accessTo } from '@common-ground/shared/room/access'
import type { Standing } from '@common-ground/shared/room/participant'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useMayOrder } from '../order/use-may-order.ts'
import { useGoals, useRoomState, useSession } from '../sync/hooks.ts'
import { useArchived } from '../ui/archived.ts'
import { useMessages } from '../ui/messages.ts'
import { useShortcut } from '../ui/shortcuts.ts'
import { BelowColumn } from './below-column.tsx'
import { BoardCard, type CardActions } from './board-card.tsx'
import { BoardColumn } from './board-column.tsx'
import { BoardTools } from './board-tools.tsx'
import { endorseFocused, focusCard } from './card-elements.ts'
import { prepareEditor } from './card-words.tsx'
import type { WritingFrom } from './goal-editor.tsx'
import styles from './goals-board.module.css'
import { cardsIn, placesOf } from './places.ts'
import { TakenAway } from './taken-away.tsx'
import { useAnnouncement } from './use-announcement.ts'
import { useCardKeys } from './use-card-keys.ts'
import { useComposing } from './use-composing.ts'
import { useDragging } from './use-dragging.ts'
import { useFilter } from './use-filter.ts'
import { useGlide } from './use-glide.ts'
import { useHeldOrder } from './use-held-order.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useMoving } from './use-moving.ts'
import { useRemoval } from './use-removal.tsx'
import { useSetAsideIfRemoved, type WrittenPart } from './use-set-aside-if-removed.ts'
import { useWriters } from './use-writers.ts'

interface Writing extends WrittenPart {
  readonly from: WritingFrom
}

/** In whatever columns they stand, these are higher than a screen. */
const manyCards = 30

/** Where this person's goals usually begin. */
const ownColumn = { a: 'a', b: 'b', mediator: 'middle', observer: undefined } as const satisfies Record<
  Standing,
  Column | undefined
>

export const GoalsBoard = () => {
  const { you, door, joint } = useSession()
  const messages = useMessages().goals
  const cards = useGoals()
  const writers = useWriters()
  const { stage: track, order } = useRoomState()
  const { stage } = track
  const orders = useMayOrder()
  const archived = useArchived()
  const lockedOf = (goal: string) => order.locked.get(itemKey({ goal }))
  const open = accessTo('joint', you.standing, stage) === 'write'
  const board = useRef<HTMLDivElement>(null)
  const own = ownColumn[you.standing]
  const [writing, setWriting] = useState<Writing>()
  const composing = useComposing(board)
  const wanted = useMemo(() => placesOf(cards), [cards])
  const announcement = useAnnouncement(cards)
  const filter = useFilter(cards, you.standing, writing?.goal)
  const [held, setHeld] = useState<string>()
  const places = useGlide(wanted, writing?.goal ?? held)
  const ordered = useHeldOrder(cards, writing !== undefined || held !== undefined)
  const shownIn = (column: Column) => cardsIn(ordered, places, column).filter(filter.shows)
  const [moving, moved] = useMoving(columns.map(shownIn))
  const dragged = useDragging(board, moving.behind)
  if (dragged !== held) setHeld(dragged)
  const keptFocus = useKeptFocus()
  const remove = useRemoval()

  const actions = useMemo<CardActions>(
    () => ({
      write: (goal, from, part) => {
        if (part === 'measure') ensureMeasure(joint.doc(), goal)
        setWriting({ goal, from, part })
      },
      writingDone: (goal, part, back) => {
        setWriting((now) => (now?.goal === goal && now.part === part ? undefined : now))
        if (back) focusCard(goal)
      },
      remove,
      move: moving.step,
    }),
    [remove, moving, joint],
  )
  useCardKeys(board, {
    write: (goal, from, part) => open && !lockedOf(goal) && actions.write(goal, from, part),
    move: (goal, step) => open && !lockedOf(goal) && moving.step(goal, step),
  })
  useShortcut('f', messages.filter.key, filter.toggle)
  useShortcut('e', messages.endorseKey, endorseFocused)
  useShortcut('n', messages.add.shortcut, () => {
    if (open && own) composing.start(own)
  })

  // A card that comes back, or a room that opens again, must not take the keyboard.
  const gone = writing !== undefined && !(open && wanted.has(writing.goal) && !lockedOf(writing.goal))
  useSetAsideIfRemoved(cards, writing)
  useEffect(() => {
    if (gone) setWriting(undefined)
  }, [gone])

  const columnOf = (column: Column) => {
    const all = cardsIn(ordered, places, column)
    const shown = all.filter(filter.shows)
    const start = () => composing.start(column)
    const mayAdd = open && mayPlaceIn(you.standing, column) && composing.column !== column
    return (
      <BoardColumn
        key={column}
        column={column}
        title={column === 'middle' ? messages.common : door.sides[column]}
        yours={column === you.standing}
        own={column === own}
        hint={column === 'middle' ? messages.commonHint : undefined}
        cards={shown.length}
        // Common ground is what both endorse; what is only offered for it is seen, not counted.
        count={column === 'middle' ? all.filter(({ standing }) => standing.common).length : all.length}
        onAdd={mayAdd ? start : undefined}
        below={
          <BelowColumn
            column={column}
            own={column === own}
            empty={all.length === 0}
            open={open}
            closed={stage === 'closed' || archived}
            composing={composing.column === column}
            onCompose={start}
            onComposed={composing.end}
          />
        }
      >
        {shown.map((card, at) => (
          <li key={card.id}>
            <BoardCard
              card={card}
              place={column}
              writers={writers.get(card.id)}
              from={writing?.goal === card.id ? writing.from : undefined}
              part={writing?.goal === card.id ? writing.part : undefined}
              first={at === 0}
              last={at === shown.length - 1}
              open={open}
              orders={orders}
              locked={lockedOf(card.id)}
              hidden={writing?.goal === card.id ? undefined : order.hidden.get(itemKey({ goal: card.id }))}
              actions={actions}
            />
          </li>
        ))}
      </BoardColumn>
    )
  }

  return (
    <div
      ref={board}
      className={styles.frame}
      data-long={cards.filter(filter.shows).length > manyCards}
      onPointerEnter={prepareEditor}
      onFocusCapture={prepareEditor}
      {...keptFocus}
    >
      <p className={styles.spoken} role="status">
        {announcement}
      </p>
      <p className={styles.spoken} role="status">
        {moved}
      </p>
      <BoardTools filter={cards.length > 0 ? filter : undefined} nothing={!cards.some(filter.shows)} />
      <TakenAway cards={cards} />
      <div className={styles.board} data-dragging={held !== undefined}>
        {columns.map(columnOf)}
      </div>
    </div>
  )
}
