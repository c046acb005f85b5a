/** `tsx tests/screenshots/main.ts [--out DIR] [--everything]`: pictures of the room at work, for the README or for looking at. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { page as agreementPage } from '../browser/agreement-steps.ts'
import * as people from '../browser/people.ts'
import { launchBrowser, type Visitor, visit, widths } from '../rig/browser.ts'
import { runServer } from '../rig/running-server.ts'
import { root } from '../source-files.ts'
import { agree } from './agree.ts'
import { bargain } from './bargain.ts'
import { coach, putAway } from './heated.ts'
import { mediate } from './mediate.ts'
import { endorseGoals, linkAll, listen, measureGoals, prove, rewrite, talk, writeGoals } from './scene.ts'

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(root, 'docs/images') },
    everything: { type: 'boolean', default: false },
  },
})
mkdirSync(values.out, { recursive: true })

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))
const server = await runServer({ clientDir })
const browser = await launchBrowser()

const picture = async ({ page }: Visitor, name: string): Promise<void> => {
  await page.mouse.move(0, 0)
  // Motion is over when nothing animates any more.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
  await page.screenshot({ path: join(values.out, `${name}.png`) })
}

/** So high that the whole story of the ledger is in view: what comes into view is measured then, so it is asked again. */
const showWhole = async (page: Page): Promise<void> => {
  const hidden = () =>
    page.getByRole('log').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
  let { height } = widths.desktop
  for (let more = await hidden(); more > 0; more = await hidden()) {
    height += more
    await page.setViewportSize({ ...widths.desktop, height })
  }
}

/** The README's pictures, or every role at every width. */
const pictures = async (table: people.Table, name: string): Promise<void> => {
  if (!values.everything) return picture(table.maya, name)
  for (const [who, visitor] of [
    ['side-a', table.maya],
    ['side-b', table.tom],
    ['mediator', table.mediator],
  ] as const)
    for (const [width, viewport] of Object.entries(widths)) {
      await visitor.page.setViewportSize(viewport)
      await picture(visitor, `${name}-${who}-${width}`)
      await visitor.page.setViewportSize(widths.desktop)
    }
}

if (values.everything) {
  const guest = await visit(browser)
  await people.openRoomAsMediator(guest.page, server.origin)
  for (const [width, viewport] of Object.entries(widths)) {
    await guest.page.setViewportSize(viewport)
    await picture(guest, `links-${width}`)
  }
  await guest.context.close()
}
const table = await people.sitDown(browser, server.origin)
if (values.everything) await pictures(table, 'empty')
await writeGoals(table)
await measureGoals(table)
await endorseGoals(table)
await table.mediator.page
  .getByRole('button', { name: /^Goals/ })
  .first()
  .click()
await table.mediator.page.getByRole('button', { name: /Move the room to Goals/ }).click()
await rewrite(table)
await table.maya.page.getByText(`Tom Brandt, ${people.sides.b}`).waitFor({ state: 'attached' })
await pictures(table, 'goals')
await table.maya.page.setViewportSize(widths.companion)
await picture(table.maya, 'phone')
await table.maya.page.setViewportSize(widths.desktop)
await table.tom.page.keyboard.press('Escape')
await talk(table)
await listen(table)
await pictures(table, 'conversation')
await coach(table)
await pictures(table, 'coach')
await putAway(table)
await prove(table)
await pictures(table, 'evidence')
await bargain(table)
await linkAll(table)
for (const { page } of people.everyone(table)) await people.goTo(page, 'ledger')
if (!values.everything) await showWhole(table.maya.page)
await pictures(table, 'ledger')
await table.maya.page.setViewportSize(widths.desktop)
for (const { page } of people.everyone(table)) {
  await page.keyboard.press('m')
  await page.getByRole('dialog').waitFor()
}
await pictures(table, 'map')
for (const { page } of people.everyone(table)) {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}
await agree(table)
await table.tom.page.setViewportSize({ ...widths.desktop, height: 1_500 })
await agreementPage(table.tom.page).evaluate((page) => page.scrollIntoView())
if (values.everything) await pictures(table, 'agreement')
else await picture(table.tom, 'agreement')
await table.tom.page.setViewportSize(widths.desktop)
for (const { page } of [table.maya, table.mediator]) await people.enterSpace(page, 'caucus-a')
await people.writeNotes(
  table.mediator.page,
  'What would make four in the morning bearable for the neighbours?',
)
await table.maya.page.getByText(/four in the morning bearable/).waitFor()
await people.writeNotes(table.maya.page, ' Rubber mats and no engines before six. We could pay for the mats.')
await table.mediator.page.getByText(/Rubber mats/).waitFor()
await pictures(table, 'caucus')
await mediate(table)
if (!values.everything) await picture(table.mediator, 'desk')
else
  for (const [width, viewport] of Object.entries(widths)) {
    await table.mediator.page.setViewportSize(viewport)
    await picture(table.mediator, `desk-${width}`)
    await table.mediator.page.setViewportSize(widths.desktop)
  }
if (values.everything) {
  await table.maya.page.locator('[data-go-to="joint"]:visible').first().click()
  await table.maya.page.emulateMedia({ colorScheme: 'dark' })
  await people.goTo(table.maya.page, 'goals')
  await picture(table.maya, 'dark')
}

await browser.close()
await server.close()
