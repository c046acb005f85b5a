/** What an issue is really about, written by two colleagues at the same moment: whoever was second keeps their words, and is asked. */
import { triesOf } from '@common-ground/shared/documents/declare'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { violations } from '../rig/browser.ts'
import type { Hand } from '../rig/hand.ts'
import { admit, comeIn, knock } from '../rig/six-hands.ts'
import { atTable } from './at-table.ts'
import { everyone, openIssue } from './people.ts'
import { secondDevice } from './second-device.ts'

const at = atTable('ledger')

/** Keeps from the page what the server tells it, for as long as it is held. The page is loaded anew for it. */
const holding = async (page: Page) => {
  const held: (string | Buffer)[] = []
  let on = false
  let pass: (frame: string | Buffer) => void = () => {}
  await page.routeWebSocket(/socket/, (socket) => {
    const server = socket.connectToServer()
    pass = (frame) => socket.send(frame)
    server.onMessage((frame) => (on ? void held.push(frame) : pass(frame)))
  })
  await page.reload()
  return {
    hold: () => {
      on = true
    },
    has: (text: string) => held.some((frame) => frame.toString().includes(text)),
    release: () => {
      on = false
      for (const frame of held.splice(0)) pass(frame)
    },
  }
}

/** A colleague of the first side, let in by it. */
const colleague = async (): Promise<Hand> => {
  const { server, table } = at
  const maya = await secondDevice(server.origin, table.maya.page)
  const { pathname, hash } = new URL(table.links.a)
  const links = { a: hash.slice(1), b: '', mediator: '', observer: '' }
  const opened = { origin: server.origin, room: pathname.split('/').at(-1) ?? '', links }
  const knocker = await knock(opened, 'a', 'Amy')
  await admit(maya, knocker)
  maya.leave()
  const amy = await comeIn(opened, knocker)
  await amy.open('side-a')
  return amy
}

it('[R4] the second of two colleagues is refused, keeps what was typed, and says which words stay', async () => {
  const { page } = at.table.maya
  await openIssue(page, 'Rent from May', '€ a month')
  const amy = await colleague()
  const issue = amy.entries().findLast(({ act }) => act.type === 'open-issue')?.id
  await page.getByRole('button', { name: 'Set our numbers' }).click()
  const field = page.getByLabel('What this is really about, for us')
  await field.waitFor()
  const line = await holding(page)
  await field.waitFor()
  await field.click()
  line.hold()
  expect((await amy.act({ type: 'note-about', issue, text: 'The oven' }, undefined, 'side-a')).refused).toBe(
    undefined,
  )
  await field.fill('Room to breathe')
  await expect.poll(() => line.has('about-changed')).toBe(true)
  line.release()
  const asked = page.getByRole('status').filter({ hasText: 'A colleague changed this while you wrote:' })
  await asked.getByText('The oven').waitFor()
  expect(await field.inputValue()).toBe('Room to breathe')
  expect(await violations(page)).toEqual([])
  await asked.getByRole('button', { name: 'Save my words instead' }).click()
  await amy.until(() => [...triesOf(amy.copyOf('side-a')).values()].join() === 'Room to breathe')
  await expect.poll(() => asked.count()).toBe(0)
  expect(await field.inputValue()).toBe('Room to breathe')
  amy.leave()
  for (const { complaints } of everyone(at.table)) expect(complaints).toEqual([])
}, 60_000)
