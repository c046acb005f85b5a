/** What a space is called by someone who may read it, and who reads it: on its frame, in the switcher, at every field. */
import type { Standing } from '@common-ground/shared/room/participant'
import { otherSide, type Side, type SideNames } from '@common-ground/shared/room/side'
import type { Space } from '@common-ground/shared/room/space'
import { isolated } from './isolated.ts'
import type { Messages } from './messages.ts'

/** A space as its people see it: whose it is, and with whom it is shared. */
export type SpaceKind =
  | { readonly kind: 'joint' | 'mediator' }
  | { readonly kind: 'side' | 'caucus'; readonly side: Side }

const kinds = {
  joint: { kind: 'joint' },
  'side-a': { kind: 'side', side: 'a' },
  'side-b': { kind: 'side', side: 'b' },
  'caucus-a': { kind: 'caucus', side: 'a' },
  'caucus-b': { kind: 'caucus', side: 'b' },
  mediator: { kind: 'mediator' },
} as const satisfies Record<Space, SpaceKind>

export const kindOf = (space: Space): SpaceKind => kinds[space]

export interface SpaceWords {
  /** In the switcher. */
  readonly name: string
  /** At the top of the space. */
  readonly title: string
  /** Who reads it, as a sentence. */
  readonly readers: string
  /** The same, behind the name. */
  readonly readersShort: string
  /** Who does not; undefined in the joint room. */
  readonly others: string | undefined
}

export const spaceWords = (
  space: Space,
  reader: Standing,
  sides: SideNames,
  words: Messages['spaces'],
): SpaceWords => {
  const { name, title, readers, readersShort, others } = words
  const of = kindOf(space)
  switch (of.kind) {
    case 'joint':
      return {
        name: name.joint,
        title: name.joint,
        readers: readers.joint,
        readersShort: readersShort.joint,
        others: undefined,
      }
    case 'side':
      return {
        name: name.side(isolated(sides[of.side])),
        title: title.side(isolated(sides[of.side])),
        readers: readers.side,
        readersShort: readersShort.side,
        others: others.side(isolated(sides[otherSide(of.side)])),
      }
    case 'caucus': {
      const mediates = reader === 'mediator'
      const side = sides[of.side]
      return {
        name: mediates ? name.caucusOf(side) : name.caucus,
        title: title.caucus(side),
        readers: mediates ? readers.caucusOf(side) : readers.caucus,
        readersShort: mediates ? readersShort.caucusOf(side) : readersShort.caucus,
        others: others.caucus(isolated(sides[otherSide(of.side)])),
      }
    }
    case 'mediator':
      return {
        name: name.mediator,
        title: title.mediator,
        readers: readers.mediator,
        readersShort: readersShort.mediator,
        others: others.mediator,
      }
  }
}
