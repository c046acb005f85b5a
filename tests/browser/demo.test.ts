/** The demo room in a real browser: one press, and the two guests the page plays answer like people. */
import { fileURLToPath } from 'node:url'
import { partyIntents, type Stance } from '@common-ground/client/entry/demo-guest'
import { halfway } from '@common-ground/client/entry/halfway'
import type { Issue, IssueKind } from '@common-ground/shared/acts/issues'
import type { Offer } from '@common-ground/shared/acts/offers'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { emptyRoom } from '@common-ground/shared/ledger/fold'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, type Visitor, violations, visit } from '../rig/browser.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import * as people from './people.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))
const ofTom = 'The building earns its upkeep without special cases.'
const ofMaya = 'We can plan staff and ovens two years ahead.'

let server: RunningServer
let browser: Browser
let maya: Visitor

beforeAll(async () => {
  server = await runServer({ clientDir })
  browser = await launchBrowser()
  maya = await visit(browser)
}, 120_000)
afterAll(async () => {
  await browser.close()
  await server.close()
})

const common = (page: Page, text: string) =>
  people.card(page, text).and(page.locator('[data-common="true"]')).waitFor()

const offer = async (page: Page, value: string) => {
  await people.writeOffer(page, 'Rent from May', value, 'A tenant who plans to stay')
  await page.getByRole('button', { name: /^Send the (counter-)?offer/ }).click()
}

describe('half the way', () => {
  it('is exact on decimal strings', () => {
    expect(halfway('2150', '2400')).toBe('2275')
    expect(halfway('0.1', '0.2')).toBe('0.15')
    expect(halfway('-0.5', '0.25')).toBe('-0.125')
    expect(halfway('999999999999999.999999', '999999999999999.999997')).toBe('999999999999999.999998')
  })
})

/** A room with one issue and one open offer of the visitor's on it. */
const offered = (kind: IssueKind, to: string, from?: string): RoomState => {
  const issue: Issue = {
    id: 'issue',
    title: 'Issue',
    accepted: ['a'],
    kind,
    removed: [],
    retitled: false,
    edits: {},
    by: 'maya',
    standing: 'a',
    at: 0,
    seq: 0,
  }
  const term = { issue: 'issue', to, ...(from === undefined ? {} : { from }) }
  const offer: Offer = {
    id: 'offer',
    kind: 'offer',
    side: 'a',
    by: 'maya',
    at: 0,
    seq: 1,
    terms: [term],
    benefit: '',
    status: 'open',
  }
  return { ...emptyRoom, issues: new Map([['issue', issue]]), offers: new Map([['offer', offer]]) }
}

/** The value the guest comes back with; undefined where he accepts. */
const answered = (state: RoomState, stance?: Stance): string | undefined => {
  const stances = new Map(stance ? [['issue', stance]] : [])
  const [intent] = partyIntents(state, [], stances, { counter: 'Half the way.', common: '' })
  if (intent?.act.type === 'counter') return intent.act.terms[0]?.to
  expect(intent?.act).toEqual({ type: 'accept', offer: 'offer' })
  return undefined
}

describe('how the guest answers an offer', () => {
  const amount: IssueKind = { type: 'amount', unit: '€' }
  const choice: IssueKind = { type: 'choice', options: ['5:00', '5:30', '6:00'] }

  it('half the way to what he asks, and yes to what is better than that', () => {
    expect(answered(offered(amount, '2150.5'), { asks: '2400', glad: 'more' })).toBe('2275.25')
    expect(answered(offered(amount, '2500'), { asks: '2400', glad: 'more' })).toBeUndefined()
    expect(answered(offered(amount, '2'), { asks: '3', glad: 'less' })).toBeUndefined()
  })

  it('the option between, and yes where there is none', () => {
    expect(answered(offered(choice, '5:00'), { asks: '6:00' })).toBe('5:30')
    expect(answered(offered(choice, '5:30'), { asks: '6:00' })).toBeUndefined()
  })

  it('half of the visitor’s own move on an issue he knows nothing of, and yes where there was none', () => {
    expect(answered(offered(amount, '10', '20'))).toBe('15')
    expect(answered(offered(amount, '10'))).toBeUndefined()
    expect(answered(offered({ type: 'yes-no' }, 'yes', 'no'))).toBeUndefined()
  })

  it('by whole steps where the issue has some', () => {
    const stepped: IssueKind = { type: 'amount', unit: '€', step: '50' }
    expect(answered(offered(stepped, '2150'), { asks: '2400' })).toBe('2250')
  })

  it('an if-then with an if-then, its halves changed over, and a gift with thanks', () => {
    const room = offered(amount, '2150')
    const [made] = room.offers.values()
    const [issue] = room.issues.values()
    if (!made || !issue) throw new Error('the room has an issue and an offer')
    const issues = new Map(room.issues).set('term', { ...issue, id: 'term' })
    const gets = { terms: [{ issue: 'term', to: '6' }], benefit: '' }
    const act = (offer: Offer) => {
      const state = { ...room, issues, offers: new Map([['offer', offer]]) }
      const stances = new Map<string, Stance>([
        ['issue', { asks: '2400' }],
        ['term', { asks: '4' }],
      ])
      return partyIntents(state, [], stances, { counter: 'Half the way.', common: '' })[0]?.act
    }
    expect(act({ ...made, kind: 'if-then', gets })).toMatchObject({
      type: 'counter',
      terms: [{ issue: 'term', to: '5' }],
      gets: { terms: [{ issue: 'issue', to: '2275' }] },
    })
    expect(act({ ...made, kind: 'gift', text: 'A step' })).toEqual({ type: 'accept', offer: 'offer' })
  })

  it('not at all in a closed room', () => {
    const state: RoomState = {
      ...offered(amount, '10'),
      stage: { stage: 'closed', since: 0, proposed: { a: { to: 'goals' } } },
    }
    expect(partyIntents(state, [], new Map(), { counter: '', common: '' })).toEqual([])
  })
})

