/** Acts over real sockets: two people at the same moment, the same act twice, and everything that does not fit. */
import { randomUUID } from 'node:crypto'
import { addGoal, readGoals, typeAtEnd } from '@common-ground/shared/documents/goals'
import { textHash } from '@common-ground/shared/documents/text-hash'
import { checkChain } from '@common-ground/shared/ledger/chain'
import { emptyRoom, fold } from '@common-ground/shared/ledger/ledger'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Hand, type OpenedRoom, openRoom, post } from '../rig/hand.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'

let server: RunningServer
let room: OpenedRoom
let ana: Hand
let ben: Hand
let mediator: Hand
beforeAll(async () => {
  server = await runServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  room = await openRoom(server.origin)
  ana = await Hand.enter(room, 'a', 'Ana')
  ben = await Hand.enter(room, 'b', 'Ben')
  mediator = await Hand.enter(room, 'mediator', 'Mo')
  return () => {
    for (const hand of [ana, ben, mediator]) hand.leave()
  }
})

const stateOf = (hand: Hand) => hand.entries().reduce(fold, emptyRoom)
const settledAt = (length: number) =>
  Promise.all([ana, ben, mediator].map((hand) => hand.until(() => hand.entries().length === length)))

const openIssue = async (kind: object = { type: 'amount', unit: 'EUR a month' }): Promise<string> => {
  const issue = randomUUID()
  await ana.act({ type: 'open-issue', title: 'Rent from May', kind }, issue)
  return issue
}
const makeOffer = async (hand: Hand, issue: string, to: string): Promise<string> => {
  const offer = randomUUID()
  await hand.act({ type: 'offer', terms: [{ issue, to }], benefit: 'A rent you can plan with' }, offer)
  return offer
}

