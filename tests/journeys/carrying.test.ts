/** Carrying things over from an archive, over real sockets: asked by one side, agreed by the other, and the same thing as before. */
import { randomUUID } from 'node:crypto'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { goalHash } from '@common-ground/shared/documents/goal-words'
import { addGoal, readGoals, typeMeasure } from '@common-ground/shared/documents/goals'
import { emptyRoom, foldAll } from '@common-ground/shared/ledger/fold'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { canariesIn, newCanary } from '../rig/canary.ts'
import { fetchFile } from '../rig/files.ts'
import { Hand, type OpenedRoom, openRoom } from '../rig/hand.ts'
import { must } from '../rig/late-mediator.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import { admitLater, comeIn, knock } from '../rig/six-hands.ts'
import { makeThings, type ThingsToCarry } from '../rig/things-to-carry.ts'

let server: RunningServer
let opened: OpenedRoom
let ana: Hand
let ben: Hand
let mo: Hand
beforeAll(async () => {
  server = await runServer()
})
afterAll(() => server.close())

let before: ThingsToCarry
let canary: string

const stateOf = (hand: Hand): RoomState => foldAll(emptyRoom, hand.entries())

/** Both let a mediator in who reads from now on, and come in again. */
const reopen = async (): Promise<void> => {
  const later = await knock(opened, 'mediator', 'Mo')
  await admitLater(ana, later, false)
  await admitLater(ben, later, false)
  ana = await comeIn(opened, ana)
  ben = await comeIn(opened, ben)
  mo = await comeIn(opened, later)
}

beforeEach(async () => {
  opened = await openRoom(server.origin)
  ana = await Hand.enter(opened, 'a', 'Ana')
  ben = await Hand.enter(opened, 'b', 'Ben')
  canary = newCanary()
  before = await makeThings(ana, ben, canary)
  await reopen()
  return () => {
    for (const hand of [ana, ben, mo]) hand.leave()
  }
})

const carry = async (kind: string, item: string): Promise<void> => {
  await must(ana, { type: 'ask-carry', kind, item })
  await must(ben, { type: 'agree-carry', item })
  for (const hand of [ana, ben, mo])
    await hand.until(() => stateOf(hand).carries.get(item)?.state === 'carried')
}

