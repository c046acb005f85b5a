/** SQLite: content encrypted, seats of their own, device links, snapshots, certificates. Never edited once released. */
import type { Migration } from '../migrate.ts'
import { encryptPlainRooms } from './encrypt-plain-rooms.ts'
import { makeSecrets } from './make-secrets.ts'

const plainTables = ['rooms', 'participants', 'invitations', 'words', 'clients', 'entries']
const childrenFirst = ['entries', 'clients', 'words', 'invitations', 'participants', 'rooms']

/**
 * The tables of 0001 step aside, are read and encrypted into the new ones, and dropped. `secure_delete` zeroes their
 * pages; after that the file is written anew, see `sqlite-scrub.ts`.
 *
 * `words`, `snapshots` and `clients` are without rowid: the rows of one document lie together, which halves the file,
 * makes a cold load a short walk, and leaves the fewest traces in pages when a log is cut.
 */
export const sealed: Migration = {
  number: 2,
  name: 'sealed',
  statements: [
    'drop trigger entries_are_never_changed',
    'drop trigger entries_are_never_deleted',
    ...plainTables.map((table) => `alter table ${table} rename to plain_${table}`),

    `create table rooms (
       id text primary key,
       about blob not null,
       agreement blob not null,
       created_at integer not null,
       keep_until integer not null
     ) strict`,
    'create index rooms_by_keep_until on rooms (keep_until)',

    `create table room_keys (
       room text primary key references rooms (id),
       wrapped blob not null
     ) strict`,

    `create table participants (
       room text not null references rooms (id),
       id text not null,
       standing text not null,
       name blob not null,
       first integer not null check (first in (0, 1)),
       at integer not null,
       primary key (room, id)
     ) strict`,

    `create table invitations (
       room text not null references rooms (id),
       secret_hash text not null,
       standing text not null,
       creator integer not null check (creator in (0, 1)),
       taken_by text,
       primary key (room, secret_hash),
       foreign key (room, taken_by) references participants (room, id)
     ) strict`,

    `create table seats (
       room text not null,
       seat_hash text not null,
       participant text not null,
       primary key (room, seat_hash),
       foreign key (room, participant) references participants (room, id)
     ) strict`,
    'create index seats_by_participant on seats (room, participant)',

    `create table device_links (
       room text not null,
       secret_hash text not null,
       participant text not null,
       expires_at integer not null,
       used_by text,
       primary key (room, secret_hash),
       foreign key (room, participant) references participants (room, id)
     ) strict`,

    `create table words (
       room text not null references rooms (id),
       space text not null,
       position integer not null check (position >= 0),
       data blob not null,
       primary key (room, space, position)
     ) strict, without rowid`,

    `create table snapshots (
       room text not null references rooms (id),
       space text not null,
       up_to integer not null check (up_to >= 0),
       data blob not null,
       primary key (room, space)
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
       content blob not null,
       primary key (room, space, seq),
       unique (room, space, id)
     ) strict`,

    `create table went_back (
       room text not null references rooms (id),
       space text not null,
       number integer not null check (number >= 0),
       content blob not null,
       primary key (room, space, number)
     ) strict`,

    `create table certificates (
       room text primary key,
       certificate text not null
     ) strict`,

    `create table secrets (
       name text primary key,
       value blob not null
     ) strict`,

    `create table pulse (
       one integer primary key check (one = 1),
       beats integer not null
     ) strict`,
    'insert into pulse (one, beats) values (1, 0)',

    makeSecrets,
    encryptPlainRooms,
    ...childrenFirst.map((table) => `drop table plain_${table}`),

    `create trigger entries_are_never_changed before update on entries
       begin select raise(abort, 'the ledger is append-only'); end`,

    // Without its key a room is being destroyed: what is left of it can be read by nobody any more.
    `create trigger entries_are_never_deleted before delete on entries
       when exists (select 1 from room_keys where room = old.room)
       begin select raise(abort, 'the ledger is append-only'); end`,
  ],
}
