/** A new room from an earlier agreement: what is laid in it, for whom and until when, and what is refused. */
import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import {
  type AgreementText,
  agreementHash,
  agreementJson,
  type Clause,
} from '@common-ground/shared/agreement/agreement-text'
import { paragraph } from '@common-ground/shared/agreement/rich-text'
import { earlierKey, triesOf } from '@common-ground/shared/documents/declare'
import { goalHash } from '@common-ground/shared/documents/goal-words'
import { readGoals, typeAtEnd } from '@common-ground/shared/documents/goals'
import { readMilestones, setDoer } from '@common-ground/shared/documents/milestones'
import { earlierLimits } from '@common-ground/shared/room/limits-of-earlier'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canariesIn, newCanary } from '../rig/canary.ts'
import { Hand, openRoom, plainRoom, post } from '../rig/hand.ts'
import { must } from '../rig/late-mediator.ts'
import { agreedText } from '../rig/records.ts'
import { newDataDir, type RunningServer, runServer } from '../rig/running-server.ts'
import { stateOf } from '../rig/three-hands.ts'

const now = Date.UTC(2027, 0, 15)
const data = newDataDir()
let server: RunningServer
const start = async () => {
  server = await runServer({ clock: () => now, data })
}
beforeAll(start)
afterAll(async () => {
  await server.close()
  rmSync(data.dir, { recursive: true, force: true })
})

const goal = (text: string): Clause => ({
  id: randomUUID(),
  kind: 'goal',
  heading: '',
  blocks: [paragraph(text)],
})

const earlier = (more: Partial<AgreementText> = {}): AgreementText => ({ ...agreedText, ...more })

describe('a room from an earlier agreement', () => {
  it('holds its text as it was signed, its goals in the middle, and what is still to be done', async () => {
    const milestone = { id: randomUUID(), who: 'a', what: 'Pays the rent' } as const
    const from = earlier({
      clauses: [goal('Quiet nights.\nFor everybody.'), ...agreedText.clauses, goal('x'.repeat(2_500))],
      milestones: [
        { ...milestone, due: '2026-05-01' },
        { ...milestone, due: '2026-05-01', until: '2029-05-01' },
        { ...milestone, what: 'Calls', condition: 'It rains' },
        ...agreedText.milestones,
      ],
    })
    const ana = await Hand.enter(await openRoom(server.origin, { from }), 'a', 'Ana')
    const kept = triesOf(ana.doc).get(earlierKey) ?? ''
    expect(kept).toBe(agreementJson(from))
    expect(agreementHash(JSON.parse(kept))).toBe(agreementHash(from))
    const goals = readGoals(ana.doc)
    expect(goals.map(({ text, column }) => [text.slice(0, 40), column])).toEqual([
      ['Quiet nights.\nFor everybody.', 'middle'],
      ['The bakery stays on Harbour Street.', 'middle'],
      ['x'.repeat(40), 'middle'],
    ])
    expect(goals[2]?.text).toBe(`${'x'.repeat(1_999)}…`)
    expect(
      readMilestones(ana.doc).map(({ what, due, until, condition }) => ({ what, due, until, condition })),
    ).toEqual([
      { what: 'Pays the rent', due: '2026-05-01', until: '2029-05-01', condition: undefined },
      { what: 'Calls', due: undefined, until: undefined, condition: 'It rains' },
      { what: 'The roof is done.', due: '2027-03-01', until: undefined, condition: 'The permit is there' },
    ])
    const { endorsements, signing } = stateOf(ana)
    expect([[...endorsements], signing.sealed]).toEqual([[], undefined])
    ana.leave()
  })

  it('is a room like any other, also after a restart; its earlier text is nobody’s to change', async () => {
    const opened = await openRoom(server.origin, { from: agreedText })
    const ana = await Hand.enter(opened, 'a', 'Ana')
    ana.leave()
    await server.close()
    await start()
    const again = { ...opened, origin: server.origin }
    const ben = await Hand.enter(again, 'b', 'Ben')
    const [card] = readGoals(ben.doc)
    const [milestone] = readMilestones(ben.doc)
    if (!card || !milestone) throw new Error('the board is empty')
    expect((await ben.words((doc) => typeAtEnd(doc, card.id, ' And grows.'))).refused).toBeUndefined()
    expect((await ben.words((doc) => setDoer(doc, milestone.id, 'both'))).refused).toBeUndefined()
    const [worded] = readGoals(ben.doc)
    if (!worded) throw new Error('the card is gone')
    await must(ben, { type: 'endorse', goal: worded.id, text: goalHash(worded) })
    expect((await ben.words((doc) => triesOf(doc).set(earlierKey, '{}'))).refused).toBe('not-yours-to-write')
    await ben.startOver()
    expect((await ben.words((doc) => triesOf(doc).delete(earlierKey))).refused).toBe('not-yours-to-write')
    await ben.startOver()
    expect(triesOf(ben.doc).get(earlierKey)).toBe(agreementJson(agreedText))
    ben.leave()
  })

  it('[T26] [T33] shows nothing of it before consent, and keeps nothing of it in the clear', async () => {
    const canary = newCanary()
    const from = earlier({ title: canary, clauses: [goal(canary)], open: [canary] })
    const opened = await openRoom(server.origin, { from })
    const ana = await Hand.sit(opened, 'a', 'Ana')
    const { text } = await post(`${server.origin}/api/rooms/${opened.room}/door`, { seat: ana.seat })
    const answer = await ana.open()
    expect(answer.refused).toBe('consent-first')
    expect(canariesIn([text, answer, ana.told], [canary])).toEqual([])
    await ana.act({ type: 'consent', agreement: ana.agreement })
    await ana.open()
    expect(canariesIn([...triesOf(ana.doc).values()], [canary])).toEqual([canary])
    const files = readdirSync(data.dir).map((file) => readFileSync(join(data.dir, file)))
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter((bytes) => bytes.includes(canary))).toEqual([])
    ana.leave()
  })

  it('[T16] goes with it', async () => {
    const opened = await openRoom(server.origin, { from: agreedText })
    const ana = await Hand.enter(opened, 'a', 'Ana')
    const ben = await Hand.enter(opened, 'b', 'Ben')
    for (const hand of [ana, ben]) await must(hand, { type: 'close-and-destroy' })
    await ana.until(() => ana.told.some(({ event }) => event === 'ended'))
    expect(await server.store.read(opened.room)).toBeUndefined()
  })
})

