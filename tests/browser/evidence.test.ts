/** Evidence in three real browsers: a photo, a PDF, a table; from answers to an agreed fact, from a dispute to a joint check; wide and narrow. */
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, overflow, violations, widths } from '../rig/browser.ts'
import { pdf, photo } from '../rig/files.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import * as people from './people.ts'
import { addProof, answerProof, fillProof, proof } from './proof.ts'
import { isDrawn } from './proof-files.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))

let server: RunningServer
let browser: Browser
let table: people.Table

beforeAll(async () => {
  server = await runServer({ clientDir })
  browser = await launchBrowser()
  table = await people.sitDown(browser, server.origin)
  for (const { page } of people.everyone(table)) await people.goTo(page, 'evidence')
}, 120_000)
afterAll(async () => {
  await browser.close()
  await server.close()
})

const pages = (): readonly Page[] => people.everyone(table).map(({ page }) => page)

describe('evidence at one table', { timeout: 120_000 }, () => {
  it('[E3] an empty tab teaches, and axe finds nothing on it', async () => {
    const { page } = table.maya
    await page.getByText('What can we look at together?').waitFor()
    expect(await violations(page)).toEqual([])
  })

  it('a photo is looked at by the other side, who get nothing of what the camera wrote', async () => {
    const { maya, tom } = table
    const claim = 'The back room is damp.'
    await maya.page.getByRole('button', { name: 'Add evidence', exact: true }).click()
    await fillProof(maya.page, { claim, shows: 'The wall needs work.', source: 'Own photo', kind: 'photo' })
    const chosen = maya.page.waitForEvent('filechooser')
    await maya.page.getByRole('button', { name: 'Choose a file' }).click()
    const buffer = await photo('Maya the photographer', 320, 240)
    await (await chosen).setFiles({ name: 'wall\u202egpj.jpg', mimeType: 'image/jpeg', buffer })
    await maya.page.getByText('own name cannot be shown as it is').waitFor()
    await maya.page.getByLabel('Name, as readers will see it').fill('wall.jpg')
    await maya.page.getByRole('button', { name: 'Add it' }).click()
    const fetched = tom.page.waitForResponse((answer) => /\/files\/[0-9a-f-]{36}$/.test(answer.url()))
    await proof(tom.page, claim).getByRole('button', { name: 'Look at it' }).click()
    const bytes = await (await fetched).body()
    for (const told of ['photographer', 'Exif', 'GPS']) expect(bytes.includes(told)).toBe(false)
    await proof(tom.page, claim).getByRole('img', { name: 'Picture: wall.jpg' }).waitFor()
    await expect.poll(() => isDrawn(proof(tom.page, claim))).toBe(true)
    expect(await violations(tom.page)).toEqual([])
  })

  it('a PDF is read page by page in the room', async () => {
    const { maya, tom } = table
    const claim = 'The lease says who repairs.'
    await tom.page.getByRole('button', { name: 'Add evidence', exact: true }).click()
    await fillProof(tom.page, { claim, shows: 'Paragraph 4.', source: 'The lease', kind: 'standard' })
    const chosen = tom.page.waitForEvent('filechooser')
    await tom.page.getByRole('button', { name: 'Choose a file' }).click()
    await (await chosen).setFiles({ name: 'lease.pdf', mimeType: 'application/pdf', buffer: pdf('lease') })
    await tom.page.getByRole('button', { name: 'Add it' }).click()
    await proof(maya.page, claim).getByRole('button', { name: 'Look at it' }).click()
    await proof(maya.page, claim).getByRole('img', { name: 'Page 1 of 1' }).waitFor()
    expect(await violations(maya.page)).toEqual([])
  })

  it('pasted cells become a chart, and stay a table; fifty thousand lines are refused at once and the page lives', async () => {
    const { page } = table.maya
    const cells = 'Month\tCustomers\nJan 2026\t1,200\nFeb 2026\t1,150\nMar 2026\t1,090'
    await page.getByRole('button', { name: 'Add evidence', exact: true }).click()
    await fillProof(page, {
      claim: 'Fewer people walk by.',
      shows: 'Since the bridge closed.',
      source: 'Our till',
    })
    const field = page.getByLabel('Table (optional)')
    await page.evaluate(() => navigator.clipboard.writeText(`Month,Sum\n${'May,3\n'.repeat(50_000)}`))
    await field.focus()
    const from = Date.now()
    await page.keyboard.press('Control+V')
    await page.getByText('This table is larger than a card can show').waitFor()
    expect(Date.now() - from).toBeLessThan(3_000)
    await page.getByRole('button', { name: 'Without the table' }).click()
    await field.fill('a\tb\n1\t2\n3')
    await page.getByText('Line 3: Not every line').waitFor()
    await field.fill('a\n=cmd')
    await page.getByText('Line 2: A cell begins like a formula').waitFor()
    expect(await field.inputValue()).toBe('a\n=cmd')
    await field.fill(cells)
    await page.getByText('3 lines, 2 columns').waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Add it' }).click()
    const there = proof(table.tom.page, 'Fewer people walk by.')
    // Drawn when it is looked at.
    await there.scrollIntoViewIfNeeded()
    await there.locator('svg.recharts-surface').first().waitFor()
    await there.getByText('Table', { exact: true }).click()
    await there.getByRole('cell', { name: '1,150' }).waitFor()
  })

  it('two accepts of the same sentence make an agreed fact; a change brings it back', async () => {
    const { maya, tom } = table
    const claim = 'The roof was repaired in 2023.'
    await addProof(maya.page, { claim, shows: 'The house is looked after.', source: 'Invoice' })
    await answerProof(tom.page, claim, 'Accept')
    for (const page of pages())
      await page
        .getByRole('region', { name: 'Common ground' })
        .getByRole('article', { name: `Evidence: ${claim}` })
        .getByText('Agreed fact')
        .waitFor()
    await proof(maya.page, claim).getByRole('button', { name: 'Change' }).click()
    await maya.page.getByLabel('The claim, in one sentence').fill('The roof was repaired in 2022.')
    await maya.page.getByRole('button', { name: 'Record the change' }).click()
    await proof(tom.page, 'repaired in 2022').getByText('answered earlier words').waitFor()
    await answerProof(tom.page, 'repaired in 2022', 'For this purpose only', {
      text: 'To talk about winter.',
    })
    await proof(maya.page, 'repaired in 2022').getByText('Accepted for one purpose only').waitFor()
  })

  it('a dispute becomes a joint check, by keyboard alone', async () => {
    const { maya, tom } = table
    const claim = 'Deliveries before six wake two families.'
    await addProof(tom.page, { claim, shows: 'A later hour would help.' })
    await proof(maya.page, claim).getByText('Assertion').waitFor()
    await proof(maya.page, claim).getByRole('button', { name: 'See it differently' }).press('Enter')
    await maya.page.keyboard.type('One family says it is the bins.')
    await maya.page.keyboard.press('Control+Enter')
    await proof(maya.page, claim).getByRole('button', { name: 'Check it together' }).press('Enter')
    await maya.page.keyboard.type('The caretaker')
    await maya.page.keyboard.press('Tab')
    await maya.page.keyboard.type('Notes for two weeks what wakes whom')
    await proof(maya.page, claim).getByLabel('Until when?').fill('2090-03-01')
    await maya.page.keyboard.press('Enter')
    for (const { page } of [maya, tom])
      await proof(page, claim).getByRole('button', { name: 'Yes, we will' }).press('Enter')
    await proof(tom.page, claim).getByRole('button', { name: 'Report the result' }).press('Enter')
    await tom.page.keyboard.type('It is the bins, at half past five.')
    await proof(tom.page, claim).getByRole('button', { name: 'Report it to both sides' }).press('Enter')
    // Once, when all has settled: the form that held what was typed goes with the answer to its act.
    for (const page of pages())
      await expect
        .poll(() => proof(page, claim).getByText('It is the bins, at half past five.').count())
        .toBe(1)
  })

  it('[T14] what only one side reads opens nothing the mediator sees, and no composer elsewhere shows it', async () => {
    const { maya } = table
    const frames: string[] = []
    maya.page.on('websocket', (socket) => {
      socket.on('framesent', ({ payload }) => void frames.push(payload.toString('latin1')))
    })
    await maya.page.reload()
    const claim = 'For our eyes only.'
    await maya.page.getByRole('button', { name: 'Add evidence here' }).click()
    await fillProof(maya.page, { claim, shows: 'Ours.' })
    await maya.page.keyboard.press('Escape')
    await maya.page.getByRole('button', { name: 'Add evidence', exact: true }).click()
    expect(await maya.page.getByLabel('The claim, in one sentence').inputValue()).toBe('')
    await maya.page.keyboard.press('Escape')
    await maya.page.getByRole('button', { name: 'Add evidence here' }).click()
    expect(await maya.page.getByLabel('The claim, in one sentence').inputValue()).toBe(claim)
    expect(await maya.page.getByRole('radio', { name: 'Only your side' }).isChecked()).toBe(true)
    await maya.page.getByRole('button', { name: 'Add it' }).click()
    await maya.page.getByRole('region', { name: 'Not on the table' }).getByText(claim).waitFor()
    expect(frames.some((frame) => frame.includes('side-a'))).toBe(true)
    // The page knows of its caucus, where a knock would stand, and never says that anybody is in it.
    const ofCaucus = frames.filter((frame) => frame.includes('caucus-a'))
    expect(ofCaucus.filter((frame) => !frame.includes('"watching":true'))).toEqual([])
  })

  it('[T1] what only one side reads is apart, reaches the other when it is shown, and not before', async () => {
    const { maya, tom, mediator } = table
    const claim = 'We could stay open with a little less.'
    await maya.page.getByRole('button', { name: 'Add evidence here' }).click()
    await fillProof(maya.page, { claim, shows: 'Ours alone, so far.' })
    await maya.page.getByRole('button', { name: 'Add it' }).click()
    const own = maya.page
      .getByRole('region', { name: 'Not on the table' })
      .getByRole('article', { name: claim })
    const reads = maya.page
      .getByRole('region', { name: 'Not on the table' })
      .getByText('Only your side reads this')
    await own.getByText(claim).waitFor()
    await reads.waitFor()
    for (const { page } of [tom, mediator]) expect(await page.getByText(claim).count()).toBe(0)
    await own.getByRole('button', { name: 'Show to both sides' }).click()
    await maya.page.getByText(`${people.sides.a}, ${people.sides.b} and the mediator will read it`).waitFor()
    expect(await violations(maya.page)).toEqual([])
    await maya.page.getByRole('button', { name: 'Show it', exact: true }).click()
    for (const { page } of [tom, mediator]) await proof(page, claim).waitFor()
    await own.getByText('Already there in these words').waitFor()
  })

  it('[E4] everything stands on a phone of 360 px, and at every width axe finds nothing, light and dark', {
    timeout: 400_000,
  }, async () => {
    for (const { page } of people.everyone(table))
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        for (const viewport of [
          { width: 360, height: 740 },
          widths.companion,
          widths.tablet,
          widths.desktop,
        ]) {
          await page.setViewportSize(viewport)
          const found = await violations(page)
          expect({ viewport, colorScheme, found, wide: await overflow(page) }).toMatchObject({
            found: [],
            wide: 0,
          })
        }
      }
    const { page } = table.tom
    await page.setViewportSize({ width: 360, height: 740 })
    await addProof(page, { claim: 'Said by thumb.', shows: 'It can be done.', source: 'A phone' })
    expect(await overflow(page)).toBe(0)
  })

  it('[T21] nothing was asked of any other origin, and nothing went wrong in a page', () => {
    for (const { requests, complaints } of people.everyone(table)) {
      const hosts = new Set(
        requests.filter((url) => !url.startsWith('blob:')).map((url) => new URL(url).host),
      )
      expect([...hosts]).toEqual([new URL(server.origin).host])
      expect(complaints).toEqual([])
    }
  })
})