describe('a demo room', { timeout: 120_000 }, () => {
  it('is one press away, says who plays the others, and keeps no seat of theirs', async () => {
    const { page } = maya
    await page.goto(server.origin)
    await page.getByRole('button', { name: 'Try a demo room' }).click()
    await page.getByRole('heading', { name: people.title }).waitFor()
    for (const name of ['Tom Brandt', 'Jonas Reed']) await page.getByText(name).first().waitFor()
    await people.acceptAndEnter(page, 'Maya Okafor')
    await people.goTo(page, 'conversation')
    await page.getByRole('log').getByText('not real people').waitFor()
    await people.goTo(page, 'goals')
    const kept = await page.evaluate(() => Object.entries({ ...localStorage }))
    expect(kept.map(([key, value]) => [key.split('.')[1], JSON.parse(value).length])).toEqual([['seats', 1]])
  })

  it('Tom’s goals are there; endorsing one brings it to common ground, and the mediator says so once', async () => {
    const { page } = maya
    await people.card(page, ofTom).waitFor()
    await people.endorse(page, ofTom)
    await common(page, ofTom)
    await people.goTo(page, 'conversation')
    await page.getByRole('log').getByText('both of you say yes to').waitFor()
    await people.goTo(page, 'goals')
  })

  it('Tom endorses what the visitor endorses, and again when the words have changed', async () => {
    const { page } = maya
    await people.addGoal(page, people.sides.a, ofMaya)
    await page.keyboard.press('Escape')
    await people.endorse(page, ofMaya)
    await common(page, ofMaya)
    await people.beginWriting(page, ofMaya, 'end')
    await page.keyboard.type(' Or three.')
    await page.keyboard.press('Escape')
    await people.card(page, 'Or three.').getByText('Wording changed by').waitFor()
    await people.endorse(page, 'Or three.')
    await common(page, 'Or three.')
  })

  it('Tom counters the first offer half the way and accepts the next', async () => {
    const { page } = maya
    await people.goTo(page, 'ledger')
    await page
      .getByRole('button', { name: /Make an offer/ })
      .first()
      .click()
    await offer(page, '2150')
    await page.getByText('I come half the way towards you').first().waitFor()
    await page.getByText('2,275').first().waitFor()
    await page
      .getByRole('button', { name: /^Counter/ })
      .last()
      .click()
    await offer(page, '2200')
    await page
      .getByText(/Accepted by Tom Brandt/)
      .first()
      .waitFor()
    await people.goTo(page, 'conversation')
    expect(await page.getByRole('log').getByText('both of you say yes to').count()).toBe(1)
    expect(await violations(page)).toEqual([])
  })

  it('Tom joins a move of the stage', async () => {
    const { page } = maya
    await page
      .getByRole('button', { name: /^Exploring/ })
      .first()
      .click()
    await page.getByRole('button', { name: /Suggest moving to Exploring/ }).click()
    await page.locator('[aria-current="step"]').filter({ hasText: 'Exploring' }).first().waitFor()
  })

  it('the guests leave when the visitor does, and what was typed before is still there', async () => {
    const { page } = await visit(browser)
    let joined = 0
    let gone = 0
    page.on('websocket', (socket) => {
      joined += 1
      socket.on('close', () => {
        gone += 1
      })
    })
    await page.goto(server.origin)
    await page.getByLabel('What is it about?').fill('A fence')
    await page.getByRole('button', { name: 'Try a demo room' }).click()
    await people.acceptAndEnter(page, 'Maya Okafor')
    expect(joined).toBe(3)
    await page.goBack()
    await page.getByRole('button', { name: 'Try a demo room' }).waitFor()
    await expect.poll(() => gone).toBe(3)
    expect(await page.getByLabel('What is it about?').inputValue()).toBe('A fence')
  })

  it('a room that cannot be opened is said calmly, and the front page stays', async () => {
    const { page, context } = await visit(browser)
    await page.goto(server.origin)
    await context.route('**/api/rooms', (route) => route.abort())
    await page.getByRole('button', { name: 'Try a demo room' }).click()
    await page.getByText('The room cannot be reached right now.').waitFor()
    await page.getByRole('button', { name: 'Try a demo room' }).waitFor()
    expect(await violations(page)).toEqual([])
  })

  it('[T21] nothing went wrong in the page, and nothing was asked of any other origin', () => {
    expect(maya.complaints).toEqual([])
    const hosts = new Set(maya.requests.map((url) => new URL(url).host))
    expect([...hosts]).toEqual([new URL(server.origin).host])
  })
})
