/** Files in real browsers: dropped, pasted, chosen; stopped on the way and sent again; refused with everything kept; a PDF turned page by page. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violations } from '../rig/browser.ts'
import { pdf, picture } from '../rig/files.ts'
import { atTable } from './at-table.ts'
import * as people from './people.ts'
import { fillProof, proof } from './proof.ts'
import { choose } from './proof-files.ts'

const at = atTable('evidence')

const begin = async (page: Page, claim: string): Promise<void> => {
  await page.getByRole('button', { name: 'Add evidence', exact: true }).click()
  await fillProof(page, { claim, shows: 'What it shows.', source: 'A source' })
}

/** As a browser tells of a file that comes by this event. */
const give = (page: Page, event: 'drop' | 'paste', name: string, type: string, bytes: Buffer) =>
  page.evaluate(
    ([how, called, kind, text]) => {
      const data = Uint8Array.from(atob(text ?? ''), (letter) => letter.charCodeAt(0))
      const carried = new DataTransfer()
      carried.items.add(new File([data], called ?? '', { type: kind ?? '' }))
      const all = { bubbles: true, cancelable: true }
      if (how === 'paste')
        document
          .querySelector('form')
          ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: carried, ...all }))
      else
        document
          .querySelector('[data-over]')
          ?.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, ...all }))
    },
    [event, name, type, bytes.toString('base64')],
  )

/** Sets how many bytes a second leave this page; -1 for as many as can. */
const throttled = async (page: Page): Promise<(uploadThroughput: number) => Promise<void>> => {
  const line = await page.context().newCDPSession(page)
  await line.send('Network.enable')
  return async (uploadThroughput) => {
    const free = { offline: false, latency: 0, downloadThroughput: -1 }
    await line.send('Network.emulateNetworkConditions', { ...free, uploadThroughput })
  }
}

const name = (page: Page) => page.getByLabel('Name, as readers will see it')

