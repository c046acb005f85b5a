/**
 * Numbers a side shows the mediator: beside the mediator's ledger, for as long as the side grants their kind.
 *
 * The side says so in its own space; the room follows in the same turn. What stands there is renewed with every change and
 * taken away with the grant, so that the mediator's copy no longer holds it.
 */
import type { Following, StateOf } from '../ledger/following.ts'
import { sha256Hex } from '../ledger/hash.ts'
import { contentOf } from '../numbers/shown-content.ts'
import type { Side } from '../room/side.ts'
import { sides } from '../room/side.ts'
import { homeOf } from '../room/space.ts'
import { type NumberKind, type Numbers, numberKinds } from './numbers.ts'
import type { Made } from './room-state.ts'

/** Recorded by the room, in the mediator's ledger. The numbers are kept beside it, under the id of the entry. */
export interface ShowNumbersAct {
  readonly type: 'show-numbers'
  readonly side: Side
  readonly kind: NumberKind
  readonly seal: string
}
/** The grant was taken back, and the numbers with it. */
export interface HideNumbersAct {
  readonly type: 'hide-numbers'
  readonly side: Side
  readonly kind: NumberKind
}

export interface Shown {
  /** Of the entry beside which the numbers stand. */
  readonly id: string
  readonly seal: string
  /** Since when numbers of this kind are shown without a break, and since when these. */
  readonly since: number
  readonly at: number
}
export type NumbersShown = Readonly<Record<Side, Readonly<Partial<Record<NumberKind, Shown>>>>>

export const nothingShown: NumbersShown = { a: {}, b: {} }

/**
 * Names the state of a side's numbers that is shown: by the side's own acts, whose ids nobody else knows. A seal of the
 * numbers themselves would let whoever reads the ledger try them all, also when they are gone.
 */
const sealOf = ({ grants, changed }: Numbers, kind: NumberKind): string | undefined => {
  const grant = grants[kind]
  return grant && sha256Hex(`${kind}\n${grant.id}\n${changed[kind] ?? ''}`)
}

/** The next of it, whichever act made it due. */
export const numbersFollow = (stateOf: StateOf): Following | undefined => {
  const { numbersShown } = stateOf('mediator')
  for (const side of sides) {
    const { numbers } = stateOf(homeOf[side])
    for (const kind of numberKinds) {
      const shown = numbersShown[side][kind]
      const seal = sealOf(numbers, kind)
      if (seal === shown?.seal) continue
      const kept = { write: [], remove: shown ? [shown.id] : [] }
      return seal === undefined
        ? { space: 'mediator', act: { type: 'hide-numbers', side, kind }, kept }
        : {
            space: 'mediator',
            act: { type: 'show-numbers', side, kind, seal },
            kept,
            words: contentOf(numbers, kind),
          }
    }
  }
  return undefined
}

export const foldShown = (
  shown: NumbersShown,
  act: ShowNumbersAct | HideNumbersAct,
  { id, at }: Pick<Made, 'id' | 'at'>,
): NumbersShown => {
  const { [act.kind]: before, ...others } = shown[act.side]
  if (act.type === 'hide-numbers') return { ...shown, [act.side]: others }
  const now: Shown = { id, seal: act.seal, since: before?.since ?? at, at }
  return { ...shown, [act.side]: { ...others, [act.kind]: now } }
}
