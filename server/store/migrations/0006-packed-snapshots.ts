/** From here on a document may be kept packed. The tables stay as they are: an older version must not take it for an empty one. */
import type { Migration } from '../migrate.ts'

export const packedSnapshots: Migration = { number: 6, name: 'packed-snapshots', statements: [] }
