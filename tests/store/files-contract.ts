/** What every store must do with files: whole or not at all, shared by spaces, forgotten when nobody named them. */
import { filePiece, type Row, type StoredFile } from '@common-ground/server/store/store'
import { beforeEach, describe, expect, test } from 'vitest'
import { carried, entryAfter, hash, personA, room, seatOfA, statement, uuid, words } from './fixtures.ts'
import type { OpenedStore } from './store-contract.ts'

/** No two pieces alike. */
export const bytesOf = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8) * 7 + (at >> 16)) % 256)

export const fileOf = (id: number, more: Partial<StoredFile> = {}): StoredFile => ({
  file: uuid(id),
  space: 'side-a',
  by: personA.id,
  kind: 'pdf',
  size: 3,
  sha256: hash(id),
  contents: uuid(id + 0x1000),
  named: false,
  at: 1_763_868_004_000,
  ...more,
})

export const filesContract = ({ store, reopen }: OpenedStore): void => {
  const files = async (): Promise<readonly StoredFile[]> => (await store().read(room.id))?.files ?? []
  const pieces = async ({ contents }: StoredFile): Promise<Uint8Array> => {
    const read: Uint8Array[] = []
    for (let number = 0; ; number += 1) {
      const piece = await store().filePiece(room.id, contents, number)
      if (!piece) return new Uint8Array(Buffer.concat(read))
      read.push(piece)
    }
  }

  describe('files', () => {
    beforeEach(() => store().takeSeat(seatOfA))

    test.each([1, filePiece - 1, filePiece, filePiece + 1, 3 * filePiece + 7])(
      'one of %i bytes comes back whole, also after a restart',
      async (length) => {
        const [file, bytes] = [fileOf(1, { size: length }), bytesOf(length)]
        await store().addFile(room.id, file, bytes)
        expect(await files()).toEqual([file])
        expect(Buffer.from(await pieces(file)).equals(bytes)).toBe(true)
        await reopen()
        expect(await files()).toEqual([file])
        expect(Buffer.from(await pieces(file)).equals(bytes)).toBe(true)
      },
    )

    test('one that cannot be kept whole leaves nothing', async () => {
      const file = fileOf(1)
      await store().addFile(room.id, file, bytesOf(3))
      await expect(store().addFile(room.id, fileOf(1), bytesOf(9))).rejects.toThrow()
      const sameBytes = fileOf(2, { contents: file.contents })
      await expect(store().addFile(room.id, sameBytes, bytesOf(9))).rejects.toThrow()
      await expect(store().addFile(uuid(99), fileOf(3), bytesOf(3))).rejects.toThrow()
      expect(await files()).toEqual([file])
      expect(await pieces(file)).toEqual(bytesOf(3))
    })

    test('what an entry names stays, what none names is forgotten with its bytes', async () => {
      const [kept, lost] = [fileOf(1), fileOf(2)]
      for (const file of [kept, lost]) await store().addFile(room.id, file, bytesOf(3))
      const entry = entryAfter(undefined, uuid(0xe0), statement('See the letter'))
      await store().append([carried(0, entry), { kind: 'file-named', room: room.id, file: kept.file }])
      expect(await store().withUnnamedFiles(lost.at - 1)).toEqual([])
      expect(await store().withUnnamedFiles(lost.at)).toEqual([room.id])
      await store().forgetFiles(room.id, [kept.file, lost.file, uuid(99)])
      expect(await files()).toEqual([{ ...kept, named: true }])
      expect(await pieces(kept)).toEqual(bytesOf(3))
      expect(await pieces(lost)).toEqual(new Uint8Array())
      expect(await store().withUnnamedFiles(lost.at)).toEqual([])
    })

    test('brought to another space it is another file of the same bytes, which stay while one of them is', async () => {
      const own = fileOf(1)
      await store().addFile(room.id, own, bytesOf(3))
      const brought = { ...own, file: uuid(0xb1), space: 'joint', named: true, at: own.at + 1 } as const
      const entry = entryAfter(undefined, uuid(0xe0), statement('See the letter'))
      await store().append([carried(0, entry), { kind: 'file-brought', room: room.id, file: brought }])
      await reopen()
      expect(await files()).toEqual([own, brought])
      await store().forgetFiles(room.id, [own.file])
      expect(await files()).toEqual([brought])
      expect(await pieces(brought)).toEqual(bytesOf(3))
    })

    test('naming and bringing go with the entry, or not at all', async () => {
      const own = fileOf(1)
      await store().addFile(room.id, own, bytesOf(3))
      const rows: readonly Row[] = [
        { kind: 'file-named', room: room.id, file: own.file },
        { kind: 'file-brought', room: room.id, file: { ...own, file: uuid(0xb1), space: 'joint' } },
      ]
      await store().append([words(0)])
      await expect(store().append([...rows, words(0)])).rejects.toThrow()
      expect(await files()).toEqual([own])
    })

    test('[T16] with the room its files go, and none can be added any more', async () => {
      const file = fileOf(1)
      await store().addFile(room.id, file, bytesOf(3))
      const certificate = await store().destroy(room.id, 'both-sides', 1)
      expect(certificate?.destroyed).toContain('files')
      expect(await pieces(file)).toEqual(new Uint8Array())
      expect(await store().withUnnamedFiles(Number.MAX_SAFE_INTEGER)).toEqual([])
      await expect(store().addFile(room.id, fileOf(2), bytesOf(3))).rejects.toThrow()
      await expect(store().forgetFiles(room.id, [file.file])).rejects.toThrow()
    })
  })
}
