/** PostgreSQL lays rows in the order they come by itself, so all words are in one table. Never edited once released. */
import type { Migration } from '../migrate.ts'

export const wordsAnywhereOnPostgres: Migration = {
  number: 5,
  name: 'fresh-words',
  statements: ['create view words_anywhere as select room, space, position, data from words'],
}
