/** The pause: anyone asks for one where the mediator alone reads, the room begins it without a name, and every clock of the room stands still. */
import Type, { type Static } from 'typebox'
import { limits } from '../room/limits.ts'
import { isSide, type Standing } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { otherSide, type Side } from '../room/side.ts'
import { type Actor, type Made, type RoomState, type Surroundings, withItem } from './room-state.ts'

/** For the mediator's ledger: not even a colleague of the same side can tell who asked. */
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

export interface Pause {
  readonly from: number
  /** When it is over, or was ended. */
  readonly until: number
}

export interface AskedPause {
  readonly by: string
  readonly standing: Standing
  readonly at: number
  readonly minutes: number
}

export interface Pauses {
  /** In their order; none overlaps another. In the joint ledger. */
  readonly all: readonly Pause[]
  /** Sides that would go on before the time is up. */
  readonly goOn: readonly Side[]
  /** Each pause that was asked for, in their order: the same as of `all`. In the mediator's ledger. */
  readonly asked: readonly AskedPause[]
}

export const noPauses: Pauses = { all: [], goOn: [], asked: [] }

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

/** How long it is until `until`, in ms of the room's time: it stands still while a pause is on. Never below 0. */
export const timeLeft = (pauses: Pick<Pauses, 'all'>, until: number, now: number): number =>
  Math.max(0, until - (pauseAt(pauses, now)?.until ?? now))

export const decidePause = (
  { pauses }: RoomState,
  { id, standing }: Actor,
  act: AskPauseAct | GoOnAct,
  { joint, now }: Surroundings,
): AskPauseAct | GoOnAct | Refusal => {
  const on = pauseAt(joint.pauses, now) !== undefined
  if (act.type === 'ask-pause') {
    if (on) return refuse('already-paused')
    // What one has done oneself is no secret: the answer tells nothing of others.
    const own = pauses.asked.filter(({ by }) => by === id).length
    return own >= limits.pausesEach ? refuse('pause-enough') : act
  }
  if (!on) return refuse('not-paused')
  return isSide(standing) && pauses.goOn.includes(standing) ? refuse('already-proposed') : act
}

const ended = (pauses: Pauses, at: number): Pauses => ({
  ...pauses,
  all: pauses.all.map((pause, index) => (index === pauses.all.length - 1 ? { ...pause, until: at } : pause)),
  goOn: [],
})

export const foldPause = (
  pauses: Pauses,
  act: AskPauseAct | GoOnAct,
  { by, standing, at, owned }: Made,
): Pauses => {
  if (act.type === 'ask-pause') {
    const { minutes } = act
    return { ...pauses, asked: withItem(pauses.asked, { by, standing, at, minutes }, owned) }
  }
  if (!isSide(standing) || pauses.goOn.includes(otherSide(standing))) return ended(pauses, at)
  return { ...pauses, goOn: [...pauses.goOn, standing] }
}

export const foldPauseByRoom = (pauses: Pauses, { minutes }: BeginPauseAct, at: number): Pauses => ({
  ...pauses,
  all: [...pauses.all, { from: at, until: at + minutes * 60_000 }],
  goOn: [],
})
