/** The pause: anyone asks for one in their own space, the room begins it without a name, and every clock of the room stands still. */
import Type, { type Static } from 'typebox'
import { isSide, type Standing } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { otherSide, type Side } from '../room/side.ts'
import type { Actor, Made, RoomState, Surroundings } from './room-state.ts'

/** In the space of the own chair alone, so that nobody else can tell who asked. */
export const AskPauseAct = Type.Object(
  { type: Type.Literal('ask-pause'), minutes: Type.Union([Type.Literal(5), Type.Literal(15)]) },
  { additionalProperties: false },
)
export type AskPauseAct = Static<typeof AskPauseAct>

/** Before the time is up: by the mediator, or by both sides. */
export const GoOnAct = Type.Object({ type: Type.Literal('go-on') }, { additionalProperties: false })
export type GoOnAct = Static<typeof GoOnAct>

/** Recorded by the room, in the joint ledger. */
export interface BeginPauseAct {
  readonly type: 'begin-pause'
  readonly minutes: number
}

/** Recorded by the room in the mediator's ledger: who asked. */
export interface NotePauseAct {
  readonly type: 'note-pause'
  readonly standing: Standing
}

export interface Pause {
  readonly from: number
  /** When it is over, or was ended. */
  readonly until: number
}

export interface Pauses {
  /** In their order; none overlaps another. In the joint ledger. */
  readonly all: readonly Pause[]
  /** Sides that would go on before the time is up. */
  readonly goOn: readonly Side[]
  /** Minutes asked for, in their order. In the ledger of a chair's own space. */
  readonly asked: readonly number[]
  /** Who asked, in their order. In the mediator's ledger. */
  readonly noted: readonly Standing[]
}

export const noPauses: Pauses = { all: [], goOn: [], asked: [], noted: [] }

/** The pause that is on at this time. */
export const pauseAt = ({ all }: Pick<Pauses, 'all'>, now: number): Pause | undefined => {
  const last = all.at(-1)
  return last && now < last.until ? last : undefined
}

/**
 * When something that began at `from` has run for `ms` of the room's time, which stands still in pauses: ms since 1970.
 * A pause that is on counts in full. It moves back when the pause is ended early, and forward when another begins.
 */
export const runsUntil = ({ all }: Pick<Pauses, 'all'>, from: number, ms: number): number => {
  let until = from + ms
  for (const pause of all) {
    if (pause.from >= until) break
    if (pause.until > from) until += pause.until - Math.max(from, pause.from)
  }
  return until
}

export const decidePause = (
  { pauses }: RoomState,
  { standing }: Actor,
  act: AskPauseAct | GoOnAct,
  { joint, now }: Surroundings,
): AskPauseAct | GoOnAct | Refusal => {
  const on = pauseAt(joint.pauses, now) !== undefined
  if (act.type === 'ask-pause') return on ? refuse('already-paused') : act
  if (!on) return refuse('not-paused')
  return isSide(standing) && pauses.goOn.includes(standing) ? refuse('already-proposed') : act
}

const ended = (pauses: Pauses, at: number): Pauses => ({
  ...pauses,
  all: pauses.all.map((pause, index) => (index === pauses.all.length - 1 ? { ...pause, until: at } : pause)),
  goOn: [],
})

export const foldPause = (pauses: Pauses, act: AskPauseAct | GoOnAct, { standing, at }: Made): Pauses => {
  if (act.type === 'ask-pause') return { ...pauses, asked: [...pauses.asked, act.minutes] }
  if (!isSide(standing) || pauses.goOn.includes(otherSide(standing))) return ended(pauses, at)
  return { ...pauses, goOn: [...pauses.goOn, standing] }
}

export const foldPauseByRoom = (pauses: Pauses, act: BeginPauseAct | NotePauseAct, at: number): Pauses =>
  act.type === 'note-pause'
    ? { ...pauses, noted: [...pauses.noted, act.standing] }
    : { ...pauses, all: [...pauses.all, { from: at, until: at + act.minutes * 60_000 }], goOn: [] }