describe('a file', { timeout: 120_000 }, () => {
  it.each(['drop', 'paste'] as const)('comes by %s, and the other side looks at it', async (how) => {
    const { maya, tom } = at.table
    const claim = `It came by ${how}.`
    await begin(maya.page, claim)
    await give(maya.page, how, `${how}.png`, 'image/png', await picture('png'))
    await expect.poll(() => name(maya.page).inputValue()).toBe(`${how}.png`)
    await maya.page.getByRole('button', { name: 'Add it' }).click()
    await proof(tom.page, claim).getByRole('button', { name: 'Look at it' }).click()
    await proof(tom.page, claim)
      .getByRole('img', { name: `Picture: ${how}.png` })
      .waitFor()
  })

  it('[R8] stopped on its way is kept with every word, and goes in when it is sent again', async () => {
    const { maya, tom } = at.table
    const claim = 'It took two tries.'
    await begin(maya.page, claim)
    await choose(maya.page, 'large.png', 'image/png', await picture('png', 900, 700))
    const throttle = await throttled(maya.page)
    await throttle(100_000)
    await maya.page.getByRole('button', { name: 'Add it' }).click()
    await maya.page.getByRole('progressbar', { name: /^Uploading/ }).waitFor()
    expect(await violations(maya.page)).toEqual([])
    await maya.page.getByRole('button', { name: 'Stop the upload' }).click()
    await maya.page.getByText('what you chose is still here').waitFor()
    expect(await maya.page.getByLabel('The claim, in one sentence').inputValue()).toBe(claim)
    expect(await name(maya.page).inputValue()).toBe('large.png')
    expect(await proof(tom.page, claim).count()).toBe(0)
    await throttle(-1)
    await maya.page.getByRole('button', { name: 'Add it' }).click()
    await proof(tom.page, claim).waitFor()
  })

  it('goes on when the composer is closed, and is not sent twice', async () => {
    const { maya, tom } = at.table
    const claim = 'Nobody waited for it.'
    await begin(maya.page, claim)
    await choose(maya.page, 'wide.png', 'image/png', await picture('png', 700, 500))
    const throttle = await throttled(maya.page)
    await throttle(200_000)
    await maya.page.getByRole('button', { name: 'Add it' }).click()
    await maya.page.getByRole('progressbar', { name: /^Uploading/ }).waitFor()
    await maya.page.keyboard.press('Escape')
    await maya.page.getByRole('dialog').waitFor({ state: 'detached' })
    await maya.page.getByRole('button', { name: 'Add evidence', exact: true }).click()
    await maya.page.getByRole('button', { name: 'Stop the upload' }).waitFor()
    await give(maya.page, 'paste', 'other.png', 'image/png', await picture('png'))
    expect(await name(maya.page).inputValue()).toBe('wide.png')
    await throttle(-1)
    await proof(tom.page, claim).waitFor()
    await maya.page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await proof(tom.page, claim).count()).toBe(1)
  })

  it.each([
    [
      'an SVG with script under another name',
      'wall.png',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
    ],
    ['a page under another name', 'lease.pdf', '<!doctype html><script>1</script>'],
    ['a PDF with something before it', 'lease.pdf', `PK\u0003\u0004${pdf('lease').toString('latin1')}`],
  ])('[R9] %s is refused, and everything is kept for another try', async (_, called, content) => {
    const { maya, tom } = at.table
    const claim = `Not this: ${called}, ${content.length}.`
    await begin(maya.page, claim)
    const type = called.endsWith('png') ? 'image/png' : 'application/pdf'
    await choose(maya.page, called, type, Buffer.from(content, 'latin1'))
    await maya.page.getByRole('button', { name: 'Add it' }).click()
    await maya.page.locator('[data-refused]').first().waitFor()
    expect(await maya.page.getByLabel('The claim, in one sentence').inputValue()).toBe(claim)
    expect(await name(maya.page).inputValue()).toBe(called)
    await maya.page.getByRole('button', { name: 'Without the file' }).click()
    await maya.page.getByRole('button', { name: 'Add it' }).click()
    await proof(tom.page, claim).waitFor()
    expect(await proof(tom.page, claim).getByRole('button', { name: 'Look at it' }).count()).toBe(0)
  })

  it.each([
    ['of no bytes', Buffer.alloc(0), 'This file is empty'],
    ['of 21 MB', Buffer.alloc(21_000_000, 1), '20 MB'],
  ])('[R9] %s is refused before it is sent', async (_, bytes, said) => {
    const { page, requests } = at.table.maya
    await begin(page, 'Too little or too much.')
    const before = requests.length
    await choose(page, 'wall.png', 'image/png', bytes)
    await page.locator('[data-refused]').filter({ hasText: said }).waitFor()
    expect(requests.length).toBe(before)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Add evidence', exact: true }).click()
    expect(await page.getByLabel('The claim, in one sentence').inputValue()).toBe('Too little or too much.')
    await page.keyboard.press('Escape')
  })

  it('that is a PDF of three pages is turned with buttons and keys', async () => {
    const { maya, tom } = at.table
    const claim = 'The lease has three pages.'
    await begin(tom.page, claim)
    await choose(tom.page, 'lease.pdf', 'application/pdf', pdf('lease', 0, 3))
    await tom.page.getByRole('button', { name: 'Add it' }).click()
    const card = proof(maya.page, claim)
    await card.getByRole('button', { name: 'Look at it' }).click()
    await card.getByRole('img', { name: 'Page 1 of 3' }).waitFor()
    await card.getByRole('button', { name: 'Next page' }).click()
    await card.getByRole('img', { name: 'Page 2 of 3' }).waitFor()
    await maya.page.keyboard.press('PageDown')
    await card.getByRole('img', { name: 'Page 3 of 3' }).waitFor()
    await maya.page.keyboard.press('PageDown')
    await maya.page.keyboard.press('ArrowLeft')
    await card.getByRole('img', { name: 'Page 2 of 3' }).waitFor()
    expect(await violations(maya.page)).toEqual([])
  })

  it('nothing went wrong in any page', () => {
    // A refused upload is an answer the browser itself notes.
    for (const { complaints } of people.everyone(at.table))
      expect(complaints.filter((one) => !/status of 4\d\d/.test(one))).toEqual([])
  })
})
