/** Spaces are the unit of reading: one document and one ledger chain each. */
import type { Standing } from './participant.ts'
import { type Side, sides } from './side.ts'

export const spaces = ['joint', 'side-a', 'side-b', 'caucus-a', 'caucus-b', 'mediator'] as const
export type Space = (typeof spaces)[number]

export const isSpace = (value: string): value is Space => (spaces as readonly string[]).includes(value)

/** The space only one chair's people read: where they note things, and answer who knocks at their door. */
export const homeOf = {
  a: 'side-a',
  b: 'side-b',
  mediator: 'mediator',
  observer: undefined,
} as const satisfies Record<Standing, Space | undefined>

export const caucusWith = { a: 'caucus-a', b: 'caucus-b' } as const satisfies Record<Side, Space>

/** The side that meets the mediator there; undefined of every other space. */
export const sideOfCaucus = (space: Space): Side | undefined =>
  sides.find((side) => caucusWith[side] === space)
