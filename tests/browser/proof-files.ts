/** What people do with files at the tab "Evidence": choosing one, laying it down with a claim, looking at it. */
import type { Locator, Page } from 'playwright-core'
import { fillProof, proof } from './proof.ts'

export const choose = async (
  page: Page,
  name: string,
  mimeType: string,
  buffer: Uint8Array,
): Promise<void> => {
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file' }).click()
  // 20 MB go to the browser as text: on a busy machine that takes a while.
  await (await chosen).setFiles({ name, mimeType, buffer: Buffer.from(buffer) }, { timeout: 60_000 })
}

/** Lays a file on the table with a claim, and waits until it is recorded. */
export const layProof = async (page: Page, claim: string, name: string, bytes: Uint8Array): Promise<void> => {
  await page.getByRole('button', { name: 'Add evidence', exact: true }).click()
  await fillProof(page, { claim, shows: 'What it shows.', source: 'A source' })
  await choose(page, name, name.endsWith('pdf') ? 'application/pdf' : 'image/png', bytes)
  await page.getByRole('button', { name: 'Add it' }).click()
  await proof(page, claim).waitFor()
}

/** Whether a canvas shows anything but one colour. */
export const isDrawn = (within: Locator): Promise<boolean> =>
  within.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
    return canvas.width > 1 && data.some((value, at) => at >= 4 && value !== data[at % 4])
  })
