/** The two sides of a room, and which one is across the table. */

export const sides = ['a', 'b'] as const
export type Side = (typeof sides)[number]

export const otherSide = (side: Side): Side => (side === 'a' ? 'b' : 'a')

/** What people call the two sides of this room, for instance "Tenant" and "Landlord". */
export type SideNames = Readonly<Record<Side, string>>
