/** The viewer of PDF files and pictures in real browsers: it survives other tabs and its own failures, leaves nothing out unsaid, and enlarges. */
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { overflow, violations, widths } from '../rig/browser.ts'
import { pdf, pdfInChinese, pdfOfPicture, pdfOfSymbols, picture } from '../rig/files.ts'
import { atTable } from './at-table.ts'
import * as people from './people.ts'
import { addProof, proof } from './proof.ts'
import { isDrawn, layProof } from './proof-files.ts'

const at = atTable('evidence')

const jpx =
  'ff4fff510029000000000040000000400000000000000000000000400000004000000000000000000001070101' +
  'ff52000c00000001000004040001ff5c00044040ff90000a00000000000f0001ff9300ffd9'
/** A page of a scan that is black, and says no more than that. */
const jbig2 = '000000003000010000001300000040000000400000000000000000040000'

const look = async (page: Page, claim: string) => {
  const card = proof(page, claim)
  await card.getByRole('button', { name: 'Look at it' }).click()
  await card.getByRole('img', { name: /^(?:Page|Picture)/ }).waitFor()
  return card
}

/** Whether anything dark stands on the page. */
const hasInk = (card: Locator): Promise<boolean> =>
  card.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
    return canvas.width > 300 && data.some((value, at) => at % 4 !== 3 && value < 200)
  })

/** In CSS pixels. */
const widthOf = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().width)

describe('what is looked at', { timeout: 120_000 }, () => {
  it('[R8] is still there, at its page, after one was at other tabs; and so is the tab', async () => {
    const { maya, tom } = at.table
    const claim = 'The lease has three pages.'
    await layProof(tom.page, claim, 'lease.pdf', pdf('lease', 0, 3))
    const card = await look(maya.page, claim)
    await card.getByRole('button', { name: 'Next page' }).click()
    await card.getByRole('img', { name: 'Page 2 of 3' }).waitFor()
    for (const tab of ['goals', 'ledger', 'conversation'] as const) {
      await people.goTo(maya.page, tab)
      await people.goTo(maya.page, 'evidence')
      await card.getByRole('img', { name: 'Page 2 of 3' }).waitFor()
    }
    await card.getByRole('button', { name: 'Next page' }).click()
    await card.getByRole('img', { name: 'Page 3 of 3' }).waitFor()
    await card.locator('canvas[aria-busy="false"]').waitFor()
    expect(maya.complaints).toEqual([])
  })

  it.each([
    ['JPEG 2000', pdfOfPicture('JPXDecode', 8, jpx), 'wasm/openjpeg_nowasm_fallback.js'],
    ['Chinese in Unicode', pdfInChinese('UniGB-UCS2-H', '5C4B9876'), 'cmaps/UniGB-UCS2-H.bcmap'],
    ['Chinese in GBK', pdfInChinese('GBK-EUC-H', 'CEDDB6A5'), 'cmaps/GBK-EUC-H.bcmap'],
    ['a standard font', pdfOfSymbols(), 'standard_fonts/FoxitSymbol.pfb'],
  ])('[T21] %s is drawn, with what that takes from the room itself', async (what, bytes, asked) => {
    const { maya, tom } = at.table
    const claim = `This is ${what}.`
    await layProof(tom.page, claim, 'page.pdf', bytes)
    expect(maya.requests.some((url) => url.endsWith(asked))).toBe(false)
    const card = await look(maya.page, claim)
    await expect.poll(() => hasInk(card)).toBe(true)
    expect(maya.requests.filter((url) => url.endsWith(asked))).toHaveLength(1)
    expect(await card.getByText('could not be shown').count()).toBe(0)
    await card.getByRole('button', { name: 'Put it away' }).click()
  })

  it('and was scanned in black and white is drawn, without asking for more', async () => {
    const { maya, tom } = at.table
    const claim = 'This is JBIG2.'
    await layProof(tom.page, claim, 'scan.pdf', pdfOfPicture('JBIG2Decode', 1, jbig2))
    const card = await look(maya.page, claim)
    await expect.poll(() => hasInk(card)).toBe(true)
    await card.getByRole('button', { name: 'Put it away' }).click()
  })

  it('that cannot be drawn whole says so', async () => {
    const { mediator, tom } = at.table
    const claim = 'A scan that is damaged.'
    await layProof(tom.page, claim, 'scan.pdf', pdfOfPicture('JPXDecode', 8, jpx.slice(0, 60)))
    const card = await look(mediator.page, claim)
    await card.getByText('Something on this page could not be shown here.').waitFor()
  })

  it('and fails is said on its card, and every other card is as before', async () => {
    const { maya, tom } = at.table
    const claim = 'The numbers of four years.'
    await addProof(tom.page, { claim, shows: 'Less.', table: 'Year;Sum\n2020;9\n2021;7\n2022;6' })
    await maya.page.route(/assets\/(?:pdf-pages|evidence-chart)-[^/]*\.js$/, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: 'const fails = () => { throw new Error("it fails") }; export { fails as PdfPages, fails as EvidenceChart }',
      }),
    )
    await maya.page.reload()
    await proof(maya.page, claim).scrollIntoViewIfNeeded()
    await proof(maya.page, claim).getByText('The chart could not be drawn.').waitFor()
    await proof(maya.page, claim).getByRole('cell', { name: '2021' }).waitFor()
    const lease = proof(maya.page, 'The lease has three pages.')
    await lease.getByRole('button', { name: 'Look at it' }).click()
    await lease.getByText('This file cannot be shown here.').waitFor()
    await lease.getByRole('button', { name: 'Save a copy' }).waitFor()
    await maya.page.unroute(/assets\/(?:pdf-pages|evidence-chart)-[^/]*\.js$/)
    maya.complaints.length = 0
    await maya.page.reload()
  })
})

