/** PostgreSQL: bytes that are no file (yet). Never edited once released. */
import type { Migration } from '../migrate.ts'

export const looseBytesOnPostgres: Migration = {
  number: 4,
  name: 'loose-bytes',
  statements: [
    `create table loose_bytes (
       room text collate "C" not null references rooms (id),
       contents text collate "C" not null,
       at bigint not null,
       primary key (room, contents)
     )`,
  ],
}
