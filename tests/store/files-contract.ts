/** What every store must do with files: whole or not at all, shared by spaces, forgotten when nobody named them. */
import { filePiece, type Row, type Store, type StoredFile } from '@common-ground/server/store/store'
import { beforeEach, describe, expect, test } from 'vitest'
import { carried, entryAfter, hash, personA, room, seatOfA, statement, uuid, words } from './fixtures.ts'
import type { OpenedStore } from './store-contract.ts'

/** No two pieces alike. */
export const bytesOf = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8) * 7 + (at >> 16)) % 256)

export const fileOf = (id: number, more: Partial<StoredFile> = {}): StoredFile => ({
  file: uuid(id),
  space: 'side-a',
  opening: 1,
  by: personA.id,
  kind: 'pdf',
  size: 3,
  sha256: hash(id),
  contents: uuid(id + 0x1000),
  named: false,
  at: 1_763_868_004_000,
  ...more,
})

/** Bytes, and then the file they are. */
export const layFile = async (store: Store, file: StoredFile, bytes: Uint8Array): Promise<void> => {
  expect(await store.addBytes(room.id, file.contents, bytes, file.at)).toBe(true)
  await store.addFile(room.id, file)
}

export const filesContract = ({ store, reopen }: OpenedStore): void => {
  const files = async (): Promise<readonly StoredFile[]> => (await store().read(room.id))?.files ?? []
  const loose = async (before = Number.MAX_SAFE_INTEGER): Promise<readonly string[]> =>
    (await store().looseBytes(before)).map(({ contents }) => contents)
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
        await layFile(store(), file, bytes)
        expect(await files()).toEqual([file])
        expect(Buffer.from(await pieces(file)).equals(bytes)).toBe(true)
        await reopen()
        expect(await files()).toEqual([file])
        expect(Buffer.from(await pieces(file)).equals(bytes)).toBe(true)
      },
    )

    test('[R8] one that is not there whole, or of bytes that are another’s, is not there at all', async () => {
      const file = fileOf(1)
      await layFile(store(), file, bytesOf(3))
      await expect(store().addFile(room.id, fileOf(2))).rejects.toThrow()
      const sameBytes = fileOf(2, { contents: file.contents })
      await expect(store().addFile(room.id, sameBytes)).rejects.toThrow()
      await expect(store().addBytes(room.id, file.contents, bytesOf(9), 1)).rejects.toThrow()
      const half = fileOf(3, { size: filePiece + 1 })
      expect(await store().addBytes(room.id, half.contents, bytesOf(filePiece), 1)).toBe(true)
      await expect(store().addFile(room.id, half)).rejects.toThrow()
      const again = fileOf(1, { contents: half.contents, size: filePiece })
      await expect(store().addFile(room.id, again)).rejects.toThrow()
      expect(await store().addBytes(uuid(99), uuid(98), bytesOf(3), 1)).toBe(false)
      await expect(store().addFile(uuid(99), fileOf(4))).rejects.toThrow()
      expect(await files()).toEqual([file])
      expect(await pieces(file)).toEqual(bytesOf(3))
      expect(await loose()).toEqual([half.contents])
    })

    test('[R8] bytes that became no file are found and forgotten, those of files never', async () => {
      const [file, early, late] = [fileOf(1), fileOf(2, { size: filePiece + 1 }), fileOf(3)]
      await layFile(store(), file, bytesOf(3))
      await store().addBytes(room.id, early.contents, bytesOf(filePiece + 1), 5)
      await store().addBytes(room.id, late.contents, bytesOf(3), 7)
      await reopen()
      expect([await loose(4), await loose(5), await loose(7)]).toEqual([
        [],
        [early.contents],
        [early.contents, late.contents],
      ])
      for (const { contents } of [file, early, file, early]) await store().forgetBytes(room.id, contents)
      await store().forgetBytes(uuid(99), late.contents)
      expect(await loose()).toEqual([late.contents])
      expect([await pieces(file), await pieces(early)]).toEqual([bytesOf(3), new Uint8Array()])
      await expect(store().addFile(room.id, early)).rejects.toThrow()
      await store().addFile(room.id, late)
      expect(await files()).toEqual([file, late])
    })

    test('what an entry names stays, what none names is forgotten at once, and then its bytes', async () => {
      const [kept, lost] = [fileOf(1), fileOf(2)]
      for (const file of [kept, lost]) await layFile(store(), file, bytesOf(3))
      const entry = entryAfter(undefined, uuid(0xe0), statement('See the letter'))
      await store().append([carried(0, entry), { kind: 'file-named', room: room.id, file: kept.file }])
      expect(await store().withUnnamedFiles(lost.at - 1)).toEqual([])
      expect(await store().withUnnamedFiles(lost.at)).toEqual([room.id])
      await store().forgetFiles(room.id, [kept.file, lost.file, uuid(99)])
      expect(await files()).toEqual([{ ...kept, named: true }])
      expect(await pieces(kept)).toEqual(bytesOf(3))
      // Whenever it is asked: nobody is bringing them.
      expect(await loose(0)).toEqual([lost.contents])
      await store().forgetBytes(room.id, lost.contents)
      expect(await pieces(lost)).toEqual(new Uint8Array())
      expect([await store().withUnnamedFiles(lost.at), await loose()]).toEqual([[], []])
    })

    test('brought to another space it is another file of the same bytes, which stay while one of them is', async () => {
      const own = fileOf(1)
      await layFile(store(), own, bytesOf(3))
      const brought = { ...own, file: uuid(0xb1), space: 'joint', named: true, at: own.at + 1 } as const
      const entry = entryAfter(undefined, uuid(0xe0), statement('See the letter'))
      await store().append([carried(0, entry), { kind: 'file-brought', room: room.id, file: brought }])
      await reopen()
      expect(await files()).toEqual([own, brought])
      await store().forgetFiles(room.id, [own.file])
      expect([await files(), await loose()]).toEqual([[brought], []])
      await store().forgetBytes(room.id, own.contents)
      expect(await pieces(brought)).toEqual(bytesOf(3))
    })

    test('naming and bringing go with the entry, or not at all', async () => {
      const own = fileOf(1)
      await layFile(store(), own, bytesOf(3))
      const rows: readonly Row[] = [
        { kind: 'file-named', room: room.id, file: own.file },
        { kind: 'file-brought', room: room.id, file: { ...own, file: uuid(0xb1), space: 'joint' } },
      ]
      await store().append([words(0)])
      await expect(store().append([...rows, words(0)])).rejects.toThrow()
      expect(await files()).toEqual([own])
    })

    test('[T16] a room destroyed while bytes come in keeps none of them', async () => {
      const coming = [1, 2].map((at) => store().addBytes(room.id, uuid(at), bytesOf(5 * filePiece), at))
      const [certificate, ...came] = await Promise.all([store().destroy(room.id, 'both-sides', 1), ...coming])
      expect(certificate?.room).toBe(room.id)
      // Each is told that it is not there, unless all of it was before the room went.
      for (const whole of came) expect(typeof whole).toBe('boolean')
      expect(await loose()).toEqual([])
      for (const contents of [1, 2].map(uuid))
        for (const number of [0, 1, 2, 3, 4])
          expect(await store().filePiece(room.id, contents, number)).toBeUndefined()
    })

    test('[T16] with the room its files go, and none can be added any more', async () => {
      const [file, half] = [fileOf(1), fileOf(2)]
      await layFile(store(), file, bytesOf(3))
      await store().addBytes(room.id, half.contents, bytesOf(3), 1)
      const certificate = await store().destroy(room.id, 'both-sides', 1)
      expect(certificate?.destroyed).toContain('files')
      for (const gone of [file, half]) expect(await pieces(gone)).toEqual(new Uint8Array())
      expect([await store().withUnnamedFiles(Number.MAX_SAFE_INTEGER), await loose()]).toEqual([[], []])
      expect(await store().addBytes(room.id, uuid(98), bytesOf(3), 1)).toBe(false)
      await expect(store().addFile(room.id, half)).rejects.toThrow()
      await expect(store().forgetFiles(room.id, [file.file])).rejects.toThrow()
    })
  })
}