describe('[R4] one order', () => {
  it('the same act sent twice, and ten times at once, is one entry with one answer', async () => {
    const id = randomUUID()
    const act = { type: 'post-statement', text: 'One point' }
    const answers = await Promise.all(Array.from({ length: 10 }, () => ana.act(act, id)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await ana.act(act, id)).toEqual(answers[0])
    await settledAt(4)
    expect(ana.entries().filter((entry) => entry.id === id)).toHaveLength(1)
  })

  it('accept and withdraw at the same moment: the first in order counts, the other is told why not', async () => {
    for (let round = 0; round < 10; round += 1) {
      const offer = await makeOffer(ana, await openIssue(), '2150')
      const both = [ben.act({ type: 'accept', offer }), ana.act({ type: 'withdraw', offer })]
      const [accepted, withdrawn] = await Promise.all(both)
      const outcome = [accepted?.refused, withdrawn?.refused]
      expect([
        [undefined, 'offer-answered'],
        ['offer-withdrawn', undefined],
      ]).toContainEqual(outcome)
    }
    const length = ana.entries().length
    await settledAt(length)
    expect(stateOf(ana).offers).toEqual(stateOf(ben).offers)
  })

  it('two accepts of one offer: one entry', async () => {
    const offer = await makeOffer(ana, await openIssue(), '2150')
    const answers = await Promise.all([
      ben.act({ type: 'accept', offer }),
      ben.act({ type: 'accept', offer }),
    ])
    expect(answers.map(({ refused }) => refused).sort()).toEqual(['offer-answered', undefined].sort())
  })

  it('everyone acting at full speed: no gap, no fork, the same chain for all', async () => {
    const everyone = [ana, ben, mediator]
    await Promise.all(
      everyone.flatMap((hand) =>
        Array.from({ length: 25 }, (_, index) => hand.act({ type: 'post-statement', text: `${index}` })),
      ),
    )
    await settledAt(78)
    expect(checkChain(ana.entries())).toMatchObject({ whole: true, length: 78 })
    expect(ben.entries()).toEqual(ana.entries())
    expect(await server.store.entries(room.room, 'joint')).toEqual(ana.entries())
  })
})

describe('[T13] an endorsement stands on the words its maker had on screen', () => {
  const goal = '00000000-0000-4000-8000-000000000001'
  it('an edit and an endorsement at the same moment, in both orders', async () => {
    await ana.words((doc) => addGoal(doc, goal, 'a', 'Quiet nights'))
    await ben.until(() => readGoals(ben.doc).length === 1)
    for (let round = 0; round < 10; round += 1) {
      const onScreen = readGoals(ben.doc)[0]?.text ?? ''
      const endorse = () => ben.act({ type: 'endorse', goal, text: textHash(onScreen) })
      const edit = () => ana.words((doc) => typeAtEnd(doc, goal, '!'))
      const [endorsed] = await Promise.all(round % 2 ? [endorse(), edit()] : [edit(), endorse()].reverse())
      if (endorsed?.refused) expect(endorsed.refused).toBe('text-changed')
      await ben.until(() => readGoals(ben.doc)[0]?.text === readGoals(ana.doc)[0]?.text)
    }
    for (const { act } of ana.entries())
      if (act.type === 'endorse') expect(act.text).not.toBe(textHash(readGoals(ana.doc)[0]?.text ?? ''))
  })

  it('refuses other words than those on the board, empty words, unknown goals, and a mediator', async () => {
    await ana.words((doc) => addGoal(doc, goal, 'a', '  '))
    const unknown = randomUUID()
    const answers = [
      await ana.act({ type: 'endorse', goal, text: textHash('Other words') }),
      await ana.act({ type: 'endorse', goal, text: textHash('') }),
      await ana.act({ type: 'endorse', goal: unknown, text: textHash('') }),
      await ana.act({ type: 'withdraw-endorsement', goal }),
      await mediator.act({ type: 'endorse', goal, text: textHash('') }),
    ]
    expect(answers.map(({ refused }) => refused)).toEqual([
      'text-empty',
      'text-empty',
      'goal-unknown',
      'not-endorsed',
      'not-for-your-role',
    ])
  })
})

describe('[R9] what does not fit is refused, and nothing changes', () => {
  it('acts', async () => {
    const issue = await openIssue()
    const choice = await openIssue({ type: 'choice', options: ['North', 'South'] })
    const offer = await makeOffer(ana, issue, '2150')
    const before = ana.entries().length
    const benefit = 'You can plan'
    const offerOf = (...terms: object[]) => ({ type: 'offer', terms, benefit })
    const cases: [string, Hand, unknown][] = [
      ['own-offer', ana, { type: 'accept', offer }],
      ['own-offer', ana, { type: 'decline', offer }],
      ['not-your-offer', ben, { type: 'withdraw', offer }],
      ['not-for-your-role', mediator, { type: 'accept', offer }],
      ['not-for-your-role', mediator, offerOf({ issue, to: '1' })],
      ['offer-unknown', ben, { type: 'accept', offer: randomUUID() }],
      ['issue-unknown', ben, offerOf({ issue: randomUUID(), to: '1' })],
      ['issue-twice', ben, offerOf({ issue, to: '1' }, { issue, to: '2' })],
      ['terms-missing', ben, offerOf()],
      ['value-unfit', ben, offerOf({ issue, to: 'NaN' })],
      ['value-unfit', ben, offerOf({ issue, to: '1e308' })],
      ['value-unfit', ben, offerOf({ issue, to: '١٢' })],
      ['value-unfit', ben, offerOf({ issue, from: '-', to: '1' })],
      ['value-unfit', ben, offerOf({ issue: choice, to: 'East' })],
      ['text-empty', ben, { type: 'counter', offer, terms: [{ issue, to: '1' }], benefit: '\u200b\u2060' }],
      ['text-too-long', ben, { type: 'post-statement', text: '🙂'.repeat(1_001) }],
      ['text-empty', ben, { type: 'post-statement', text: ' \u200d\ufeff\n' }],
      ['text-unreadable', ben, { type: 'post-statement', text: 'a\u0000b' }],
      ['text-too-long', ben, { type: 'open-issue', title: 'x'.repeat(10_000), kind: { type: 'text' } }],
      [
        'issue-options',
        ben,
        { type: 'open-issue', title: 'Where', kind: { type: 'choice', options: ['A', 'A '] } },
      ],
      ['already-there', mediator, { type: 'move-stage', to: 'opening' }],
      ['outcome-unfit', mediator, { type: 'move-stage', to: 'goals', outcome: 'agreement' }],
      ['malformed', mediator, { type: 'move-stage', to: 'heaven' }],
      ['malformed', ben, { type: 'accept', offer: '__proto__' }],
      ['malformed', ben, { type: 'destroy' }],
      ['malformed', ben, null],
      ['malformed', ben, []],
    ]
    for (const [code, hand, act] of cases) {
      const answer = await hand.ask('act', { space: 'joint', id: randomUUID(), act })
      expect({ act, refused: answer.refused }).toEqual({ act, refused: code })
      expect(answer.sentence).toMatch(/\w/)
    }
    expect(ana.entries()).toHaveLength(before)
  })

  it('1,000 emoji and right-to-left text are a statement like any other', async () => {
    const texts = ['🙂'.repeat(1_000), 'אנחנו רוצים שקט בלילה', 'می‌خواهم', '👩‍👩‍👧‍👦 e\u0301']
    for (const text of texts)
      expect((await ben.act({ type: 'post-statement', text })).refused).toBeUndefined()
    await settledAt(3 + texts.length)
    expect(stateOf(ana).statements.map(({ text }) => text)).toEqual(texts)
  })

  it('frames: wrong types, nothing at all, random bytes, no one to answer', async () => {
    const before = ana.entries().length
    const garbage = [
      undefined,
      null,
      7,
      'x',
      [],
      {},
      { space: 7 },
      Buffer.from([1, 2, 3]),
      { space: 'joint' },
    ]
    for (const event of ['open', 'words', 'act'])
      for (const message of garbage.slice(0, 4))
        expect((await ana.ask(event, message)).refused).toBe('malformed')
    for (const message of garbage) {
      ben.socket.emit('words', message)
      ben.socket.emit('presence', message)
      ben.socket.emit('nonsense', message)
    }
    for (let length = 0; length < 15; length += 1) {
      const update = Uint8Array.from({ length }, (_, index) => (index * 151 + length * 31) % 256)
      expect((await mediator.ask('words', { space: 'joint', update })).refused).toBe('words-malformed')
    }
    const huge = { space: 'joint', update: new Uint8Array(300 * 1024) }
    expect((await ana.ask('words', huge)).refused).toBe('too-large')
    expect((await ana.act({ type: 'post-statement', text: 'Still here' })).refused).toBeUndefined()
    expect(ana.entries()).toHaveLength(before + 1)
  })

  it('a frame beyond all bounds ends that connection, and only that one', async () => {
    const answer = await ben.ask('words', { space: 'joint', update: new Uint8Array(4 * 1024 * 1024) })
    expect(answer.closed).toBe(true)
    expect((await ana.act({ type: 'post-statement', text: 'Still here' })).refused).toBeUndefined()
  })

  it('rooms with unfit names', async () => {
    const sides = { a: 'Tenant', b: 'Landlord' }
    const creator = { role: 'party', side: 'a' }
    const cases: [string, object][] = [
      ['text-too-long', { title: 'x'.repeat(10_000), sides, creator }],
      ['text-empty', { title: '\u200b', sides, creator }],
      ['sides-alike', { title: 'Lease', sides: { a: 'Us', b: ' Us ' }, creator }],
      ['malformed', { title: 'Lease', sides, creator: { role: 'judge' } }],
      ['malformed', { title: 'Lease' }],
    ]
    for (const [code, body] of cases) {
      const { status, text } = await post(`${server.origin}/api/rooms`, body)
      expect([status, JSON.parse(text).refused]).toEqual([400, code])
    }
  })
})

describe('[E1] moving the stage', () => {
  it('needs the mediator, or both sides saying the same', async () => {
    await ana.act({ type: 'move-stage', to: 'goals' })
    await ben.act({ type: 'move-stage', to: 'bargaining' })
    expect((await ana.act({ type: 'move-stage', to: 'goals' })).refused).toBe('already-proposed')
    await settledAt(5)
    expect(stateOf(ana).stage.stage).toBe('opening')
    await ben.act({ type: 'move-stage', to: 'goals' })
    await settledAt(6)
    expect(stateOf(ana).stage).toMatchObject({ stage: 'goals', proposed: {} })
    await mediator.act({ type: 'move-stage', to: 'opening' })
    await settledAt(7)
    expect(stateOf(ben).stage.stage).toBe('opening')
  })
})
