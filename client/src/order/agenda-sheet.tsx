/** The agenda in a sheet beside or over the table: its items in their order, and where one is added. */
import type { AgendaItem } from '@common-ground/shared/acts/agenda'
import { itemKey } from '@common-ground/shared/acts/joint-item'
import { mediatorIsIn } from '@common-ground/shared/acts/pulse'
import { actAccess } from '@common-ground/shared/room/access'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type FocusEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useClosed, useRoomState, useSession } from '../sync/hooks.ts'
import { useBand } from '../ui/band.ts'
import { EdgeDialog } from '../ui/dialog.tsx'
import { focusMainIfLost } from '../ui/focus-main.ts'
import { isolated } from '../ui/isolated.ts'
import { useKeptDraft } from '../ui/kept-draft.ts'
import { LeftOver } from '../ui/left-over.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { useWays } from '../ui/ways.ts'
import styles from './agenda.module.css'
import { emptyItem, endEdit, itemEdits, newItem } from './agenda-draft.ts'
import { AgendaForm } from './agenda-form.tsx'
import { AgendaRow } from './agenda-row.tsx'
import { AgendaViews } from './agenda-views.tsx'
import { useOrderAct } from './use-order-act.ts'

/** A row that moves takes the keyboard along: the browser drops it when the row is put elsewhere. */
const useFocusFollows = () => {
  const panel = useRef<HTMLDivElement>(null)
  const held = useRef<readonly string[]>([])
  useLayoutEffect(() => {
    const { activeElement, body } = document
    if (activeElement !== body && activeElement !== null) return
    const kept = held.current.map((id) => document.getElementById(id)).find((one) => one !== null)
    ;(kept ?? panel.current)?.focus({ preventScroll: true })
  })
  const onFocus = ({ target }: FocusEvent) => {
    held.current = [target.id, target.closest('li')?.id ?? ''].filter((id) => id !== '')
  }
  return { panel, onFocus }
}

const Add = () => {
  const words = useTableMessages().order.agenda
  const session = useSession()
  const draft = useKeptDraft(newItem, session)
  const [writing, setWriting] = useState(draft.title !== '')
  const [ended, setEnded] = useState(false)
  if (!writing)
    return (
      <Button
        variant="default"
        leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />}
        // It stands where the form stood that had the keyboard.
        autoFocus={ended}
        onClick={() => setWriting(true)}
      >
        {words.add}
      </Button>
    )
  return (
    <AgendaForm
      draft={draft}
      send={words.form.add}
      act={(said) => ({ type: 'add-agenda-item', ...said })}
      onChange={(next) => newItem.change(session, () => next)}
      onEnd={() => {
        newItem.change(session, () => emptyItem)
        setEnded(true)
        setWriting(false)
      }}
    />
  )
}

/** What was begun for an item that is gone, or a room that is closed: nothing anyone wrote is lost. */
const Begun = ({ closed }: { readonly closed: boolean }) => {
  const words = useTableMessages().order.agenda.form
  const session = useSession()
  const { agenda } = useRoomState()
  const added = useKeptDraft(newItem, session)
  const edits = Object.entries(useKeptDraft(itemEdits, session))
  const gone = edits.filter(([id]) => !agenda.some((item) => item.id === id))
  return (
    <>
      {gone.map(([id, { draft }]) => (
        <LeftOver key={id} label={words.begun} text={draft.title} onDrop={() => endEdit(session, id)} />
      ))}
      {closed && added.title !== '' && (
        <LeftOver
          label={words.begun}
          text={added.title}
          onDrop={() => newItem.change(session, () => emptyItem)}
        />
      )}
    </>
  )
}

/** What was taken off a moment ago, with the way back. */
const Removed = ({ item, onDone }: { readonly item: AgendaItem; readonly onDone: () => void }) => {
  const words = useTableMessages().order.agenda
  const { say } = useOrderAct()
  const { title, minutes, about } = item
  const back = async () => {
    const added = { title, ...(minutes === undefined ? {} : { minutes }), ...(about ? { about } : {}) }
    if (await say({ type: 'add-agenda-item', ...added })) onDone()
  }
  return (
    <p className={styles.removed}>
      <span>{words.removed(isolated(title))}</span>
      <button type="button" className={styles.press} onClick={() => void back()}>
        {words.putBack}
      </button>
    </p>
  )
}

