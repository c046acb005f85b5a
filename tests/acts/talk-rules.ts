/** A room as the rules of conversation see it: sides, a mediator, and words kept as the server keeps them. */
import type { Act } from '@common-ground/shared/acts/act'
import { keptChange } from '@common-ground/shared/acts/kept-change'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { seal } from '@common-ground/shared/ledger/chain'
import { decide } from '@common-ground/shared/ledger/decide'
import { emptyRoom, fold } from '@common-ground/shared/ledger/fold'
import type { Standing } from '@common-ground/shared/room/participant'
import { nothingAround } from '../rig/nothing-around.ts'

export const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
export const agreement = 'a'.repeat(64)
const numbers = { a: 1, b: 2, mediator: 3, observer: 4 } as const

/** Never changed: another act makes another one, so that a search can go on from any of them. */
export interface TalkRoom {
  readonly state: RoomState
  readonly kept: ReadonlyMap<string, string>
}

export type Tried = { readonly room: TalkRoom; readonly id: string } | { readonly refused: string }

export const act = ({ state, kept }: TalkRoom, standing: Standing, sent: Act): Tried => {
  const { length: seq, head: prev } = state
  const id = idOf(1_000 + seq)
  const actor = { id: idOf(numbers[standing]), standing, name: standing }
  const decided = decide(state, actor, sent, {
    ...nothingAround,
    now: 1_000 + seq,
    id,
    space: 'joint',
    joint: state,
    agreement,
    keptWords: (of) => kept.get(of),
  })
  if ('refused' in decided) return decided
  const change = keptChange(state, id, sent, decided, { ...nothingAround, actor })
  const next = new Map(kept)
  for (const [of, text] of change.write) next.set(of, text)
  for (const of of change.remove) next.delete(of)
  const envelope = { room: idOf(0), space: 'joint', seq, id, at: 1_000 + seq, prev } as const
  const entry = seal({ ...envelope, by: actor.id, standing, act: decided })
  return { id, room: { state: fold(state, entry), kept: next } }
}

export const must = (room: TalkRoom, standing: Standing, sent: Act): { room: TalkRoom; id: string } => {
  const tried = act(room, standing, sent)
  if ('refused' in tried) throw new Error(`${sent.type} by ${standing}: ${tried.refused}`)
  return tried
}

export const startedRoom = (): TalkRoom =>
  (['a', 'b', 'mediator', 'observer'] as const).reduce(
    (room, standing) => must(room, standing, { type: 'consent', agreement }).room,
    { state: emptyRoom, kept: new Map() } as TalkRoom,
  )
