/** PostgreSQL: its first tables, under the number SQLite has the same ones. Never edited once released. */
import type { Migration } from '../migrate.ts'
import { makeSecrets } from './make-secrets.ts'

/** PostgreSQL came with the second migration: there was no store in plain text on it. */
export const nothingYet: Migration = { number: 1, name: 'first', statements: [] }

/** Ids are compared byte by byte: the order of a language would cost time in every index and mean nothing. */
const id = 'text collate "C"'

/** Ciphertext cannot be compressed, so nobody should try. */
const uncompressed = ['words', 'snapshots'].map(
  (table) => `alter table ${table} alter column data set storage external`,
)

export const sealed: Migration = {
  number: 2,
  name: 'sealed',
  statements: [
    `create table rooms (
       id ${id} primary key,
       about bytea not null,
       agreement bytea not null,
       created_at bigint not null,
       keep_until bigint not null
     )`,
    'create index rooms_by_keep_until on rooms (keep_until)',

    `create table room_keys (
       room ${id} primary key references rooms (id),
       wrapped bytea not null
     )`,

    `create table participants (
       room ${id} not null references rooms (id),
       id ${id} not null,
       standing text not null,
       name bytea not null,
       first smallint not null check (first in (0, 1)),
       at bigint not null,
       primary key (room, id)
     )`,

    `create table invitations (
       room ${id} not null references rooms (id),
       secret_hash ${id} not null,
       standing text not null,
       creator smallint not null check (creator in (0, 1)),
       taken_by ${id},
       primary key (room, secret_hash),
       foreign key (room, taken_by) references participants (room, id)
     )`,

    `create table seats (
       room ${id} not null,
       seat_hash ${id} not null,
       participant ${id} not null,
       primary key (room, seat_hash),
       foreign key (room, participant) references participants (room, id)
     )`,
    'create index seats_by_participant on seats (room, participant)',

    `create table device_links (
       room ${id} not null,
       secret_hash ${id} not null,
       participant ${id} not null,
       expires_at bigint not null,
       used_by ${id},
       primary key (room, secret_hash),
       foreign key (room, participant) references participants (room, id)
     )`,

    `create table words (
       room ${id} not null references rooms (id),
       space ${id} not null,
       position integer not null check (position >= 0),
       data bytea not null,
       primary key (room, space, position)
     )`,

    `create table snapshots (
       room ${id} not null references rooms (id),
       space ${id} not null,
       up_to integer not null check (up_to >= 0),
       data bytea not null,
       primary key (room, space)
     )`,

    `create table clients (
       room ${id} not null references rooms (id),
       space ${id} not null,
       client_id bigint not null check (client_id >= 0),
       participant ${id},
       primary key (room, space, client_id),
       foreign key (room, participant) references participants (room, id)
     )`,

    `create table entries (
       room ${id} not null references rooms (id),
       space ${id} not null,
       seq integer not null check (seq >= 0),
       id ${id} not null,
       content bytea not null,
       primary key (room, space, seq),
       unique (room, space, id)
     )`,

    `create table went_back (
       room ${id} not null references rooms (id),
       space ${id} not null,
       number integer not null check (number >= 0),
       content bytea not null,
       primary key (room, space, number)
     )`,

    `create table certificates (
       room ${id} primary key,
       certificate text not null
     )`,

    `create table secrets (
       name text primary key,
       value bytea not null
     )`,

    `create table pulse (
       one integer primary key check (one = 1),
       beats bigint not null
     )`,
    'insert into pulse (one, beats) values (1, 0)',

    ...uncompressed,
    makeSecrets,

    // Without its key a room is being destroyed: what is left of it can be read by nobody any more.
    `create function ledger_is_append_only() returns trigger language plpgsql as $$
       begin
         if tg_op = 'DELETE' then
           if not exists (select from room_keys where room = old.room) then
             return old;
           end if;
         end if;
         raise exception 'the ledger is append-only' using errcode = 'integrity_constraint_violation';
       end
     $$`,
    `create trigger entries_are_never_changed before update or delete on entries
       for each row execute function ledger_is_append_only()`,
    `create trigger entries_are_never_emptied before truncate on entries
       for each statement execute function ledger_is_append_only()`,
  ],
}