const Empty = () => {
  const words = useTableMessages().order.agenda
  return (
    <div className={styles.empty}>
      <p>{words.empty}</p>
      <ul>
        {words.examples.map((example) => (
          <li key={example}>{example}</li>
        ))}
      </ul>
    </div>
  )
}

interface PanelProps {
  readonly onGo: (about: NonNullable<AgendaItem['about']>) => void
}

const Panel = ({ onGo }: PanelProps) => {
  const words = useTableMessages().order.agenda
  const { standing } = useSession().you
  const state = useRoomState()
  const { agenda, order } = state
  const closed = useClosed()
  const { panel, onFocus } = useFocusFollows()
  const list = useRef<HTMLOListElement>(null)
  const { say } = useOrderAct()
  const [said, setSaid] = useState('')
  const [removed, setRemoved] = useState<AgendaItem>()
  const writes = actAccess['add-agenda-item'][standing] !== 'never'
  const open = writes && !closed
  const who =
    standing === 'mediator' ? words.who.mediator : mediatorIsIn(state) ? words.who.mediated : words.who.sides

  const move = async (item: AgendaItem, before: string | undefined) => {
    const others = agenda.filter(({ id }) => id !== item.id)
    const at = before === undefined ? others.length : others.findIndex(({ id }) => id === before)
    if (agenda[at]?.id === item.id) return
    const to = before === undefined ? {} : { before }
    if (await say({ type: 'move-agenda-item', item: item.id, ...to }))
      setSaid(words.moved(isolated(item.title), at + 1, agenda.length))
  }
  const remove = async (item: AgendaItem) => {
    if (await say({ type: 'remove-agenda-item', item: item.id })) setRemoved(item)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div
      ref={panel}
      className={styles.panel}
      tabIndex={-1}
      role="group"
      aria-label={words.title}
      onFocus={onFocus}
    >
      <p className={styles.lead}>
        {closed ? words.closed : words.lead} {!closed && (writes ? who : words.observer)}
      </p>
      <p className={styles.spoken} role="status">
        {said}
      </p>
      {agenda.length === 0 && !closed && <Empty />}
      {agenda.length > 0 && (
        <ol ref={list} className={styles.items} aria-label={words.list}>
          {agenda.map((item, at) => (
            <AgendaRow
              key={item.id}
              item={item}
              place={at + 1}
              count={agenda.length}
              open={open}
              locked={order.locked.get(itemKey({ agenda: item.id }))}
              hidden={order.hidden.get(itemKey({ agenda: item.id }))}
              list={list}
              onStep={(by) => void move(item, agenda[by < 0 ? at - 1 : at + 2]?.id)}
              onDrop={(before) => void move(item, before)}
              onRemove={() => void remove(item)}
              onGo={onGo}
            />
          ))}
        </ol>
      )}
      <div role="status">
        {removed && <Removed key={removed.id} item={removed} onDone={() => setRemoved(undefined)} />}
      </div>
      <Begun closed={closed} />
      {open && <Add />}
      <AgendaViews />
    </div>
  )
}

interface AgendaSheetProps {
  readonly opened: boolean
  readonly onClose: () => void
  /** To the joint room, from whichever space one is in. */
  readonly toTable: () => void
}

export const AgendaSheet = ({ opened, onClose, toTable }: AgendaSheetProps) => {
  const words = useTableMessages().order.agenda
  const narrow = useBand() === 'companion'
  const { toGoal, toIssue } = useWays()
  const then = useRef<() => void>(undefined)
  // It comes to the page when it is first asked for: only a dialog that was closed before gives the keyboard back.
  const [shown, setShown] = useState(false)
  useEffect(() => setShown(opened), [opened])
  return (
    <EdgeDialog
      opened={shown}
      onClose={onClose}
      onGone={() => {
        const to = then.current
        then.current = undefined
        if (to) to()
        else focusMainIfLost()
      }}
      title={words.title}
      closeLabel={words.close}
      from={narrow ? 'bottom' : 'right'}
      size={narrow ? 'xl' : 520}
    >
      <Panel
        onGo={(about) => {
          // The keyboard cannot be at two places: the sheet goes first.
          then.current = () => {
            toTable()
            if ('goal' in about) toGoal(about.goal)
            else toIssue(about.issue)
          }
          onClose()
        }}
      />
    </EdgeDialog>
  )
}
