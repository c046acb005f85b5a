/** What a space is called where it is kept: after each time the joint room was opened afresh its rows stand under another name, and those before stay untouched. */
import { isRenewed, renewedSpaces, type Space, spaces } from './space.ts'

/** A space as it was begun for one of the room's openings, from 1. */
export interface Volume {
  readonly space: Space
  readonly opening: number
}

/** How a volume's rows are called. */
export type VolumeName = Space | `${Space}.${number}`

/** The first has the space's own name, as rooms had before anything was opened afresh. */
export const nameOf = ({ space, opening }: Volume): VolumeName =>
  opening === 1 ? space : `${space}.${opening}`

/** The volumes that are in use when this is the newest opening. */
export const volumesAt = (opening: number): readonly Volume[] =>
  spaces.map((space) => volumeOf(space, opening))

export const volumeOf = (space: Space, opening: number): Volume => ({
  space,
  opening: isRenewed(space) ? opening : 1,
})

/** All that came to an end before this opening. */
export const archivesBefore = (opening: number): readonly Volume[] =>
  Array.from({ length: opening - 1 }, (_, before) =>
    renewedSpaces.map((space) => ({ space, opening: before + 1 })),
  ).flat()

/** The newest opening that has an entry in the joint ledger, among the names of a room's volumes. */
export const newestOpening = (names: readonly string[]): number =>
  Math.max(1, ...names.map((name) => Number(/^joint\.([1-9]\d*)$/.exec(name)?.[1] ?? 1)))
