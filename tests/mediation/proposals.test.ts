/** The mediator's proposal by the rules: who may do what when, and what comes of every pair of answers. */
import type { Act } from '@common-ground/shared/acts/act'
import { issueStandings } from '@common-ground/shared/ledger/concessions'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cast, MediationRules, minute, type Name } from './mediation-rules.ts'

const yes = (proposal: string) => ({ type: 'vote', proposal, answer: 'yes' }) as const
const no = (proposal: string) => ({ type: 'vote', proposal, answer: 'no' }) as const
const statusOf = (rules: MediationRules, proposal: string) => rules.state().proposals.get(proposal)?.status

const opened = (rules: MediationRules): string => {
  const kind = { type: 'amount', unit: 'EUR' } as const
  return rules.act('ana', { type: 'open-issue', title: 'Rent', kind })
}

describe('before it is put', () => {
  it('is the mediator’s to announce, one at a time, and waits for both sides', () => {
    const rules = new MediationRules()
    expect(rules.refusal('ana', { type: 'announce-proposal' })).toBe('not-for-your-role')
    const proposal = rules.act('mo', { type: 'announce-proposal' })
    expect(rules.refusal('mia', { type: 'announce-proposal' })).toBe('proposal-open')
    const put: Act = { type: 'put-proposal', proposal, text: 'Four years.', terms: [], minutes: 5 }
    rules.act('ana', { type: 'receive-proposal', proposal })
    expect(rules.refusal('mo', put)).toBe('proposal-not-received')
    expect(rules.refusal('amy', { type: 'receive-proposal', proposal })).toBe('already-said')
    expect(rules.refusal('ana', yes(proposal))).toBe('proposal-not-put')
    rules.act('bea', { type: 'receive-proposal', proposal })
    expect(rules.refusal('mo', { ...put, text: ' ' })).toBe('text-empty')
    expect(rules.refusal('mo', { ...put, terms: [{ issue: proposal, to: '1' }] })).toBe('issue-unknown')
    rules.act('mia', put)
    expect(statusOf(rules, proposal)).toBe('put')
    expect(rules.refusal('mo', put)).toBe('proposal-put')
    expect(rules.refusal('ana', { type: 'receive-proposal', proposal })).toBe('proposal-put')
  })

  it('can be ended by either side, after that by the mediator alone', () => {
    const rules = new MediationRules()
    const first = rules.act('mo', { type: 'announce-proposal' })
    rules.act('ben', { type: 'drop-proposal', proposal: first })
    expect(statusOf(rules, first)).toBe('dropped')
    const second = rules.put()
    expect(rules.refusal('ben', { type: 'drop-proposal', proposal: second })).toBe('not-for-your-role')
    rules.act('mo', { type: 'drop-proposal', proposal: second })
    expect(rules.refusal('ana', yes(second))).toBe('proposal-over')
    expect(rules.refusal('mo', { type: 'drop-proposal', proposal: second })).toBe('proposal-over')
  })

  it('names issues both sides know by their title, and keeps them as they are while it is open', () => {
    const rules = new MediationRules()
    const issue = opened(rules)
    rules.act('ana', { type: 'retitle-issue', issue, title: 'Rent with heating' })
    const proposal = rules.received()
    const terms = [{ issue, to: '2220' }]
    const put: Act = { type: 'put-proposal', proposal, text: 'As said.', terms, minutes: 5 }
    expect(rules.refusal('mo', put)).toBe('title-waits')
    rules.act('ben', { type: 'accept-title', issue, title: 'Rent with heating' })
    rules.act('mo', put)
    expect(rules.refusal('ana', { type: 'retitle-issue', issue, title: 'Rent' })).toBe('issue-proposed')
    expect(rules.refusal('ana', { type: 'set-aside-issue', issue })).toBe('issue-still-named')
  })
})

