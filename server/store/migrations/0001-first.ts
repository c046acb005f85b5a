/** The first tables. Never edited once released: a store that applied it checks its hash at every start. */
import type { Migration } from '../migrate.ts'

/**
 * `words` and `clients` are without rowid: the rows of one document lie together, which halves the file and makes
 * a cold load a short walk. Nobody reads `entries` by anything but their chain, but an act id must be found taken.
 */
export const first: Migration = {
  number: 1,
  name: 'first',
  statements: [
    `create table rooms (
       id text primary key,
       title text not null,
       side_a text not null,
       side_b text not null,
       agreement_text text not null,
       agreement_hash text not null,
       created_at integer not null
     ) strict`,

    `create table participants (
       room text not null references rooms (id),
       id text not null,
       standing text not null,
       name text not null,
       seat_hash text not null,
       joined_at integer not null,
       primary key (room, id),
       unique (room, seat_hash)
     ) strict`,

    // Deferred: a link is bound first, which decides the race, and its participant is written after.
    `create table invitations (
       room text not null references rooms (id),
       secret_hash text not null,
       standing text not null,
       taken_by text,
       primary key (room, secret_hash),
       foreign key (room, taken_by) references participants (room, id) deferrable initially deferred
     ) strict`,

    `create table words (
       room text not null references rooms (id),
       space text not null,
       position integer not null check (position >= 0),
       data blob not null,
       participant text,
       at integer not null,
       primary key (room, space, position),
       foreign key (room, participant) references participants (room, id)
     ) strict, without rowid`,

    `create table clients (
       room text not null references rooms (id),
       space text not null,
       client_id integer not null check (client_id >= 0),
       participant text,
       primary key (room, space, client_id),
       foreign key (room, participant) references participants (room, id)
     ) strict, without rowid`,

    `create table entries (
       room text not null references rooms (id),
       space text not null,
       seq integer not null check (seq >= 0),
       id text not null,
       participant text not null,
       standing text not null,
       at integer not null,
       act text not null,
       prev text not null,
       hash text not null,
       primary key (room, space, seq),
       unique (room, space, id),
       foreign key (room, participant) references participants (room, id)
     ) strict`,

    `create trigger entries_are_never_changed before update on entries
       begin select raise(abort, 'the ledger is append-only'); end`,

    `create trigger entries_are_never_deleted before delete on entries
       begin select raise(abort, 'the ledger is append-only'); end`,
  ],
}
