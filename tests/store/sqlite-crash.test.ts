/** Killed processes on SQLite. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { crashContract } from './crash-contract.ts'
import { newPlace } from './store-contract.ts'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'common-ground-crash-'))
})
afterAll(() => rm(directory, { recursive: true }))

crashContract('SQLite', async () => ['sqlite', join(directory, `${newPlace()}.db`)])