describe('answers', () => {
  it('are of those who may commit, to a proposal that is there, before its time is over', () => {
    const rules = new MediationRules()
    const proposal = rules.put()
    expect(rules.refusal('amy', yes(proposal))).toBe('authority-needed')
    expect(rules.refusal('mo', yes(proposal), 'side-a')).toBe('not-for-your-role')
    expect(rules.refusal('ana', yes('00000000-0000-4000-8000-000000000001'))).toBe('proposal-unknown')
    rules.act('ana', no(proposal))
    expect(rules.refusal('ana', no(proposal))).toBe('already-said')
    rules.now += 10 * minute
    expect(rules.refusal('ben', yes(proposal))).toBe('proposal-over')
    rules.pass(1_000)
    expect(statusOf(rules, proposal)).toBe('no-agreement')
    expect(rules.refusal('ben', yes(proposal))).toBe('proposal-over')
  })

  it('count by when they came in, however long others kept the room busy', () => {
    const rules = new MediationRules()
    const proposal = rules.put()
    rules.act('ana', yes(proposal))
    rules.now += 10 * minute + 500
    const arrived = rules.now - 501
    expect(rules.try('ben', yes(proposal), undefined, arrived + 1)).toEqual({ refused: 'proposal-over' })
    expect(rules.try('ben', yes(proposal), undefined, arrived)).not.toHaveProperty('refused')
    expect(statusOf(rules, proposal)).toBe('agreed')
  })

  it('are one for a side: of two people of it the later one, from whichever of them', () => {
    const rules = new MediationRules()
    rules.act('ana', { type: 'share-authority', participant: cast.amy.id })
    const proposal = rules.put()
    rules.act('ana', yes(proposal))
    rules.act('amy', no(proposal))
    rules.act('ben', yes(proposal))
    expect(statusOf(rules, proposal)).toBe('put')
    rules.act('amy', yes(proposal))
    expect(statusOf(rules, proposal)).toBe('agreed')
  })

  const answers = ['yes', 'no', undefined] as const
  for (const a of answers)
    for (const b of answers)
      for (const first of ['a', 'b'] as const)
        it(`[T6] ${a ?? 'silence'} of A and ${b ?? 'silence'} of B, ${first} first: what comes of it, and when`, () => {
          const rules = new MediationRules()
          const proposal = rules.put()
          const before = rules.state().length
          const said: readonly (readonly [Name, 'yes' | 'no' | undefined])[] = [
            ['ana', a],
            ['ben', b],
          ]
          for (const [who, answer] of first === 'a' ? said : said.toReversed())
            if (answer) rules.act(who, { type: 'vote', proposal, answer })
          const agreed = a === 'yes' && b === 'yes'
          expect(rules.state().length).toBe(agreed ? before + 1 : before)
          rules.pass(10 * minute + 999)
          expect(rules.state().length).toBe(agreed ? before + 1 : before)
          rules.pass(1)
          expect(rules.state().length).toBe(before + 1)
          const closed = rules.entries.get('joint')?.at(-1)?.act
          expect(closed).toMatchObject({
            type: 'close-proposal',
            outcome: agreed ? 'agreed' : 'no-agreement',
          })
          // Who said what is nobody's to know, unless both said yes.
          expect(closed && 'said' in closed).toBe(agreed)
        })

  it('[T29] wait while the room pauses, to the millisecond, also when the pause begins in the last second', () => {
    const rules = new MediationRules()
    const proposal = rules.put()
    rules.now += 10 * minute - 1
    rules.act('ben', { type: 'ask-pause', minutes: 5 }, 'mediator')
    rules.pass(5 * minute)
    expect(statusOf(rules, proposal)).toBe('put')
    rules.act('ben', yes(proposal))
    rules.now += 1
    expect(rules.refusal('ana', yes(proposal))).toBe('proposal-over')
    rules.pass(1_000)
    expect(statusOf(rules, proposal)).toBe('no-agreement')
  })

  it('are over where a pause begins when the time already is', () => {
    const rules = new MediationRules()
    const proposal = rules.put()
    rules.now += 10 * minute
    rules.act('ben', { type: 'ask-pause', minutes: 15 }, 'mediator')
    expect(rules.refusal('ana', yes(proposal))).toBe('proposal-over')
    rules.pass(1_000)
    expect(statusOf(rules, proposal)).toBe('no-agreement')
  })
})

describe('what both said yes to', () => {
  it('is agreed on its issues and stands in the ledger, until something is agreed after it', () => {
    const rules = new MediationRules()
    const issue = opened(rules)
    const proposal = rules.put([{ issue, to: '2220' }])
    expect(rules.refusal('ana', { type: 'set-aside-issue', issue })).toBe('issue-still-named')
    for (const who of ['ana', 'ben'] as const) rules.act(who, yes(proposal))
    const agreed = () => issueStandings(rules.state())[0]?.agreed
    expect(agreed()).toMatchObject({ value: '2220', offer: proposal, conditional: false })
    expect(rules.refusal('ana', { type: 'set-aside-issue', issue })).toBe('issue-agreed')
    expect(rules.refusal('ana', { type: 'retitle-issue', issue, title: 'Rent, cold' })).toBe('issue-agreed')
    rules.now += minute
    const offer = rules.act('ana', { type: 'offer', terms: [{ issue, to: '2200' }], benefit: 'A reserve' })
    rules.act('ben', { type: 'accept', offer })
    expect(agreed()).toMatchObject({ value: '2200', offer })
  })

  it('ends sealed bids on its issues', () => {
    const rules = new MediationRules()
    const issue = opened(rules)
    const range = { payer: 'a', from: '2000', to: '2400', step: '100', rounds: 1 } as const
    const bidding = rules.act('ana', { type: 'propose-bidding', issue, ...range })
    const proposal = rules.put([{ issue, to: '2220' }])
    for (const who of ['ana', 'ben'] as const) rules.act(who, yes(proposal))
    expect(rules.state().biddings.get(bidding)).toMatchObject({ status: 'agreed' })
  })
})

it('[T6] [T7] whatever is answered and changed in whatever order, the joint ledger says nothing before both say yes or the time is over', () => {
  const step = fc.record({
    who: fc.constantFrom<Name>('ana', 'ben'),
    answer: fc.constantFrom('yes', 'no'),
    after: fc.integer({ min: 0, max: 3 * minute }),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const rules = new MediationRules()
      const proposal = rules.put()
      const before = rules.state().length
      const end = rules.now + 10 * minute
      const stands: Partial<Record<Name, string>> = {}
      for (const { who, answer, after } of steps) {
        rules.pass(after)
        const open = rules.now < end && !(stands.ana === 'yes' && stands.ben === 'yes')
        const refused = rules.refusal(who, { type: 'vote', proposal, answer })
        expect(refused).toBe(open ? (stands[who] === answer ? 'already-said' : undefined) : 'proposal-over')
        if (refused === undefined) stands[who] = answer
        const agreed = stands.ana === 'yes' && stands.ben === 'yes'
        const over = rules.now >= end + 1_000
        expect(rules.state().length - before).toBe(agreed || over ? 1 : 0)
      }
      rules.pass(20 * minute)
      expect(statusOf(rules, proposal)).toBe(
        stands.ana === 'yes' && stands.ben === 'yes' ? 'agreed' : 'no-agreement',
      )
    }),
    { numRuns: 300 },
  )
})
