/** The setting DURABILITY: what it may be, and that the weaker of the two is said aloud at every start. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { configOf } from '@common-ground/server/config'
import { afterAll, describe, expect, it } from 'vitest'
import { startServer } from '../rig/server-process.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'common-ground-durability-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

/** What the server says at a start, and how it stops. */
const saidAtStart = async (environment: NodeJS.ProcessEnv): Promise<string> => {
  const lines: string[] = []
  const server = await startServer(dataDir, { LOG_LEVEL: 'silent', ...environment }, (line) =>
    lines.push(line),
  )
  expect(await server.stop()).toBe(0)
  return lines.join('\n')
}

describe('DURABILITY', () => {
  it('is power-loss unless process-crash was chosen, and nothing else', () => {
    expect(configOf({}).durability).toBe('power-loss')
    expect(configOf({ DURABILITY: '' }).durability).toBe('power-loss')
    expect(configOf({ DURABILITY: 'power-loss' }).durability).toBe('power-loss')
    expect(configOf({ DURABILITY: 'process-crash' }).durability).toBe('process-crash')
    for (const DURABILITY of ['none', 'off', 'Power-Loss', 'process-crash '])
      expect(() => configOf({ DURABILITY })).toThrow('DURABILITY must be one of power-loss, process-crash')
  })

  it('is said at the start where it is the weaker one, at any level of the log', async () => {
    expect(await saidAtStart({ DURABILITY: 'process-crash' })).toMatch(/process-crash: a power cut may take/)
    expect(await saidAtStart({ DURABILITY: '' })).not.toContain('process-crash')
  })

  it('stops the start where it is nothing known', async () => {
    const lines: string[] = []
    const started = startServer(dataDir, { DURABILITY: 'none' }, (line) => lines.push(line))
    await expect(started).rejects.toThrow(/ended before it listened/)
    await expect.poll(() => lines.join('\n')).toContain('DURABILITY must be one of')
  })
})
