/** SQLite: bytes that are no file (yet). Never edited once released. */
import type { Migration } from '../migrate.ts'

export const looseBytesOnSqlite: Migration = {
  number: 4,
  name: 'loose-bytes',
  statements: [
    `create table loose_bytes (
       room text not null references rooms (id),
       contents text not null,
       at integer not null,
       primary key (room, contents)
     ) strict`,
  ],
}
