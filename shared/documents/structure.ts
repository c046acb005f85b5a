/** What each space's document may hold, place by place, and who may write there: the table the gate asks. */
import { isIdentifier } from '../acts/identifier.ts'
import { limits } from '../room/limits.ts'
import type { Standing } from '../room/participant.ts'
import type { Space } from '../room/space.ts'
import { isReadable, lengthOf } from '../room/text.ts'
import { agreementPlaces } from './agreement-places.ts'
import { isDay } from './goal-words.ts'
import { isColumn, isOrderKey } from './goals.ts'

/**
 * How someone may write a place: not at all; freely; only in the change that makes the card around it; the same, or later
 * where the card never had it; or as whoever may place cards in the card's column, making or removing the whole card.
 */
export type Writing = 'no' | 'yes' | 'with-card' | 'once' | 'own-column'

/** What may stand in a place. The names of nodes and marks are the editor's. */
export type Kind =
  | 'map'
  | 'array'
  | 'fragment'
  | 'paragraph'
  | 'bulletList'
  | 'orderedList'
  | 'listItem'
  | 'text'
  | 'value'
  | 'characters'
  | 'mark'

/**
 * A place in a document. A name is a path from the root: `.` goes to a key of a map (`*` is any key), `>` to the
 * children of a sequence, by what they hold.
 */
export interface Place {
  readonly holds: Kind
  readonly writers: Readonly<Record<Standing, Writing>>
  /** For children under any key: which keys. */
  readonly key?: (key: string) => boolean
  /** For values: which values. */
  readonly value?: (value: unknown) => boolean
}

const isWhyLine = (value: unknown): boolean =>
  typeof value === 'string' &&
  value.length <= limits.text.why * 2 &&
  lengthOf(value) <= limits.text.why &&
  isReadable(value) &&
  !value.includes('\n')

const server = { a: 'no', b: 'no', mediator: 'no', observer: 'no' } as const
const table = { a: 'yes', b: 'yes', mediator: 'yes', observer: 'no' } as const
const withCard = { a: 'with-card', b: 'with-card', mediator: 'with-card', observer: 'no' } as const
/** Cards of older rooms have none yet. */
const once = { a: 'once', b: 'once', mediator: 'once', observer: 'no' } as const
const byColumn = { a: 'own-column', b: 'own-column', mediator: 'own-column', observer: 'no' } as const
const onlyA = { ...server, a: 'yes' } as const
const onlyB = { ...server, b: 'yes' } as const
const onlyMediator = { ...server, mediator: 'yes' } as const

const serversPlaces = {
  tries: { holds: 'map', writers: server },
  'tries.*': { holds: 'value', writers: server },
  ledger: { holds: 'array', writers: server },
} as const satisfies Record<string, Place>

const jointPlaces = {
  goals: { holds: 'map', writers: table },
  'goals.*': { holds: 'map', writers: byColumn, key: isIdentifier },
  'goals.*.column': { holds: 'value', writers: withCard, value: isColumn },
  'goals.*.order': { holds: 'value', writers: table, value: isOrderKey },
  'goals.*.date': { holds: 'value', writers: table, value: isDay },
  'goals.*.why-a': { holds: 'value', writers: onlyA, value: isWhyLine },
  'goals.*.why-b': { holds: 'value', writers: onlyB, value: isWhyLine },
  'goals.*.text': { holds: 'fragment', writers: withCard },
  'goals.*.text>paragraph': { holds: 'paragraph', writers: table },
  'goals.*.text>paragraph>text': { holds: 'text', writers: table },
  'goals.*.text>paragraph>text>characters': { holds: 'characters', writers: table },
  'goals.*.measure': { holds: 'fragment', writers: once },
  'goals.*.measure>paragraph': { holds: 'paragraph', writers: table },
  'goals.*.measure>paragraph>text': { holds: 'text', writers: table },
  'goals.*.measure>paragraph>text>characters': { holds: 'characters', writers: table },
  ...agreementPlaces,
  ...serversPlaces,
} as const satisfies Record<string, Place>

const notesPlaces = <Writers extends Place['writers']>(writers: Writers) =>
  ({
    notes: { holds: 'fragment', writers },
    'notes>paragraph': { holds: 'paragraph', writers },
    'notes>paragraph>text': { holds: 'text', writers },
    'notes>paragraph>text>characters': { holds: 'characters', writers },
    ...serversPlaces,
  }) as const satisfies Record<string, Place>

/** Space x place x standing. Whether someone may write the space at all is asked of room/access before. */
export const places = {
  joint: jointPlaces,
  'side-a': notesPlaces(onlyA),
  'side-b': notesPlaces(onlyB),
  'caucus-a': notesPlaces({ ...onlyA, mediator: 'yes' }),
  'caucus-b': notesPlaces({ ...onlyB, mediator: 'yes' }),
  mediator: notesPlaces(onlyMediator),
} as const satisfies Record<Space, Record<string, Place>>

export type PlaceName = keyof typeof jointPlaces | keyof ReturnType<typeof notesPlaces>
