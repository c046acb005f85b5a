/** One item of the agenda: its place, its line, its time, what it is about, and what this person can do with it. */
import { type AgendaItem, isRunningItem } from '@common-ground/shared/acts/agenda'
import type { Said } from '@common-ground/shared/acts/order'
import { IconArrowDown, IconArrowUp, IconCheck, IconGripVertical } from '@tabler/icons-react'
import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { useSession } from '../sync/hooks.ts'
import { useKeptPart } from '../ui/kept-draft.ts'
import { LeftOver } from '../ui/left-over.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './agenda.module.css'
import { beginEdit, changeEdit, endEdit, itemEdits } from './agenda-draft.ts'
import { dragRow } from './agenda-drag.ts'
import { AgendaForm } from './agenda-form.tsx'
import { ItemLeft } from './item-left.tsx'
import { LockedLine } from './locked-line.tsx'
import { OrderMenu } from './order-menu.tsx'
import { IfHidden } from './ordered.tsx'
import { StepButton } from './step-button.tsx'
import { useNames } from './use-name.ts'

interface AgendaRowProps {
  readonly item: AgendaItem
  readonly place: number
  readonly count: number
  /** Whether this person writes the agenda. */
  readonly open: boolean
  readonly locked: Said | undefined
  readonly hidden: Said | undefined
  readonly list: RefObject<HTMLElement | null>
  /** One step up or down; or before another item, undefined for the end. */
  readonly onStep: (by: -1 | 1) => void
  readonly onDrop: (before: string | undefined) => void
  readonly onRemove: () => void
  readonly onGo: (about: NonNullable<AgendaItem['about']>) => void
}

const icon = { size: 16, stroke: 1.7, 'aria-hidden': true } as const

const useDrag = (
  { list, onDrop }: Pick<AgendaRowProps, 'list' | 'onDrop'>,
  row: RefObject<HTMLElement | null>,
  handle: RefObject<HTMLElement | null>,
  moves: boolean,
): void => {
  const drop = useEffectEvent(onDrop)
  useEffect(() => {
    if (!moves || !list.current || !row.current || !handle.current) return undefined
    return dragRow(list.current, row.current, handle.current, (before) => drop(before))
  }, [moves, list, row, handle])
}

const About = ({ item, onGo }: Pick<AgendaRowProps, 'item' | 'onGo'>) => {
  const words = useTableMessages().order.agenda
  const name = useNames()
  const { about } = item
  const called = about && name(about)
  if (!about || called === undefined) return null
  return (
    <button type="button" className={styles.about} onClick={() => onGo(about)}>
      <bdi>{words.about(called)}</bdi>
    </button>
  )
}

const useEdit = (item: AgendaItem) => useKeptPart(itemEdits, useSession(), (edits) => edits[item.id])

/** Where it can be written: the form. Where it was locked meanwhile, or the room is closed: what was typed, to copy. */
const Edit = ({ item, writes }: Pick<AgendaRowProps, 'item'> & { readonly writes: boolean }) => {
  const words = useTableMessages().order.agenda.form
  const session = useSession()
  const edit = useEdit(item)
  if (!edit) return null
  const end = () => endEdit(session, item.id)
  if (!writes) return <LeftOver label={words.begun} text={edit.draft.title} onDrop={end} />
  return (
    <AgendaForm
      draft={edit.draft}
      send={words.save}
      act={(said) => ({ type: 'edit-agenda-item', item: item.id, on: edit.on, ...said })}
      onChange={(draft) => changeEdit(session, item.id, { ...edit, draft })}
      onEnd={end}
    />
  )
}

export const AgendaRow = (props: AgendaRowProps) => {
  const { item, place, count, open, locked, hidden, onStep, onRemove, onGo } = props
  const words = useTableMessages().order.agenda
  const session = useSession()
  const { standing } = session.you
  const editing = useEdit(item) !== undefined
  const row = useRef<HTMLLIElement>(null)
  const handle = useRef<HTMLSpanElement>(null)
  const writes = open && !locked
  const moves = writes && count > 1 && !editing && !hidden
  useDrag(props, row, handle, moves)
  const running = isRunningItem(item)
  const done = item.finished !== undefined
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined
    if (by === undefined || !event.altKey || !moves) return
    event.preventDefault()
    onStep(by)
  }
  return (
    <li
      ref={row}
      id={`agenda-${item.id}`}
      tabIndex={-1}
      className={styles.item}
      data-agenda={item.id}
      data-running={running}
      data-done={done}
      onKeyDown={onKeyDown}
    >
      <IfHidden item={{ agenda: item.id }} name={item.title} hidden={hidden}>
        <div className={styles.line}>
          {moves && (
            <span ref={handle} className={styles.handle} title={words.drag} aria-hidden>
              <IconGripVertical size={16} stroke={1.6} />
            </span>
          )}
          <span className={styles.place}>
            {done ? <IconCheck {...icon} aria-label={words.done} /> : place}
          </span>
          <p className={styles.title}>
            <bdi>{item.title}</bdi>
          </p>
          {moves && (
            <span className={styles.moves}>
              <button
                type="button"
                id={`agenda-up-${item.id}`}
                aria-label={words.up(item.title)}
                aria-disabled={place === 1}
                onClick={() => place > 1 && onStep(-1)}
              >
                <IconArrowUp {...icon} />
              </button>
              <button
                type="button"
                id={`agenda-down-${item.id}`}
                aria-label={words.down(item.title)}
                aria-disabled={place === count}
                onClick={() => place < count && onStep(1)}
              >
                <IconArrowDown {...icon} />
              </button>
            </span>
          )}
          <OrderMenu item={{ agenda: item.id }} name={item.title} />
        </div>
        <p className={styles.facts}>
          {running && <strong>{words.running}</strong>}
          {item.minutes !== undefined && <span>{words.minutes(item.minutes)}</span>}
          <ItemLeft item={item} />
        </p>
        <About item={item} onGo={onGo} />
        {locked && <LockedLine item={{ agenda: item.id }} locked={locked} />}
        <Edit item={item} writes={writes} />
        {!(editing && writes) && standing !== 'observer' && (
          <div className={styles.presses}>
            <StepButton
              step={{ type: running ? 'finish-agenda-item' : 'begin-agenda-item', item: item.id }}
              {...(done && standing === 'mediator' ? { label: words.again } : {})}
            />
            {writes && (
              <button
                type="button"
                id={`agenda-edit-${item.id}`}
                className={styles.press}
                aria-label={words.editLabel(item.title)}
                onClick={() => beginEdit(session, item)}
              >
                {words.edit}
              </button>
            )}
            {writes && item.begun === undefined && (
              <button
                type="button"
                className={styles.press}
                aria-label={words.removeLabel(item.title)}
                onClick={onRemove}
              >
                {words.remove}
              </button>
            )}
          </div>
        )}
      </IfHidden>
    </li>
  )
}
