/** What every store in SQL must do besides: content as ciphertext, bound to its place; keys; a ledger that stays. */
import { createPublicKey, verify } from 'node:crypto'
import type { Engine } from '@common-ground/server/store/engine'
import { SqlStore } from '@common-ground/server/store/sql-store'
import { unlock } from '@common-ground/server/store/unlock'
import { canonicalJson } from '@common-ground/shared/ledger/chain'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { canaries, canaryHashes, everyColumn, foundIn, writeCanaries } from './canaries.ts'
import { hash, invitations, masterKey, otherRoom, room, seatOfA, uuid, words } from './fixtures.ts'
import { rotationContract } from './rotation-contract.ts'
import { newPlace } from './store-contract.ts'

/** Opens the engine of a place; the store on it is not unlocked yet. */
export type OpenEngineAt = (place: string) => Promise<Engine>

export const sqlContract = (name: string, openEngineAt: OpenEngineAt): void => {
  describe(`the store in SQL on ${name}`, () => {
    let place: string
    let engine: Engine
    let store: SqlStore

    const open = async (): Promise<void> => {
      engine = await openEngineAt(place)
      store = new SqlStore(engine, await unlock(engine, masterKey))
    }
    beforeEach(async () => {
      place = newPlace()
      await open()
    })
    afterEach(() => store.close())

    const run = (statement: string) => sql.raw(statement).execute(engine.db)

    test('[T33] no column holds content anybody can read', async () => {
      await writeCanaries(store)
      const columns = await everyColumn(engine)
      expect(foundIn(columns, [...canaries, ...canaryHashes])).toEqual([])
      // What is in the clear is found, so the search would find content as well.
      expect(foundIn(columns, [room.id, hash(0xa), 'mediator'])).toHaveLength(3)
    })

    test('[T33] two equal texts are two different ciphertexts', async () => {
      await store.createRoom(room, invitations)
      await store.createRoom(otherRoom, invitations)
      await store.append([0, 1].map((at) => words(at, { by: null, update: new Uint8Array(40) })))
      await store.append([words(0, { room: otherRoom.id, by: null, update: new Uint8Array(40) })])
      const rows = await engine.db.selectFrom('words').select('data').execute()
      const sealed = new Set(rows.map(({ data }) => Buffer.from(data).toString('hex').slice(26)))
      expect(sealed.size).toBe(3)
    })

    test('a ciphertext opens at its own place only, and only whole', async () => {
      await store.createRoom(room, invitations)
      await store.createRoom(otherRoom, invitations)
      const rows = [words(0), words(1), words(0, { space: 'side-a' }), words(0, { room: otherRoom.id })]
      await store.append(rows.map((row) => ({ ...row, by: null })))
      const before = await store.read(room.id)
      const from = (position: number, space: string, of: string): string =>
        `(select data from words where room = '${of}' and space = '${space}' and position = ${position})`
      const first = `update words set data = %s where room = '${room.id}' and space = 'joint' and position = 0`
      const good = Buffer.from((await engine.db.selectFrom('words').select('data').execute())[0]?.data ?? [])
      const foreign = [from(1, 'joint', room.id), from(0, 'side-a', room.id), from(0, 'joint', otherRoom.id)]
      for (const other of foreign) {
        const own = await engine.db
          .selectFrom('words')
          .select('data')
          .where('room', '=', room.id)
          .where('space', '=', 'joint')
          .where('position', '=', 0)
          .executeTakeFirstOrThrow()
        await run(first.replace('%s', other))
        await expect(store.read(room.id)).rejects.toThrow(`${room.id}/words/joint/0`)
        await engine.db
          .updateTable('words')
          .set({ data: own.data })
          .where('room', '=', room.id)
          .where('space', '=', 'joint')
          .where('position', '=', 0)
          .execute()
      }
      expect(good.length).toBeGreaterThan(29)
      expect(await store.read(room.id)).toEqual(before)
    })

    test('[T15] after compaction no column holds the deleted text, read or unread', async () => {
      await writeCanaries(store)
      await store.compact({
        room: room.id,
        space: 'joint',
        upTo: 3,
        snapshot: new Uint8Array(Buffer.from('without it')),
      })
      const stored = await store.read(room.id)
      const everything = Object.values(stored?.spaces ?? {}).flatMap(({ snapshot, updates }) => [
        ...updates,
        ...(snapshot ? [snapshot] : []),
      ])
      const decrypted = Buffer.concat(everything.map((update) => Buffer.from(update)))
      expect(foundIn(decrypted, ['deleted-Bn72c', 'words-Zy48h', 'snapshot-Fe05d'])).toEqual([])
      expect(foundIn(decrypted, ['without it', 'note-of-side-a-Ow36m'])).toHaveLength(2)
      expect(await engine.db.selectFrom('words').selectAll().execute()).toHaveLength(1)
    })

    test('[T16] the certificate is signed by this server, whatever happens to the master key', async () => {
      await store.createRoom(room, invitations)
      await store.createRoom(otherRoom, invitations)
      const certificates = [
        await store.destroy(room.id, 'keep-until', 1),
        await store.destroy(otherRoom.id, 'unused', 2),
      ]
      for (const certificate of certificates) {
        if (!certificate) throw new Error('no certificate')
        const { signature, ...signed } = certificate
        const key = createPublicKey({
          key: {
            kty: 'OKP',
            crv: 'Ed25519',
            x: Buffer.from(signed.publicKey, 'base64').toString('base64url'),
          },
          format: 'jwk',
        })
        const holds = (facts: object): boolean =>
          verify(null, Buffer.from(canonicalJson(facts)), key, Buffer.from(signature, 'base64'))
        expect(holds(signed)).toBe(true)
        expect(holds({ ...signed, destroyedAt: 3 })).toBe(false)
      }
      expect(certificates[0]?.publicKey).toBe(certificates[1]?.publicKey)
    })

    test('[T16] a destroyed room leaves no row, no key and no way to open what somebody copied', async () => {
      await writeCanaries(store)
      await store.destroy(room.id, 'both-sides', 1)
      const tables = [...(await engine.tables())].filter((table) => table !== 'certificates')
      for (const table of tables) {
        const { rows } = await run(`select * from ${table}`)
        expect([table, JSON.stringify(rows).includes(room.id)]).toEqual([table, false])
      }
    })

    test.each([
      ['update', `update entries set content = content`],
      ['delete', 'delete from entries'],
    ])('[R5] the database itself refuses to %s an entry', async (_, statement) => {
      await writeCanaries(store)
      const before = await store.read(room.id)
      await expect(run(statement)).rejects.toThrow(/append-only/)
      expect(await store.read(room.id)).toEqual(before)
    })

    test('another master key opens nothing, changes nothing, and is told in a sentence', async () => {
      await writeCanaries(store)
      await store.close()
      const before = await everyColumnAt()
      const wrong = await openEngineAt(place)
      await expect(unlock(wrong, new Uint8Array(32))).rejects.toThrow(/not the master key of this store/)
      await expect(unlock(await openEngineAt(place), new Uint8Array(31))).rejects.toThrow(/32 bytes/)
      expect(await everyColumnAt()).toEqual(before)
      await open()
      expect(await store.participantOfSeat(room.id, seatOfA.seatHash)).toHaveProperty('name', canaries[5])
    })

    /** Of the closed store. */
    const everyColumnAt = async (): Promise<Buffer> => {
      const looking = await openEngineAt(place)
      const columns = await everyColumn(looking)
      await looking.close()
      return columns
    }

    test('a room whose key is not in use is opened again from its wrapped key', async () => {
      await writeCanaries(store)
      const many = Array.from({ length: 1_050 }, (_, at) => ({ ...otherRoom, id: uuid(0x9000 + at) }))
      for (const one of many) await store.createRoom(one, [])
      for (const { id } of many) await store.append([words(0, { room: id, by: null })])
      await store.append([words(3)])
      expect(await store.room(room.id)).toHaveProperty('title', canaries[0])
    })

    rotationContract({ place: () => place, openEngineAt, store: () => store, reopen: open })
  })
}
