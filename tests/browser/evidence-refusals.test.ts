/** Every "no" to evidence in a real browser is seen where it is said, on a wide window and a narrow one, with everything kept. */
import type { Locator, Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { violations, widths } from '../rig/browser.ts'
import { pdf, picture } from '../rig/files.ts'
import { atTable } from './at-table.ts'
import { addProof, fillProof, proof } from './proof.ts'
import { choose } from './proof-files.ts'

const at = atTable('evidence')

const begin = async (page: Page, claim: string): Promise<void> => {
  await page.getByRole('button', { name: 'Add evidence', exact: true }).click()
  await fillProof(page, { claim, shows: 'What it shows.', source: 'A source' })
}
const addIt = (page: Page) => page.getByRole('button', { name: 'Add it' })
const refused = (page: Page, code: string) => page.getByRole('dialog').locator(`[data-refused="${code}"]`)

/** Nothing of it is outside the window, and nothing lies over its corners. */
const isSeen = (said: Locator): Promise<boolean> =>
  said.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const corners = [left + 3, right - 3].flatMap((x) => [top + 3, bottom - 3].map((y) => [x, y] as const))
    return corners.every(([x, y]) => {
      const there = document.elementFromPoint(x, y)
      return there !== null && (element.contains(there) || there.contains(element))
    })
  })

const shown = async (said: Locator): Promise<void> => {
  await said.waitFor()
  await expect.poll(() => isSeen(said)).toBe(true)
}

const hasFocus = (where: Locator): Promise<boolean> =>
  where.evaluate((element) => element.contains(document.activeElement))

const leave = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

describe.each([
  ['desktop', widths.desktop],
  ['companion', widths.companion],
] as const)('[E4] on a window for %s', { timeout: 120_000 }, (width, viewport) => {
  beforeAll(() => at.table.maya.page.setViewportSize(viewport))
  // One that fails leaves nothing open over the next.
  afterEach(async () => {
    await at.table.maya.context.setOffline(false)
    await at.table.maya.page.keyboard.press('Escape')
  })

  it('a file the room refuses is said at its field, which has the keyboard', async () => {
    const { page } = at.table.maya
    const claim = `A drawing, at ${width}.`
    await begin(page, claim)
    await choose(page, 'wall.png', 'image/png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))
    await page.getByLabel('Name, as readers will see it').waitFor()
    await page.getByLabel('The claim, in one sentence').focus()
    await addIt(page).click()
    const said = refused(page, 'file-kind')
    await shown(said)
    expect(await hasFocus(page.locator('[data-over]'))).toBe(true)
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Without the file' }).click()
    await addIt(page).click()
    await proof(page, claim).waitFor()
  })

  it('a file of no bytes is said where it was chosen', async () => {
    const { page } = at.table.maya
    await begin(page, `Nothing, at ${width}.`)
    await choose(page, 'wall.png', 'image/png', Buffer.alloc(0))
    await shown(refused(page, 'file-empty'))
    await leave(page)
  })

  it('[T22] a name that says another kind is said before a byte is sent, and the file is kept', async () => {
    const { page, requests } = at.table.maya
    const claim = `A report, at ${width}.`
    const sent = () => requests.filter((url) => url.endsWith('/files')).length
    const before = sent()
    await begin(page, claim)
    await choose(page, 'report.html', 'text/html', pdf('report'))
    const said = page.getByText('Let its name end with .pdf')
    await said.waitFor()
    await addIt(page).click()
    await shown(said)
    const name = page.getByLabel('Name, as readers will see it')
    expect(await hasFocus(name)).toBe(true)
    expect(await name.inputValue()).toBe('report.html')
    expect(sent()).toBe(before)
    await name.fill('report 2026.03')
    await addIt(page).click()
    await proof(page, claim).getByText('report 2026.03.pdf').waitFor()
    expect(sent()).toBe(before + 1)
    const saved = page.waitForEvent('download')
    await proof(page, claim).getByRole('button', { name: 'Look at it' }).click()
    await proof(page, claim).getByRole('button', { name: 'Save a copy' }).click()
    expect((await saved).suggestedFilename()).toBe('report 2026.03.pdf')
  })

  it('a ragged table is said at its field, when it is typed and when it is sent', async () => {
    const { page } = at.table.maya
    await begin(page, `A table, at ${width}.`)
    const field = page.getByLabel('Table (optional)')
    await field.fill('Year;Sum\n2020;9;1\n2021;7')
    const said = refused(page, 'table-ragged')
    await shown(said)
    await page.getByLabel('The claim, in one sentence').focus()
    await addIt(page).click()
    await expect.poll(() => hasFocus(field)).toBe(true)
    await shown(said)
    await page.getByRole('button', { name: 'Without the table' }).click()
    await leave(page)
  })

  it('a change that is none is said above the button that sends it', async () => {
    const { page } = at.table.maya
    const claim = `The same again, at ${width}.`
    await addProof(page, { claim, shows: 'Nothing new.' })
    await proof(page, claim).getByRole('button', { name: 'Change', exact: true }).click()
    await page.getByLabel('The claim, in one sentence').waitFor()
    await page.getByRole('button', { name: 'Record the change' }).click()
    await shown(refused(page, 'evidence-same'))
    expect(await hasFocus(page.getByRole('dialog'))).toBe(true)
    await leave(page)
  })

  it('a room that cannot be reached is said, and everything is kept', async () => {
    const { maya } = at.table
    const { page } = maya
    const claim = `On the train, at ${width}.`
    await begin(page, claim)
    await choose(page, 'wall.png', 'image/png', await picture('png'))
    await page.getByLabel('Name, as readers will see it').waitFor()
    await maya.context.setOffline(true)
    await addIt(page).click()
    await shown(refused(page, 'unreachable'))
    await maya.context.setOffline(false)
    await addIt(page).click()
    await proof(page, claim).waitFor()
    // The card is there before the form has gone.
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })
})

it('[E4] whoever shows evidence to more readers sees all of its file’s name', {
  timeout: 60_000,
}, async () => {
  const { page } = at.table.maya
  await page.setViewportSize(widths.companion)
  const claim = 'It has a long name.'
  const name = `${'a'.repeat(110)}end.pdf`
  // By the keyboard: what stands above it may still move while a pointer is on its way.
  await page.getByRole('button', { name: 'Add evidence here' }).press('Enter')
  await fillProof(page, { claim, shows: 'Ours.' })
  await choose(page, name, 'application/pdf', pdf('long'))
  await addIt(page).click()
  await proof(page, claim)
    .getByText(/\d bytes/)
    .first()
    .waitFor()
  await proof(page, claim).getByRole('button', { name: 'Show to both sides' }).click()
  const said = page.getByRole('dialog').getByText(name)
  await said.waitFor()
  const within = await said.evaluate((element) => {
    const around = element.closest('[role="dialog"]')?.getBoundingClientRect()
    const box = element.getBoundingClientRect()
    return around !== undefined && box.left >= around.left && box.right <= around.right
  })
  expect(within).toBe(true)
})
