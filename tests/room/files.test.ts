/** The files of an open room: named and brought with entries, taken back with a round that failed, counted for one chair. */
import { Files } from '@common-ground/server/room/files'
import { broughtFileId } from '@common-ground/shared/acts/brought-file'
import { isIdentifier } from '@common-ground/shared/acts/identifier'
import type { Standing } from '@common-ground/shared/room/participant'
import { spaces } from '@common-ground/shared/room/space'
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { fileOf } from '../store/files-contract.ts'
import { uuid } from '../store/fixtures.ts'

const people: Readonly<Record<string, Standing>> = { ana: 'a', amy: 'a', ben: 'b', mo: 'mediator' }
const room = uuid(1)
const own = fileOf(1, { by: 'ana', size: 100 })
let files: Files
beforeEach(() => {
  const stored = { files: [own, fileOf(2, { by: 'ben', size: 7 })], opening: 1 }
  files = new Files(room, stored, (participant) => people[participant])
})

test('named with an entry it stays, unless the round is taken back', () => {
  const now = own.at
  expect(files.name(own.file)).toEqual({ kind: 'file-named', room, file: own.file })
  expect(files.unnamed(now)).toEqual([uuid(2)])
  files.rollBack()
  expect(files.unnamed(now)).toEqual([own.file, uuid(2)])
  files.name(own.file)
  files.settled()
  files.rollBack()
  expect(files.unnamed(now)).toEqual([uuid(2)])
})

test('brought to another space it is another file of the same bytes, and may be read there once that is recorded', () => {
  const to = broughtFileId(room, 'joint', uuid(0xac7))
  const row = files.bring({ from: own.file, to, space: 'joint', by: 'amy', at: own.at + 5 })
  const brought = { ...own, file: to, space: 'joint', by: 'amy', at: own.at + 5, named: true }
  expect(row).toEqual({ kind: 'file-brought', room, file: brought })
  expect([files.decided(to), files.recorded(to)]).toEqual([brought, undefined])
  files.settled()
  expect(files.recorded(to)).toEqual(brought)
  expect(() => files.bring({ from: own.file, to, space: 'joint', by: 'amy', at: 1 })).toThrow()
  expect(() => files.bring({ from: uuid(99), to: uuid(98), space: 'joint', by: 'amy', at: 1 })).toThrow()
})

test('a chair’s share counts its own people’s bytes, each once however many files they are', () => {
  files.bring({ from: own.file, to: uuid(9), space: 'joint', by: 'amy', at: 1 })
  files.added(fileOf(3, { by: 'amy', size: 1 }))
  expect(['a', 'b', 'mediator', 'observer'].map((chair) => files.bytesOf(chair as Standing))).toEqual([
    101, 7, 0, 0,
  ])
  files.forgotten([own.file])
  expect(files.bytesOf('a')).toBe(101)
  files.forgotten([uuid(3)])
  expect(files.bytesOf('a')).toBe(100)
})

test('the same bytes are the same file for their sender alone, in that space, until an entry names it', () => {
  const sent = { by: 'ana', space: own.space, sha256: own.sha256 }
  expect(files.same(sent)).toEqual(own)
  for (const other of [{ by: 'amy' }, { space: 'joint' as const }, { sha256: fileOf(5).sha256 }])
    expect(files.same({ ...sent, ...other })).toBeUndefined()
  files.name(own.file)
  expect(files.same(sent)).toBeUndefined()
})

test('[T1] the id of a brought file is an id like any other, one for each act in each space, and known from these alone', () => {
  const anyId = fc.uuid()
  fc.assert(
    fc.property(anyId, anyId, anyId, (where, act, other) => {
      const ids = spaces.flatMap((space) => [
        broughtFileId(where, space, act),
        broughtFileId(where, space, other),
      ])
      expect(ids.every(isIdentifier)).toBe(true)
      expect(new Set(ids).size).toBe(act === other ? spaces.length : spaces.length * 2)
      expect(broughtFileId(where, 'joint', act)).toBe(broughtFileId(where, 'joint', act))
    }),
  )
})
