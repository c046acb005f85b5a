/** What every store in SQL must do besides: content as ciphertext, bound to its place; keys; a ledger that stays. */
import { createPublicKey, verify } from 'node:crypto'
import type { Engine } from '@common-ground/server/store/engine'
import { RoomKeys } from '@common-ground/server/store/room-keys'
import { SqlStore } from '@common-ground/server/store/sql-store'
import { unlock } from '@common-ground/server/store/unlock'
import type { Vault } from '@common-ground/server/store/vault'
import { canonicalJson } from '@common-ground/shared/ledger/chain'
import type { Space } from '@common-ground/shared/room/space'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bytesContract } from './bytes-contract.ts'
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
    let vault: Vault
    let store: SqlStore

    const open = async (): Promise<void> => {
      engine = await openEngineAt(place)
      vault = await unlock(engine, masterKey)
      store = new SqlStore(engine, vault)
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
      const rows = await engine.db.selectFrom('words_anywhere').select('data').execute()
      const sealed = new Set(rows.map(({ data }) => Buffer.from(data).toString('hex').slice(26)))
      expect(sealed.size).toBe(3)
    })

    /** The ciphertext of one update, and another put in its place. */
    const updateAt = (of: string, space: Space, position: number) => ({
      read: async (): Promise<Uint8Array> => {
        const places = engine.db.selectFrom('words_anywhere').select(['room', 'space', 'position', 'data'])
        const rows = await places.where('room', '=', of).where('space', '=', space).execute()
        return rows.find((row) => row.position === position)?.data ?? new Uint8Array()
      },
      write: (data: Uint8Array) =>
        engine.db
          .updateTable('words')
          .set({ data })
          .where('room', '=', of)
          .where('space', '=', space)
          .where('position', '=', position)
          .execute(),
    })

    test('a ciphertext opens at its own place only, and only whole', async () => {
      await store.createRoom(room, invitations)
      await store.createRoom(otherRoom, invitations)
      const rows = [words(0), words(1), words(0, { space: 'side-a' }), words(0, { room: otherRoom.id })]
      await store.append(rows.map((row) => ({ ...row, by: null })))
      await engine.write((transaction) => engine.settleWords(transaction, room.id))
      const before = await store.read(room.id)
      const here = updateAt(room.id, 'joint', 0)
      const own = await here.read()
      const foreign = [
        await updateAt(room.id, 'joint', 1).read(),
        await updateAt(room.id, 'side-a', 0).read(),
        await updateAt(otherRoom.id, 'joint', 0).read(),
        own.subarray(0, -1),
        own.map((byte, at) => (at === 20 ? byte ^ 1 : byte)),
        new Uint8Array(),
      ]
      for (const other of foreign) {
        await here.write(other)
        await expect(store.read(room.id)).rejects.toThrow(`${room.id}/words/joint/0`)
      }
      await here.write(own)
      expect(await store.read(room.id)).toEqual(before)
    })

    test('[T15] after compaction no column holds the deleted text, read or unread', async () => {
      await writeCanaries(store)
      await store.compact({
        room: room.id,
        space: 'joint',
        opening: 1,
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
      expect(await engine.db.selectFrom('words_anywhere').selectAll().execute()).toHaveLength(1)
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
      /** Of the closed store. */
      const columns = async (): Promise<Buffer> => {
        const looking = await openEngineAt(place)
        const found = await everyColumn(looking)
        await looking.close()
        return found
      }
      await writeCanaries(store)
      await store.close()
      const before = await columns()
      const tryKey = async (key: Uint8Array) => unlock(await openEngineAt(place), key)
      await expect(tryKey(new Uint8Array(32))).rejects.toThrow(/not the master key of this store/)
      await expect(tryKey(new Uint8Array(31))).rejects.toThrow(/32 bytes/)
      expect((await columns()).equals(before)).toBe(true)
      await open()
      expect(await store.participantOfSeat(room.id, seatOfA.seatHash)).toHaveProperty('name', canaries[5])
    })

    test('a long room is read in slices that leave others their turn', async () => {
      await store.createRoom(room, invitations)
      await store.append(Array.from({ length: 3_000 }, (_, at) => words(at, { by: null })))
      let turns = 0
      let reading = true
      const count = (): void => {
        turns += 1
        if (reading) setImmediate(count)
      }
      setImmediate(count)
      await store.read(room.id)
      reading = false
      expect(turns).toBeGreaterThan(10)
    })

    test('keys longest unused leave the memory first, and a destroyed room’s does not come back', async () => {
      const ids = [1, 2, 3].map(uuid)
      for (const id of ids) await store.createRoom({ ...room, id }, [])
      const keys = new RoomKeys(engine.db, vault, 2)
      const [one = '', two = '', three = ''] = ids
      expect(await keys.of(one)).toBeDefined()
      expect(await keys.of(two)).toBeDefined()
      expect(keys.cached(one)).toBeDefined()
      await Promise.all([keys.of(three), keys.of(three)])
      expect(ids.map((id) => keys.cached(id) !== undefined)).toEqual([true, false, true])

      const loading = keys.of(two)
      keys.forget(two)
      keys.forget(one)
      await loading
      expect(ids.map((id) => keys.cached(id) !== undefined)).toEqual([false, false, true])
      expect(await keys.of(uuid(99))).toBeUndefined()
    })

    bytesContract(() => ({ store, engine, vault }), open)
    rotationContract({ place: () => place, openEngineAt, store: () => store, reopen: open })
  })
}
