/** What both sides do in the same way looks the same: each card to its maker, to the other side and to the mediator; on a phone as well. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { overflow, widths } from '../rig/browser.ts'
import { atTable } from './at-table.ts'
import * as people from './people.ts'
import { secondDevice } from './second-device.ts'

const at = atTable('ledger')

const makers = {
  a: { person: 'Maya Okafor', side: people.sides.a },
  b: { person: 'Tom Brandt', side: people.sides.b },
} as const
type Side = keyof typeof makers
const other = (side: Side): Side => (side === 'a' ? 'b' : 'a')

/** What a card says, with whoever made it and whoever it is for by their part; the halves of a table in no order. */
const said = async (page: Page, id: string, by: Side): Promise<readonly string[]> => {
  const card = page.locator(`#offer-${id}`)
  await card.waitFor()
  const text = await card.innerText()
  const [maker, answerer] = [makers[by], makers[other(by)]]
  return text
    .replaceAll(maker.person, 'Maker')
    .replaceAll(answerer.person, 'Answerer')
    .replaceAll(maker.side, 'Makers')
    .replaceAll(answerer.side, 'Answerers')
    .replace(/\d\d:\d\d/g, 'time')
    .split('\n')
    .sort()
}

const benefit = 'A sentence on what it brings'
const acts = {
  offer: (issue: string) => ({
    type: 'offer',
    terms: [{ issue, from: '2400', to: '2200' }],
    benefit,
    minutes: 30,
    whole: true,
    credit: 'Your point',
    check: 'By the invoice',
  }),
  'if-then': (issue: string, further: string) => ({
    type: 'offer',
    terms: [{ issue, to: '2200' }],
    benefit,
    gets: { terms: [{ issue: further, to: '4' }], benefit },
  }),
  gift: () => ({ type: 'gift', text: 'A small step', terms: [], benefit }),
  explore: (issue: string) => ({ type: 'explore', text: 'What if …?', terms: [{ issue, to: '2000' }] }),
  withdrawn: (issue: string) => ({ type: 'offer', terms: [{ issue, to: '2300' }], benefit }),
} as const

it('[E1] cards of either side say the same to those who made them, to those they are for, and to the mediator', {
  timeout: 60_000,
}, async () => {
  const { server, table } = at
  const { maya, tom, mediator } = table
  const pages = { a: maya.page, b: tom.page } as const
  await people.openIssue(mediator.page, 'Rent from May', '€ a month')
  await people.openIssue(mediator.page, 'Term', 'years')
  for (const { page } of people.everyone(table))
    await page.getByRole('heading', { name: 'Term' }).first().waitFor()
  const hands = {
    a: await secondDevice(server.origin, maya.page),
    b: await secondDevice(server.origin, tom.page),
  } as const
  const [rent = '', term = ''] = hands.a
    .entries()
    .flatMap(({ id, act }) => (act.type === 'open-issue' ? [id] : []))
  const make = async (side: Side, kind: keyof typeof acts): Promise<string> => {
    const id = crypto.randomUUID()
    expect(await hands[side].act(acts[kind](rent, term), id)).not.toHaveProperty('refused')
    if (kind === 'withdrawn') await hands[side].act({ type: 'withdraw', offer: id })
    return id
  }
  for (const kind of Object.keys(acts) as (keyof typeof acts)[]) {
    const made = { a: await make('a', kind), b: await make('b', kind) } as const
    const toMaker = await said(pages.a, made.a, 'a')
    expect(toMaker.join()).not.toMatch(/Harbour|Quayside|Maya|Tom/)
    expect(await said(pages.b, made.b, 'b')).toEqual(toMaker)
    expect(await said(pages.b, made.a, 'a')).toEqual(await said(pages.a, made.b, 'b'))
    expect(await said(mediator.page, made.a, 'a')).toEqual(await said(mediator.page, made.b, 'b'))
  }
  for (const hand of Object.values(hands)) hand.leave()
})

it('[E4] on a phone the halves stand one above the other, A above B, and what sends stays above the keyboard', {
  timeout: 60_000,
}, async () => {
  const { page } = at.table.tom
  await page.setViewportSize(widths.companion)
  const halves = await page.locator('article[data-kind="if-then"]').first().locator('[data-side] > ul').all()
  const tops = await Promise.all(halves.map(async (half) => (await half.boundingBox())?.y ?? Number.NaN))
  expect(tops).toEqual([...tops].sort((one, next) => one - next))
  expect(new Set(tops).size).toBe(2)
  await people.openComposer(page, 'If-then')
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await page.getByLabel('What we gain').focus()
  const keyboard = 360
  await page.evaluate((covered) => {
    const view = window.visualViewport
    if (!view) return
    Object.defineProperty(view, 'height', { get: () => window.innerHeight - covered })
    view.dispatchEvent(new Event('resize'))
  }, keyboard)
  const send = page.getByRole('button', { name: 'Offer both halves' })
  const lower = async () => {
    const box = await send.boundingBox()
    return box ? box.y + box.height : Number.NaN
  }
  await expect.poll(lower).toBeLessThanOrEqual(widths.companion.height - keyboard)
  expect(await send.evaluate((button) => button.getBoundingClientRect().height)).toBeGreaterThanOrEqual(44)
})