describe('[T27] things of an archive', () => {
  it('are told to a mediator by kind and id alone, until both sides have said yes', async () => {
    const asked = [
      ['goal', before.goal],
      ['issue', before.issue],
      ['statement', before.statement],
      ['evidence', before.evidence],
      ['name', before.name],
    ] as const
    for (const [kind, item] of asked) await must(ana, { type: 'ask-carry', kind, item })
    await must(ben, { type: 'drop-carry', item: before.name })
    await mo.until(() => mo.entries().at(-1)?.act.type === 'drop-carry')
    expect(canariesIn([mo.told, mo.doc.toJSON(), mo.entries()], [canary])).toEqual([])
    await must(ben, { type: 'agree-carry', item: before.goal })
    await mo.until(() => readGoals(mo.doc).length === 1)
    expect(canariesIn([mo.entries(), mo.doc.toJSON()], [canary])).toEqual([canary])
    // A question that was dropped can be asked again, by either side.
    await must(ben, { type: 'ask-carry', kind: 'name', item: before.name })
  })

  it('[T13] a goal has its words, both lines, its date and both endorsements', async () => {
    await carry('goal', before.goal)
    for (const hand of [ana, ben, mo]) {
      const [card] = readGoals(hand.doc)
      expect(card).toMatchObject({
        id: before.goal,
        column: 'middle',
        date: '2027-03-01',
        measure: 'No delivery before six',
        why: { a: 'We sleep above the yard', b: 'Our tenants complain' },
      })
      if (!card) throw new Error('there is no card')
      const { a, b } = stateOf(hand).endorsements.get(before.goal) ?? {}
      expect([a?.text, b?.text]).toEqual([goalHash(card), goalHash(card)])
      expect([a?.by, b?.by]).toEqual([ana.participant, ben.participant])
    }
    // It is a card like any other: who changes its words takes the common ground away.
    await ben.words((doc) => typeMeasure(doc, before.goal, ' on weekdays'))
    await ana.until(() => ana.entries().at(-1)?.act.type === 'change-wording')
  })

  it('an issue, what was agreed on it, a statement, a name: as they stood, under their ids and by their authors', async () => {
    await carry('issue', before.issue)
    await carry('agreement', before.agreement)
    await carry('statement', before.statement)
    await carry('name', before.name)
    for (const hand of [ana, ben, mo]) {
      const { issues, offers, statements, glossary } = stateOf(hand)
      expect(issues.get(before.issue)).toMatchObject({
        title: `Rent per month ${canary}`,
        kind: { options: ['low', 'middle', 'high'] },
        by: ana.participant,
      })
      expect(offers.get(before.agreement)).toMatchObject({ status: 'accepted', by: ana.participant })
      expect(offers.has(before.open)).toBe(false)
      const statement = statements.get(before.statement)
      expect(statement).toMatchObject({ text: `We were told ${canary}`, by: ana.participant, standing: 'a' })
      // What the other side answered belongs to the talk of then.
      expect(statement?.agree).toBeUndefined()
      expect(glossary.get(before.name)?.endorsed).toEqual({ a: true, b: true })
    }
    // What is agreed binds as it did: the title stands, and the next offer is made on it.
    expect(await ana.act({ type: 'retitle-issue', issue: before.issue, title: 'Else' })).toMatchObject({
      refused: 'issue-agreed',
    })
  })

  it('evidence brings its file along, under another id, and a mediator reads that one alone', async () => {
    const reads = async (hand: Hand, id: string) => (await fetchFile(hand, id)).status
    expect(await reads(mo, before.file)).toBe(404)
    expect(await reads(ana, before.file)).toBe(200)
    await carry('evidence', before.evidence)
    const card = stateOf(mo).evidence.get(before.evidence)
    expect(card).toMatchObject({ owner: 'b', file: { name: 'lease.pdf' } })
    const brought = card?.file?.file ?? ''
    expect(brought).not.toBe(before.file)
    expect((await fetchFile(mo, brought)).bytes.includes(canary)).toBe(true)
    expect(await reads(mo, before.file)).toBe(404)
    // Revised here it is the same card.
    const { claim = '', shows = '', source = '', words = '' } = card ?? {}
    const revised = { claim, shows, source, kind: 'data', file: { file: brought, name: 'lease.pdf' } }
    await must(ben, {
      type: 'revise-evidence',
      evidence: before.evidence,
      words,
      ...revised,
      shows: 'Page 3',
    })
  })

  it('are refused with a reason: own questions, unknown things, an agreement before its issue, other roles', async () => {
    const { goal, issue, agreement, open, statement } = before
    const cases: readonly (readonly [Hand, object, string])[] = [
      [mo, { type: 'ask-carry', kind: 'goal', item: goal }, 'not-for-your-role'],
      [ana, { type: 'ask-carry', kind: 'goal', item: randomUUID() }, 'not-in-archive'],
      [ana, { type: 'ask-carry', kind: 'issue', item: goal }, 'not-in-archive'],
      [ana, { type: 'ask-carry', kind: 'agreement', item: open }, 'not-in-archive'],
      [ana, { type: 'ask-carry', kind: 'agreement', item: agreement }, 'carry-issues-first'],
      [ana, { type: 'ask-carry', kind: 'sofa', item: goal }, 'malformed'],
      [ben, { type: 'agree-carry', item: goal }, 'carry-not-asked'],
      [ben, { type: 'drop-carry', item: goal }, 'carry-not-asked'],
    ]
    for (const [hand, act, refused] of cases) expect(await hand.act(act)).toMatchObject({ refused })
    await must(ana, { type: 'ask-carry', kind: 'statement', item: statement })
    expect(await ana.act({ type: 'agree-carry', item: statement })).toMatchObject({ refused: 'own-carry' })
    expect(await ben.act({ type: 'ask-carry', kind: 'statement', item: statement })).toMatchObject({
      refused: 'carry-asked',
    })
    await carry('issue', issue)
    expect(await ben.act({ type: 'agree-carry', item: issue })).toMatchObject({ refused: 'carry-not-asked' })
    expect(await ana.act({ type: 'ask-carry', kind: 'issue', item: issue })).toMatchObject({
      refused: 'carry-asked',
    })
    const fresh = await openRoom(server.origin)
    const alone = await Hand.enter(fresh, 'a', 'Ana')
    expect(await alone.act({ type: 'ask-carry', kind: 'goal', item: goal })).toMatchObject({
      refused: 'no-archive',
    })
    alone.leave()
  })

  it('keep their ids for themselves: nobody makes another thing of one, before or after', async () => {
    const { issue, statement, goal, agreement } = before
    const taken = { refused: 'act-id-taken' }
    const said = { type: 'post-statement', text: 'Another one' }
    expect(await ana.act(said, statement)).toHaveProperty('seq')
    expect(await ana.act({ type: 'ask-carry', kind: 'statement', item: statement })).toMatchObject(taken)
    await ana.words((doc) => addGoal(doc, goal, 'a', 'Something else'))
    expect(await ben.act({ type: 'ask-carry', kind: 'goal', item: goal })).toMatchObject({
      refused: 'carried-already',
    })
    await must(ana, { type: 'ask-carry', kind: 'issue', item: issue })
    const other = { type: 'open-issue', title: 'Another one', kind: { type: 'yes-no' } }
    expect(await ana.act(other, issue)).toMatchObject(taken)
    await must(ben, { type: 'agree-carry', item: issue })
    expect(await ana.act(other, issue)).toMatchObject(taken)
    await carry('agreement', agreement)
    const offer = { type: 'offer', benefit: 'More', terms: [{ issue, to: 'low' }] }
    expect(await ana.act(offer, agreement)).toMatchObject(taken)
    expect(stateOf(ana).offers.get(agreement)?.status).toBe('accepted')
  })

  it('[R1] both say yes at the same moment, and again: it is carried once', async () => {
    const item = before.goal
    await must(ana, { type: 'ask-carry', kind: 'goal', item })
    const id = randomUUID()
    const answers = await Promise.all([
      ben.act({ type: 'agree-carry', item }, id),
      ben.act({ type: 'agree-carry', item }),
      ana.act({ type: 'drop-carry', item }),
      ben.act({ type: 'agree-carry', item }, id),
    ])
    expect(answers.filter(({ refused }) => refused === undefined).length).toBeGreaterThanOrEqual(1)
    await mo.until(() => readGoals(mo.doc).length === 1)
    expect(mo.entries().filter(({ act }) => act.type === 'carry-over')).toHaveLength(1)
  })

  it('come along once more when the room is opened afresh again', async () => {
    await carry('issue', before.issue)
    await carry('evidence', before.evidence)
    const again = stateOf(ana).evidence.get(before.evidence)?.file?.file
    await must(mo, { type: 'leave' })
    await reopen()
    await carry('issue', before.issue)
    await carry('evidence', before.evidence)
    // What was not carried over then stands in the first archive still.
    await carry('statement', before.statement)
    const { issues, evidence } = stateOf(mo)
    expect(issues.get(before.issue)).toMatchObject({ title: `Rent per month ${canary}`, by: ana.participant })
    const now = evidence.get(before.evidence)?.file?.file ?? ''
    expect(now).not.toBe(again)
    expect((await fetchFile(mo, now)).bytes.includes(canary)).toBe(true)
  })
})
