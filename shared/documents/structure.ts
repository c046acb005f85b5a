/** What the joint document may hold, place by place, and who may write there: the table the gate asks. */
import { isIdentifier } from '../acts/identifier.ts'
import { limits } from '../room/limits.ts'
import { isColumn } from './goals.ts'

/**
 * A place in the document. `*` stands for any key of a map. Children of sequences are named after what they are.
 * Who may write: `server` alone; `placed-by-column` whoever may place cards in that column, making or removing the
 * whole card; `with-card` fixed in the same change that makes the card; `anyone` who may write the space.
 */
export interface Place {
  readonly holds: 'map' | 'array' | 'fragment' | 'paragraph' | 'text' | 'value' | 'characters'
  readonly writers: 'server' | 'placed-by-column' | 'with-card' | 'anyone'
  /** For keys of a map: which keys. */
  readonly key?: (key: string) => boolean
  /** For values: which values. */
  readonly value?: (value: unknown) => boolean
}

const isOrderKey = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= limits.orderKey && /^[0-9A-Za-z]+$/.test(value)

export const jointPlaces = {
  goals: { holds: 'map', writers: 'anyone' },
  'goals.*': { holds: 'map', writers: 'placed-by-column', key: isIdentifier },
  'goals.*.column': { holds: 'value', writers: 'with-card', value: isColumn },
  'goals.*.order': { holds: 'value', writers: 'anyone', value: isOrderKey },
  'goals.*.text': { holds: 'fragment', writers: 'with-card' },
  'goals.*.text.paragraph': { holds: 'paragraph', writers: 'anyone' },
  'goals.*.text.paragraph.text': { holds: 'text', writers: 'anyone' },
  'goals.*.text.paragraph.text.characters': { holds: 'characters', writers: 'anyone' },
  ledger: { holds: 'array', writers: 'server' },
} as const satisfies Record<string, Place>

export type PlaceName = keyof typeof jointPlaces
