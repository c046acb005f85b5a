/** The hot statement on PostgreSQL: everything of a batch in one statement, one round trip, one durable transaction. */
import type { QueryConfig } from 'pg'
import type { SealedBatch } from './sealed-batch.ts'

/**
 * All or nothing, because it is one statement. `owner` is empty when the epoch is no longer ours, and then nothing is
 * written; its share lock makes a process that raises the epoch wait until this commits.
 */
const writing = `
with owner as materialized (
  select one from ownership where epoch = $1 for share
),
new_words as (
  insert into words (room, space, position, data)
  select w.room, w.space, w.position, w.data
  from owner, unnest($2::text[], $3::text[], $4::integer[], $5::bytea[]) as w (room, space, position, data)
),
new_clients as (
  insert into clients (room, space, client_id, participant)
  select c.room, c.space, c.client_id, c.participant
  from owner, unnest($6::text[], $7::text[], $8::bigint[], $9::text[]) as c (room, space, client_id, participant)
),
new_entries as (
  insert into entries (room, space, seq, id, content)
  select e.room, e.space, e.seq, e.id, e.content
  from owner, unnest($10::text[], $11::text[], $12::integer[], $13::text[], $14::bytea[])
    as e (room, space, seq, id, content)
),
gone_seats as (
  delete from seats using owner, unnest($15::text[], $16::text[]) as g (room, participant)
  where seats.room = g.room and seats.participant = g.participant
),
gone_links as (
  delete from device_links using owner, unnest($15::text[], $16::text[]) as g (room, participant)
  where device_links.room = g.room and device_links.participant = g.participant
),
kept as (
  update rooms set keep_until = k.keep_until
  from owner, unnest($17::text[], $18::bigint[]) as k (room, keep_until)
  where rooms.id = k.room
),
named_files as (
  update files set named = 1
  from owner, unnest($19::text[], $20::text[]) as n (room, id)
  where files.room = n.room and files.id = n.id
),
brought_files as (
  insert into files (room, id, contents, named, at, about)
  select f.room, f.id, f.contents, f.named, f.at, f.about
  from owner, unnest($21::text[], $22::text[], $23::text[], $24::smallint[], $25::bigint[], $26::bytea[])
    as f (room, id, contents, named, at, about)
)`
const durably = `${writing} select one from owner`

/** Looked at when the transaction commits, and over with it. */
const early = `${writing} select one, set_config('synchronous_commit', 'off', true) from owner`

/**
 * The query answers one row when it was written, none when this process may not write any more. `isEarly`: it answers
 * before what it wrote is on the disk.
 */
export const appendQuery = (epoch: number, batch: SealedBatch, isEarly: boolean): QueryConfig => {
  const { words, clients, entries, seatsGone, keepUntil, filesNamed, filesBrought } = batch
  return {
    // Prepared once on each connection.
    name: isEarly ? 'append-early' : 'append',
    text: isEarly ? early : durably,
    values: [
      epoch,
      words.map(({ room }) => room),
      words.map(({ space }) => space),
      words.map(({ position }) => position),
      words.map(({ data }) => data),
      clients.map(({ room }) => room),
      clients.map(({ space }) => space),
      clients.map(({ clientId }) => clientId),
      clients.map(({ participant }) => participant),
      entries.map(({ room }) => room),
      entries.map(({ space }) => space),
      entries.map(({ seq }) => seq),
      entries.map(({ id }) => id),
      entries.map(({ content }) => content),
      seatsGone.map(({ room }) => room),
      seatsGone.map(({ participant }) => participant),
      [...keepUntil.keys()],
      [...keepUntil.values()],
      filesNamed.map(({ room }) => room),
      filesNamed.map(({ file }) => file),
      filesBrought.map(({ room }) => room),
      filesBrought.map(({ id }) => id),
      filesBrought.map(({ contents }) => contents),
      filesBrought.map(({ named }) => named),
      filesBrought.map(({ at }) => at),
      filesBrought.map(({ about }) => about),
    ],
  }
}