describe('enlarged', { timeout: 120_000 }, () => {
  it.each(Object.entries({ desktop: widths.desktop, tablet: widths.tablet, companion: widths.companion }))(
    '[E4] a page fills its card and, enlarged, the window; by keys it is turned, made larger and left (%s)',
    async (_, viewport) => {
      const { page } = at.table.maya
      await page.setViewportSize(viewport)
      const card = await look(page, 'The lease has three pages.')
      const id = `#${await card.getAttribute('id')}`
      const inCard = await widthOf(page, `${id} canvas`)
      expect(inCard).toBeGreaterThan((await widthOf(page, id)) - 8)
      expect(await overflow(page)).toBe(0)
      const enlarge = card.getByRole('button', { name: 'Enlarge lease.pdf' })
      await enlarge.press('Enter')
      const dialog = page.getByRole('dialog', { name: 'lease.pdf' })
      await dialog.getByRole('img', { name: 'Page 1 of 3' }).waitFor()
      const shown = '[role="dialog"] canvas'
      await expect.poll(() => widthOf(page, shown)).toBeGreaterThan(Math.min(viewport.width - 60, 1_000) - 1)
      const first = await widthOf(page, shown)
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('+')
      await expect.poll(() => widthOf(page, shown)).toBeCloseTo(first * 1.5, -1)
      await dialog.getByText('150%').waitFor()
      await page.keyboard.press('-')
      await expect.poll(() => widthOf(page, shown)).toBeCloseTo(first, -1)
      await page.keyboard.press('ArrowRight')
      await dialog.getByRole('img', { name: 'Page 2 of 3' }).waitFor()
      await dialog.getByRole('button', { name: 'Next page' }).click()
      await dialog.getByRole('img', { name: 'Page 3 of 3' }).waitFor()
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      await enlarge.and(page.locator(':focus')).waitFor()
      await card.getByRole('img', { name: 'Page 3 of 3' }).waitFor()
      await card.getByRole('button', { name: 'Put it away' }).click()
    },
  )

  it('[E4] a picture shows all of itself, and every part when it is larger', async () => {
    const { maya, tom } = at.table
    await maya.page.setViewportSize(widths.desktop)
    const claim = 'The wall is wet.'
    await layProof(tom.page, claim, 'wall.png', await picture('png', 800, 400))
    const card = await look(maya.page, claim)
    await expect.poll(() => isDrawn(card)).toBe(true)
    await card.getByRole('button', { name: 'Enlarge wall.png' }).click()
    const dialog = maya.page.getByRole('dialog', { name: 'wall.png' })
    await expect.poll(() => isDrawn(dialog)).toBe(true)
    const room = dialog.getByRole('region', { name: 'wall.png' })
    const hidden = () =>
      room.evaluate((held) => [held.scrollWidth - held.clientWidth, held.scrollHeight - held.clientHeight])
    await expect.poll(hidden).toEqual([0, 0])
    for (let step = 0; step < 4; step += 1) await dialog.getByRole('button', { name: 'Larger' }).click()
    await dialog.getByText('400%').waitFor()
    expect((await hidden()).every((points) => points > 400)).toBe(true)
    await maya.page.keyboard.press('0')
    await expect.poll(hidden).toEqual([0, 0])
    await maya.page.keyboard.press('Escape')
  })

  it('nothing went wrong in any page', () => {
    for (const { complaints } of people.everyone(at.table))
      expect(complaints.filter((one) => !/ERR_FAILED/.test(one))).toEqual([])
  })
})