describe('[R9] a request that is none', () => {
  const roomsMade = async () => (await server.store.due(Number.MAX_SAFE_INTEGER)).length
  const depth = 400_000
  const withClause = (more: object) => earlier({ clauses: [{ ...goal('x'), ...more }] })
  const withMilestone = (more: object) =>
    earlier({ milestones: [{ id: randomUUID(), who: 'a', what: 'x', ...more }] })

  const cases: readonly (readonly [string, unknown])[] = [
    ['malformed', null],
    ['malformed', 'text'],
    ['malformed', []],
    ['malformed', {}],
    ['malformed', { ...agreedText, format: 'common-ground/agreement/2' }],
    ['malformed', { ...agreedText, more: true }],
    ['malformed', { ...agreedText, clauses: 'NESTED' }],
    ['malformed', { ...agreedText, open: [1] }],
    ['malformed', { ...agreedText, sides: { a: 'A' } }],
    ['malformed', { ...agreedText, followUp: '2027-02-30' }],
    ['malformed', withClause({ kind: 'order' })],
    ['malformed', withClause({ id: '../..' })],
    ['malformed', withClause({ blocks: [{ kind: 'table', runs: [] }] })],
    ['malformed', withClause({ blocks: [{ kind: 'paragraph', runs: [{ text: 'x', bold: false }] }] })],
    ['malformed', withClause({ blocks: [{ kind: 'paragraph', runs: [{ text: 'x', link: 'y' }] }] })],
    ['malformed', withMilestone({ who: 'c' })],
    ['malformed', withMilestone({ due: 'tomorrow' })],
    ['malformed', withMilestone({ due: '2027-13-01' })],
    ['text-empty', { ...agreedText, title: ' ' }],
    ['text-too-long', { ...agreedText, sides: { a: 'x'.repeat(61), b: 'B' } }],
    ['text-unreadable', { ...agreedText, open: ['a\u0000b'] }],
    ['text-unreadable', withClause({ heading: '\u202etxet' })],
    ['text-unreadable', withClause({ blocks: [paragraph('\ud800')] })],
    ['text-unreadable', withMilestone({ condition: '\u0007' })],
    ['earlier-too-long', earlier({ clauses: Array.from({ length: 1_001 }, () => goal('x')) })],
    ['earlier-too-long', earlier({ open: Array.from({ length: 1_001 }, () => 'x') })],
    ['earlier-too-long', withMilestone({ what: 'x'.repeat(1_001) })],
    ['earlier-too-long', withMilestone({ what: '\n'.repeat(500) })],
    ['earlier-too-long', withClause({ blocks: [paragraph('x'.repeat(2_000_001))] })],
  ]

  it('is refused with a code, and no room is made', async () => {
    const before = await roomsMade()
    for (const [code, from] of cases) {
      const nested = `${'['.repeat(depth)}${']'.repeat(depth)}`
      const body = JSON.stringify({ ...plainRoom, from }).replace('"NESTED"', nested)
      const { text } = await post(`${server.origin}/api/rooms`, body)
      const { refused, sentence } = JSON.parse(text)
      expect({ from: JSON.stringify(from).slice(0, 200), refused }).toMatchObject({ refused: code })
      expect(sentence).toMatch(/\w/)
    }
    expect(await roomsMade()).toBe(before)
    // What is allowed of each is a room.
    const most = earlier({ clauses: Array.from({ length: 1_000 }, () => goal('x')) })
    expect((await post(`${server.origin}/api/rooms`, { ...plainRoom, from: most })).status).toBe(201)
  })

  it('is not read to its end where it is too long, and so many long ones come from one address', async () => {
    await server.close()
    await start()
    const before = await roomsMade()
    const huge = JSON.stringify({ ...plainRoom, from: 'x'.repeat(earlierLimits.bodyBytes) })
    expect((await post(`${server.origin}/api/rooms`, huge)).status).toBe(413)
    const long = { ...plainRoom, title: 'x'.repeat(70_000) }
    const statuses: number[] = []
    for (let sent = 0; sent < earlierLimits.rate.burst; sent += 1)
      statuses.push((await post(`${server.origin}/api/rooms`, long)).status)
    expect(statuses).toEqual([...Array(earlierLimits.rate.burst - 1).fill(400), 429])
    expect(await roomsMade()).toBe(before)
    // Ordinary ones are not held up by it.
    const opened = await openRoom(server.origin)
    expect(await roomsMade()).toBe(before + 1)
    // And nothing else takes more than it did.
    const door = await post(`${server.origin}/api/rooms/${opened.room}/door`, { link: 'x'.repeat(70_000) })
    expect(JSON.parse(door.text).refused).toBe('link-unknown')
  })
})
