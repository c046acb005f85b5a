/** The tab "Carry over": what of the archive could stand in the room again, by kind, and several at once. */
import { type CarriedKind, carriedKinds } from '@common-ground/shared/acts/carrying'
import { otherSide, type Side } from '@common-ground/shared/room/side'
import { useId, useMemo, useRef, useState } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import type { RoomSession } from '../sync/room-session.ts'
import { ActButton } from '../ui/act-button.tsx'
import { Empty } from '../ui/empty.tsx'
import { useFocusStays } from '../ui/focus-stays.ts'
import { isolated } from '../ui/isolated.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './carry.module.css'
import { CarryRow } from './carry-row.tsx'
import { type CarryState, carryStateOf, type Lacking, lackingFor } from './carry-state.ts'
import { type Thing, thingsOf } from './things.ts'
import { type Carrying, useCarrying } from './use-carrying.ts'

interface CarryViewProps {
  readonly archive: RoomSession
  readonly side: Side
  readonly onGo: (thing: Thing) => void
}

interface Row {
  readonly thing: Thing
  readonly state: CarryState
  readonly lacking: Lacking | undefined
}

interface ManyProps {
  readonly rows: readonly Row[]
  readonly picked: ReadonlySet<string>
  readonly other: string
  readonly carrying: Carrying
  readonly onGiven: () => void
}

/** What several of them are pressed with at once; there for as long as some are chosen. */
const Many = ({ rows, picked, other, carrying, onGiven }: ManyProps) => {
  const words = useTableMessages().archive.carry
  const { far, give } = carrying
  const chosen = rows.filter(({ thing }) => picked.has(thing.item))
  const asks = chosen.filter(({ state }) => state === 'there')
  const answers = chosen.filter(({ state }) => state === 'answer')
  if (chosen.length === 0 && !far) return null
  const sending = far && words.asking(far.done, far.count)
  const all = async (acts: Parameters<Carrying['give']>[0]) => {
    onGiven()
    await give(acts)
  }
  return (
    <div className={styles.many}>
      {(asks.length > 0 || sending) && (
        <ActButton
          sending={sending}
          onClick={() =>
            void all(asks.map(({ thing: { kind, item } }) => ({ type: 'ask-carry', kind, item })))
          }
        >
          {words.askMany(other, asks.length)}
        </ActButton>
      )}
      {answers.length > 0 && !sending && (
        <ActButton
          sending={undefined}
          onClick={() => void all(answers.map(({ thing: { item } }) => ({ type: 'agree-carry', item })))}
        >
          {words.agreeMany(answers.length)}
        </ActButton>
      )}
    </div>
  )
}

const mayBePicked = ({ state, lacking }: Row): boolean =>
  lacking === undefined && (state === 'there' || state === 'answer')

export const CarryView = ({ archive, side, onGo }: CarryViewProps) => {
  const messages = useTableMessages()
  const words = messages.archive.carry
  const { door, you } = useSession()
  const state = useRoomState()
  const carrying = useCarrying()
  const [picks, setPicks] = useState<ReadonlySet<string>>(new Set())
  const root = useRef<HTMLDivElement>(null)
  useFocusStays(root, '[data-carry], [data-carrying]')
  const heading = useId()
  // What stands in an archive changes no more.
  const things = useMemo(() => thingsOf(archive, messages), [archive, messages])
  const rows = things.map(
    (thing): Row => ({
      thing,
      state: carryStateOf(state, thing.item, side),
      lacking: lackingFor(state, you.id, thing),
    }),
  )
  const open = state.stage.stage !== 'closed'
  const other = isolated(door.sides[otherSide(side)])
  const picked = new Set(
    rows.filter((row) => mayBePicked(row) && picks.has(row.thing.item)).map(({ thing }) => thing.item),
  )
  const count = (of: CarryState) => rows.filter((row) => row.state === of).length
  const sum = words.sum(count('asked'), count('answer'), count('carried'), other)

  if (things.length === 0)
    return (
      <div className={styles.view}>
        <Empty title={words.empty.title} teaching={words.empty.teaching} />
      </div>
    )

  const group = (kind: CarriedKind) => {
    const of = rows.filter(({ thing }) => thing.kind === kind)
    if (of.length === 0) return null
    return (
      <section key={kind} aria-labelledby={`${heading}-${kind}`}>
        <h3 id={`${heading}-${kind}`} className={styles.kind}>
          {words.kinds[kind]}
        </h3>
        <ul className={styles.rows}>
          {of.map((row) => (
            <CarryRow
              key={row.thing.item}
              {...row}
              side={side}
              sides={door.sides}
              carrying={carrying}
              open={open}
              picked={open && mayBePicked(row) ? picked.has(row.thing.item) : undefined}
              onPick={(one) => {
                const next = new Set(picks)
                if (one) next.add(row.thing.item)
                else next.delete(row.thing.item)
                setPicks(next)
              }}
              onGo={onGo}
            />
          ))}
        </ul>
      </section>
    )
  }

  return (
    <div ref={root} className={styles.view} data-carrying tabIndex={-1}>
      <p className={styles.lead}>{open ? words.lead(other) : words.readOnly}</p>
      <p className={styles.sum} role="status">
        {sum === '' ? words.none : sum}
      </p>
      {carriedKinds.map(group)}
      <Many
        rows={rows}
        picked={picked}
        other={other}
        carrying={carrying}
        onGiven={() => setPicks(new Set())}
      />
    </div>
  )
}
