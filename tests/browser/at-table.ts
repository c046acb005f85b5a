/** The built room, a browser and three people at its table, for one file of tests: there before its tests, gone after them. */
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser } from '../rig/browser.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import * as people from './people.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))

interface Standing {
  readonly server: RunningServer
  readonly browser: Browser
  readonly table: people.Table
}

/** `tab`: where all three look first. What it returns is there once the tests begin. */
export const atTable = (tab: Parameters<typeof people.goTo>[1] = 'goals'): Standing => {
  let standing: Standing | undefined
  beforeAll(async () => {
    const server = await runServer({ clientDir })
    const browser = await launchBrowser()
    const table = await people.sitDown(browser, server.origin)
    standing = { server, browser, table }
    for (const { page } of people.everyone(table)) await people.goTo(page, tab)
  }, 120_000)
  afterAll(async () => {
    await standing?.browser.close()
    await standing?.server.close()
  })
  const there = (): Standing => {
    if (!standing) throw new Error('the table stands once the tests begin')
    return standing
  }
  return {
    get server() {
      return there().server
    },
    get browser() {
      return there().browser
    },
    get table() {
      return there().table
    },
  }
}
