/** Spaces are the unit of reading: one document and one ledger chain each. */
import type { Standing } from './participant.ts'
import { type Side, sides } from './side.ts'

export const spaces = ['joint', 'side-a', 'side-b', 'caucus-a', 'caucus-b', 'mediator'] as const
export type Space = (typeof spaces)[number]

export const isSpace = (value: string): value is Space => (spaces as readonly string[]).includes(value)

/** Begun anew when the joint room is opened afresh: a mediator reads them. What only one side reads stays as it is. */
export const renewedSpaces = ['joint', 'caucus-a', 'caucus-b', 'mediator'] as const satisfies readonly Space[]

export const isRenewed = (space: Space): boolean => (renewedSpaces as readonly Space[]).includes(space)

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
