/** Spaces are the unit of reading: one document and one ledger chain each. */

export const spaces = ['joint'] as const
export type Space = (typeof spaces)[number]

export const isSpace = (value: string): value is Space => (spaces as readonly string[]).includes(value)
