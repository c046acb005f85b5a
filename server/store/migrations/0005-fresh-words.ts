/** SQLite: where words are laid first, and a view of all of them. Never edited once released. */
import type { Migration } from '../migrate.ts'

/** In the order they came, whichever room they are of: a commit then writes a page or two, and not one for each room in it. */
export const freshWordsOnSqlite: Migration = {
  number: 5,
  name: 'fresh-words',
  statements: [
    `create table fresh_words (
       room text not null references rooms (id),
       space text not null,
       position integer not null check (position >= 0),
       data blob not null
     ) strict`,
    `create view words_anywhere as
       select room, space, position, data from words
       union all
       select room, space, position, data from fresh_words`,
  ],
}
