/** SQLite: files of a room and their bytes in pieces. Never edited once released. */
import type { Migration } from '../migrate.ts'

export const filesOnSqlite: Migration = {
  number: 3,
  name: 'files',
  statements: [
    `create table files (
       room text not null references rooms (id),
       id text not null,
       contents text not null,
       named integer not null check (named in (0, 1)),
       at integer not null,
       about blob not null,
       primary key (room, id)
     ) strict`,
    'create index files_nobody_named on files (at) where named = 0',

    `create table file_pieces (
       room text not null references rooms (id),
       contents text not null,
       number integer not null check (number >= 0),
       data blob not null,
       primary key (room, contents, number)
     ) strict`,
  ],
}
