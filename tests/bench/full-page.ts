/** A page in Chromium, let into a filled room beside headless people: what the measures of the client begin with. */
import { fileURLToPath } from 'node:url'
import { browserSurroundings } from '@common-ground/client/sync/credentials'
import type { Surroundings } from '@common-ground/client/sync/surroundings'
import { typeAtEnd } from '@common-ground/shared/documents/goals'
import type { Browser, Page } from 'playwright-core'
import { knock } from '../browser/people.ts'
import { leave, openRoom, type Person, sitAt, type Table } from '../replay/table.ts'
import { until } from '../replay/until.ts'
import { launchBrowser, visit } from '../rig/browser.ts'
import { runServer } from '../rig/running-server.ts'

export interface FullScene {
  readonly origin: string
  readonly browser: Browser
  readonly surroundings: Surroundings
  readonly table: Table
  /** The link of side A. */
  readonly link: string
}

/** A server on its pages, a browser, and a room with everybody in it that `fill` fills. */
export const inFullRoom = async <T>(
  fill: (scene: FullScene) => Promise<unknown>,
  run: (scene: FullScene) => Promise<T>,
  clock: () => number = Date.now,
): Promise<T> => {
  const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))
  const server = await runServer({ clientDir, clock })
  const { origin } = server
  const browser = await launchBrowser()
  const surroundings = browserSurroundings(origin)
  const opened = await openRoom(surroundings, 'A long day')
  const table = await sitAt(surroundings, opened, 'all')
  try {
    const scene = { origin, browser, surroundings, table, link: `${origin}${opened.paths.a}` }
    await fill(scene)
    return await run(scene)
  } finally {
    leave(table)
    await browser.close()
    await server.close()
  }
}

/** A page of one more person of side A, who knocks and is let in. */
export const pageLetIn = async (
  { browser, surroundings, table, link }: FullScene,
  name: string,
  options?: Parameters<typeof visit>[1],
): Promise<Page> => {
  const { page } = await visit(browser, options)
  await knock(page, link, name)
  const { a } = table.sides
  await until(surroundings, [a], 'the knock', () => a.session.knocks().length > 0)
  const [waiting] = a.session.knocks()
  if (waiting) await a.session.act({ type: 'admit', participant: waiting.participant })
  await page.getByRole('region', { name: /Common ground/ }).waitFor()
  return page
}

/** The other side types and says things until the answer is called. */
const keepBusy = ({ session }: Person, schedule: Surroundings['schedule']): (() => void) => {
  let going = true
  let beat = 0
  const next = (): void => {
    if (!going) return
    beat += 1
    const card = session.goals().find(({ column }) => column === 'b')
    if (card) typeAtEnd(session.joint.doc(), card.id, beat % 8 === 0 ? ' and' : 'e')
    if (beat % 20 === 0) void session.act({ type: 'post-statement', text: `Another point, number ${beat}.` })
    schedule(next, 100)
  }
  next()
  return () => {
    going = false
  }
}

/** The other side types and says things all the while. */
export const whileOthersWrite = async <T>(
  { table, surroundings }: FullScene,
  run: () => Promise<T>,
): Promise<T> => {
  const stop = keepBusy(table.sides.b, surroundings.schedule)
  try {
    return await run()
  } finally {
    stop()
  }
}
