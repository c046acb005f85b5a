/** Setting an issue aside on real sockets: who may, what everybody then sees, and two acts on it at the same moment. */
import { randomUUID } from 'node:crypto'
import { emptyRoom, foldAll } from '@common-ground/shared/ledger/fold'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Hand } from '../rig/hand.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import { type SixHands, sixHands } from '../rig/six-hands.ts'

let server: RunningServer
beforeAll(async () => {
  server = await runServer()
})
afterAll(() => server.close())

const opened = async (by: Hand): Promise<string> => {
  const issue = randomUUID()
  const kind = { type: 'amount', unit: 'EUR' }
  expect((await by.act({ type: 'open-issue', title: 'Parking', kind }, issue)).refused).toBeUndefined()
  return issue
}
const aside = async (hand: Hand, issue: string) =>
  (await hand.act({ type: 'set-aside-issue', issue })).refused
const up = async (hand: Hand, issue: string) => (await hand.act({ type: 'take-up-issue', issue })).refused
const offerOf = (issue: string) => ({ type: 'offer', terms: [{ issue, to: '10' }], benefit: 'A plan' })

const issueOf = (hand: Hand, issue: string) => foldAll(emptyRoom, hand.entries()).issues.get(issue)

/** Whether everybody in the room sees it aside, or everybody does not. */
const seen = async ({ ana, amy, ben, bea, mo, olu }: SixHands, issue: string, isAside: boolean) => {
  for (const hand of [ana, amy, ben, bea, mo, olu])
    await hand.until(() => (issueOf(hand, issue)?.aside !== undefined) === isAside)
}

it('[E2] an issue nobody named is set aside and taken up again, and everybody sees it', async () => {
  const hands = await sixHands(server.origin)
  const { amy, ben, mo, olu } = hands
  for (const opener of [amy, mo]) {
    const issue = await opened(opener)
    expect(await aside(olu, issue)).toBe('not-for-your-role')
    expect(await aside(opener, issue)).toBeUndefined()
    await seen(hands, issue, true)
    expect((await ben.act(offerOf(issue))).refused).toBe('issue-set-aside')
    expect(await up(olu, issue)).toBe('not-for-your-role')
    expect(await up(ben, issue)).toBeUndefined()
    await seen(hands, issue, false)
    expect((await ben.act(offerOf(issue))).refused).toBeUndefined()
  }
  hands.leave()
})

it('one that was offered on takes both sides, each by someone who may commit for it', async () => {
  const hands = await sixHands(server.origin)
  const { ana, amy, ben, bea, mo } = hands
  const issue = await opened(ana)
  const offer = randomUUID()
  await ben.act(offerOf(issue), offer)
  expect(await aside(ana, issue)).toBe('issue-still-named')
  await ana.act({ type: 'decline', offer })
  expect(await aside(mo, issue)).toBe('sides-set-aside')
  for (const colleague of [amy, bea]) expect(await aside(colleague, issue)).toBe('authority-needed')
  expect(await aside(ben, issue)).toBeUndefined()
  expect(await aside(ben, issue)).toBe('already-said')
  await seen(hands, issue, false)
  expect(await aside(ana, issue)).toBeUndefined()
  await seen(hands, issue, true)
  hands.leave()
})

it('[R4] set aside and offered on at the same moment: whatever comes first counts, and never both', async () => {
  const hands = await sixHands(server.origin)
  const { ana, ben } = hands
  for (const first of ['aside', 'offer']) {
    const issue = await opened(ana)
    const set = { type: 'set-aside-issue', issue }
    const send = [() => ana.act(set), () => ben.act(offerOf(issue))]
    const [one, other] = await Promise.all((first === 'aside' ? send : send.toReversed()).map((act) => act()))
    const refused = [one?.refused, other?.refused]
    expect(refused.filter((code) => code === undefined)).toHaveLength(1)
    const isAside = refused.includes('issue-set-aside')
    expect(refused).toContain(isAside ? 'issue-set-aside' : 'issue-still-named')
    await seen(hands, issue, isAside)
  }
  const [id, issue] = [randomUUID(), await opened(ana)]
  const answer = await ana.act({ type: 'set-aside-issue', issue }, id)
  expect(await ana.act({ type: 'set-aside-issue', issue }, id)).toEqual(answer)
  expect((await ana.act({ type: 'take-up-issue', issue }, id)).refused).toBe('act-id-taken')
  await seen(hands, issue, true)
  hands.leave()
})
