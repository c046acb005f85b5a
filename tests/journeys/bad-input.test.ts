/** Bad input over real sockets: a clear refusal each, nothing changed, the server up. */
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type Hand, post } from '../rig/hand.ts'
import { makeOffer, openIssue, settledAt, stateOf, threeHands } from '../rig/three-hands.ts'

const table = threeHands()

describe('[R9] what does not fit is refused, and nothing changes', () => {
  it('acts', async () => {
    const { ana, ben, mediator } = table
    const issue = await openIssue(table)
    const choice = await openIssue(table, { type: 'choice', options: ['North', 'South'] })
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
      ['amount-unreadable', ben, offerOf({ issue, to: 'NaN' })],
      ['amount-too-large', ben, offerOf({ issue, to: '1e308' })],
      ['amount-unreadable', ben, offerOf({ issue, to: '١٢' })],
      ['amount-unreadable', ben, offerOf({ issue, from: '-', to: '1' })],
      ['option-unknown', ben, offerOf({ issue: choice, to: 'East' })],
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
    const { ana, ben } = table
    const texts = ['🙂'.repeat(1_000), 'אנחנו רוצים שקט בלילה', 'می‌خواهم', '👩‍👩‍👧‍👦 e\u0301']
    for (const text of texts)
      expect((await ben.act({ type: 'post-statement', text })).refused).toBeUndefined()
    await settledAt(table, 3 + texts.length)
    expect([...stateOf(ana).statements.values()].map(({ text }) => text)).toEqual(texts)
  })

  it('frames: wrong types, nothing at all, random bytes, no one to answer', async () => {
    const { ana, ben, mediator } = table
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
    for (let length = 0; length < 10; length += 1) {
      const update = Uint8Array.from({ length }, (_, index) => (index * 151 + length * 31) % 256)
      expect((await mediator.ask('words', { space: 'joint', update })).refused).toBe('words-malformed')
    }
    const huge = { space: 'joint', update: new Uint8Array(300 * 1024) }
    expect((await ana.ask('words', huge)).refused).toBe('too-large')
    expect((await ana.act({ type: 'post-statement', text: 'Still here' })).refused).toBeUndefined()
    expect(ana.entries()).toHaveLength(before + 1)
  })

  it('a frame beyond all bounds ends that connection, and only that one', async () => {
    const { ana, ben } = table
    const answer = await ben.ask('words', { space: 'joint', update: new Uint8Array(4 * 1024 * 1024) })
    expect(answer.closed).toBe(true)
    expect((await ana.act({ type: 'post-statement', text: 'Still here' })).refused).toBeUndefined()
  })

  it('rooms with unfit names', async () => {
    const { server } = table
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
