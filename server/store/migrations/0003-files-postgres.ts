/** PostgreSQL: files of a room and their bytes in pieces. Never edited once released. */
import type { Migration } from '../migrate.ts'

export const filesOnPostgres: Migration = {
  number: 3,
  name: 'files',
  statements: [
    `create table files (
       room text collate "C" not null references rooms (id),
       id text collate "C" not null,
       contents text collate "C" not null,
       named smallint not null check (named in (0, 1)),
       at bigint not null,
       about bytea not null,
       primary key (room, id)
     )`,
    'create index files_nobody_named on files (at) where named = 0',

    `create table file_pieces (
       room text collate "C" not null references rooms (id),
       contents text collate "C" not null,
       number integer not null check (number >= 0),
       data bytea not null,
       primary key (room, contents, number)
     )`,
    // Ciphertext cannot be compressed, so nobody should try.
    'alter table file_pieces alter column data set storage external',
  ],
}
