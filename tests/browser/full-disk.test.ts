/** A disk that is full while people type, in real browsers: the writer is told, nobody is shown what is not saved, all goes on later. */
import { fileURLToPath } from 'node:url'
import { type Store, StoreUnavailable } from '@common-ground/server/store/store'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser, violations, widths } from '../rig/browser.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import * as people from './people.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))

let full = false
let server: RunningServer
let browser: Browser
let table: people.Table

const fullAtTimes = (store: Store): Store =>
  new Proxy(store, {
    get: (target, name) => {
      if (name === 'append' && full) return () => Promise.reject(new StoreUnavailable('the disk is full'))
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })

beforeAll(async () => {
  server = await runServer({ clientDir, wrapStore: fullAtTimes })
  browser = await launchBrowser()
  table = await people.sitDown(browser, server.origin)
}, 120_000)
afterAll(async () => {
  await browser.close()
  await server.close()
})

it('[R8] says "not saved yet" to who writes, shows it to nobody else, and saves it when it can', async () => {
  const { maya, tom } = table
  await people.addGoal(maya.page, people.sides.a, 'Quiet nights')
  await people.card(tom.page, 'Quiet nights').waitFor()
  full = true
  await people.beginWriting(maya.page, 'Quiet nights', 'end')
  await maya.page.keyboard.type(' for everyone')
  await maya.page.keyboard.press('Escape')
  await maya.page.getByText('Not saved yet').first().waitFor()
  await maya.page.getByText('The room cannot save right now.').first().waitFor()
  expect(await people.card(tom.page, 'Quiet nights').locator('[data-words]').textContent()).toBe(
    'Quiet nights',
  )
  for (const viewport of Object.values(widths)) {
    await maya.page.setViewportSize(viewport)
    expect(await violations(maya.page)).toEqual([])
  }
  full = false
  await people.card(tom.page, 'Quiet nights for everyone').waitFor()
  await maya.page.getByText('Recorded').first().waitFor()
}, 60_000)

it('[R8] words typed during a cut, into a room that was closed meanwhile, are set aside on their author’s screen', async () => {
  const { maya, tom, mediator } = table
  await maya.page.setViewportSize(widths.desktop)
  await maya.context.setOffline(true)
  await maya.page
    .getByText(/Offline/)
    .first()
    .waitFor()
  await people.beginWriting(maya.page, 'Quiet nights', 'end')
  await maya.page.keyboard.type(', said too late')
  await maya.page.keyboard.press('Escape')
  await mediator.page.getByRole('button', { name: 'Closed' }).first().click()
  await mediator.page.getByText('No agreement yet').click()
  await mediator.page.getByRole('button', { name: 'Close the room' }).click()
  await tom.page
    .getByText(/This room is closed/)
    .first()
    .waitFor()
  await maya.context.setOffline(false)
  const aside = maya.page.getByRole('complementary')
  await aside.getByText('Set aside for you').waitFor()
  await aside.getByText('Quiet nights for everyone, said too late').waitFor()
  expect(await people.card(maya.page, 'Quiet nights').locator('[data-words]').textContent()).toBe(
    'Quiet nights for everyone',
  )
}, 60_000)
