/** What a lock holds off, for every act there is: whatever names the locked thing, but for taking back one's own word. */
import type { Act, ActType } from '@common-ground/shared/acts/act'
import type { JointItem } from '@common-ground/shared/acts/joint-item'
import { mediationActs } from '@common-ground/shared/acts/mediation'
import { actAccess } from '@common-ground/shared/room/access'
import type { Standing } from '@common-ground/shared/room/participant'
import { describe, expect, it } from 'vitest'
import { NumberRules, unknown } from '../rig/number-rules.ts'

const recorded = /^0{8}-/
const words = 'a'.repeat(64)
const until = '2099-01-01'
const amount = { type: 'amount', unit: 'EUR' } as const

/** A table with something of everything on it, and everything that can be answered still open. */
const laid = () => {
  const rules = new NumberRules()
  const must = (by: Standing, act: Act): string => {
    const id = rules.act(by, act)
    if (!recorded.test(id)) throw new Error(`${act.type} by ${by}: ${id}`)
    return id
  }
  const goal = '00000000-0000-4000-8000-00000000aaaa'
  rules.goals.set(goal, { text: 'Quiet nights', measure: 'No calls after ten' })
  const open = (title: string) => must('a', { type: 'open-issue', title, kind: amount })
  const [issue, second, free] = [open('Rent'), open('Deposit'), open('Parking')]
  const statement = must('a', { type: 'post-statement', text: 'We need to plan.' })
  const claim = { claim: 'The roof is sound', shows: 'It can stay', source: 'Survey', kind: 'data' } as const
  const evidence = must('a', { type: 'add-evidence', ...claim })
  const read = rules.state().evidence.get(evidence)?.words ?? ''
  must('b', { type: 'answer-evidence', evidence, words: read, answer: 'question', text: 'When?' })
  const check = must('a', {
    type: 'propose-check',
    evidence,
    words: read,
    who: 'Surveyor',
    how: 'Looks',
    until,
  })
  const item = must('a', { type: 'add-agenda-item', title: 'Rent' })
  const offered = (on: string) =>
    must('a', { type: 'offer', terms: [{ issue: on, to: '10' }], benefit: 'A plan' })
  const [offer, other] = [offered(issue), offered(free)]
  const pack = (n: number) => [
    { issue, to: `${n}` },
    { issue: second, to: `${5 - n}` },
  ]
  const packages = must('a', {
    type: 'present-packages',
    packages: [pack(1), pack(2), pack(3)],
    benefit: 'A plan',
  })
  const exploring = must('a', { type: 'explore', text: 'What if?', terms: [{ issue, to: '9' }] })
  const bid = { payer: 'a', from: '0', to: '10', step: '1', rounds: 1 } as const
  const bidding = must('a', { type: 'propose-bidding', issue, ...bid })
  const proposal = must('mediator', { type: 'announce-proposal' })
  for (const side of ['a', 'b'] as const) must(side, { type: 'receive-proposal', proposal })
  return {
    proposal,
    ...{ rules, must, goal, issue, second, free, statement, evidence, read, check, item, offer, other },
    ...{ packages, pack, exploring, bidding, bid, claim },
  }
}
type Laid = ReturnType<typeof laid>

interface Case {
  readonly by: Standing
  readonly act: (here: Laid) => Act
  /** Which lock holds it off. */
  readonly held: readonly (keyof Pick<Laid, 'goal' | 'issue' | 'statement' | 'evidence' | 'item'>)[]
}
const is = (by: Standing, held: Case['held'], act: Case['act']): Case => ({ by, act, held })

const benefit = 'A plan'
/** Of every act that names something that can be locked: in whichever place it names it. */
const naming: readonly Case[] = [
  is('mediator', ['issue'], ({ proposal, issue }) => ({
    ...{ type: 'put-proposal', proposal, text: 'As said', terms: [{ issue, to: '7' }], minutes: 5 },
  })),
  is('b', ['goal'], ({ goal }) => ({ type: 'endorse', goal, text: words })),
  is('a', ['statement'], ({ statement }) => ({ type: 'edit-statement', statement, text: 'Other' })),
  is('b', ['statement'], ({ statement }) => ({ type: 'say-back', statement, words, text: 'You need it' })),
  is('a', ['statement'], ({ statement }) => ({
    ...{ type: 'hear-back', statement, answer: 'yes', paraphrase: unknown },
  })),
  is('b', ['statement'], ({ statement }) => ({ type: 'leave-loop', statement })),
  is('b', ['statement'], ({ statement }) => ({ type: 'answer-agree', statement, words, answer: 'yes' })),
  is('b', ['statement'], ({ statement }) => ({
    ...{ type: 'answer-understood', statement, words, answer: 'yes' },
  })),
  is('b', ['issue'], ({ issue }) => ({ type: 'retitle-issue', issue, title: 'The rent' })),
  is('b', ['issue'], ({ issue }) => ({ type: 'accept-title', issue, title: 'Rent' })),
  is('b', ['issue'], ({ issue }) => ({ type: 'add-option', issue, option: 'x' })),
  is('b', ['issue'], ({ issue }) => ({ type: 'remove-option', issue, option: 'x' })),
  is('b', ['issue'], ({ issue }) => ({ type: 'set-aside-issue', issue })),
  is('b', ['issue'], ({ issue }) => ({ type: 'take-up-issue', issue })),
  is('a', ['issue', 'goal'], ({ issue, goal }) => ({ type: 'link', issue, goal })),
  is('a', ['issue', 'goal'], ({ issue, goal }) => ({ type: 'unlink', issue, goal })),
  is('b', ['issue'], ({ issue }) => ({ type: 'offer', terms: [{ issue, to: '8' }], benefit })),
  is('b', ['issue'], ({ issue, free }) => ({
    type: 'offer',
    terms: [{ issue: free, to: '8' }],
    benefit,
    gets: { terms: [{ issue, to: '8' }], benefit },
  })),
  is('b', ['issue'], ({ offer, free }) => ({
    ...{ type: 'counter', offer, terms: [{ issue: free, to: '8' }], benefit },
  })),
  is('b', ['issue'], ({ other, issue }) => ({
    ...{ type: 'counter', offer: other, terms: [{ issue, to: '8' }], benefit },
  })),
  is('b', ['issue'], ({ issue }) => ({ type: 'gift', text: 'First', terms: [{ issue, to: '8' }], benefit })),
  is('b', ['issue'], ({ offer }) => ({ type: 'accept', offer })),
  is('mediator', ['issue'], ({ issue }) => ({ type: 'explore', text: 'If?', terms: [{ issue, to: '8' }] })),
  is('b', ['issue'], ({ pack }) => ({
    type: 'present-packages',
    packages: [pack(1), pack(2), pack(4)],
    benefit,
  })),
  is('b', ['issue'], ({ packages }) => ({ type: 'rank-packages', packages, order: [0, 1, 2] })),
  is('b', ['issue'], ({ issue, bid }) => ({ type: 'propose-bidding', issue, ...bid })),
  is('b', ['issue'], ({ bidding }) => ({ type: 'join-bidding', bidding })),
  is('b', ['issue'], ({ bidding }) => ({
    ...{ type: 'place-bid', bidding, round: 1, amount: '5', nonce: words },
  })),
  is('a', ['evidence'], ({ evidence, claim, read }) => ({
    ...{ type: 'revise-evidence', evidence, ...claim, claim: 'Other', words: read },
  })),
  is('b', ['evidence'], ({ evidence, read }) => ({
    ...{ type: 'answer-evidence', evidence, words: read, answer: 'accept' },
  })),
  is('a', ['evidence', 'goal'], ({ evidence, goal }) => ({
    ...{ type: 'link-evidence', evidence, to: { goal } },
  })),
  is('a', ['evidence', 'issue'], ({ evidence, issue }) => ({
    ...{ type: 'link-evidence', evidence, to: { issue } },
  })),
  is('a', ['evidence', 'issue'], ({ evidence, issue }) => ({
    ...{ type: 'unlink-evidence', evidence, to: { issue } },
  })),
  is('b', ['evidence'], ({ evidence, read }) => ({
    ...{ type: 'propose-check', evidence, words: read, who: 'x', how: 'y', until },
  })),
  is('b', ['evidence'], ({ check }) => ({ type: 'take-result', check, answer: 'yes' })),
  is('b', ['evidence'], ({ check }) => ({ type: 'report-check', check, result: 'Sound' })),
  is('b', ['item'], ({ item }) => ({ type: 'edit-agenda-item', item, on: item, title: 'Other' })),
  is('b', ['item'], ({ item }) => ({ type: 'move-agenda-item', item })),
  is('b', ['item'], ({ item }) => ({ type: 'remove-agenda-item', item })),
]

/** Of what is somebody's own word, or is order itself: done whatever is locked. */
const free: readonly Omit<Case, 'held'>[] = [
  { by: 'b', act: ({ offer }) => ({ type: 'decline', offer }) },
  { by: 'a', act: ({ offer }) => ({ type: 'withdraw', offer }) },
  { by: 'a', act: ({ packages }) => ({ type: 'withdraw-packages', packages }) },
  { by: 'a', act: ({ exploring }) => ({ type: 'take-back-exploring', exploring }) },
  { by: 'a', act: ({ evidence }) => ({ type: 'withdraw-evidence', evidence }) },
  { by: 'a', act: ({ check }) => ({ type: 'drop-check', check }) },
  { by: 'a', act: ({ bidding }) => ({ type: 'drop-bidding', bidding }) },
  { by: 'mediator', act: ({ item }) => ({ type: 'begin-agenda-item', item }) },
  { by: 'mediator', act: ({ issue }) => ({ type: 'summon', to: { issue } }) },
  { by: 'mediator', act: ({ issue }) => ({ type: 'hide-item', item: { issue } }) },
  { by: 'mediator', act: ({ issue }) => ({ type: 'unlock-item', item: { issue } }) },
  { by: 'b', act: ({ issue }) => ({ type: 'add-agenda-item', title: 'Rent', about: { issue } }) },
]

/** Every other act names nothing that can be locked, or is tried above and below in another state. */
const nothingNamed: readonly ActType[] = [
  ...(['consent', 'admit', 'turn-away', 'remove', 'share-authority', 'leave'] as const),
  ...(['close-and-destroy', 'keep-room', 'post-statement', 'pulse', 'open-issue'] as const),
  ...(['ask-mediator', 'accept-mediator', 'decline-mediator', 'withdraw-mediator'] as const),
  ...(['part-with-mediator', 'keep-mediator'] as const),
  ...(['propose-name', 'endorse-name', 'withdraw-name-endorsement', 'withdraw-name'] as const),
  ...([
    'add-evidence',
    'bring-evidence',
    'move-stage',
    'set-stall-thresholds',
    'ask-pause',
    'go-on',
    'start-round',
  ] as const),
  ...(['end-writing', 'mark-again', 'end-round', 'withdraw-round-proposal', 'hand-in'] as const),
  ...(['take-back-card', 'done-writing', 'not-done-writing', 'mark-card', 'done-marking'] as const),
  ...(['not-done-marking', 'switch-better', 'ask-better', 'cancel-better', 'set-alternative'] as const),
  // In a side's own ledger: what it keeps to itself is not of the joint room.
  ...(['set-issue-numbers', 'rate-offer', 'note-about', 'grant-numbers', 'revoke-numbers'] as const),
  // Below, and in tests/acts/order.
  ...(['withdraw-endorsement', 'finish-agenda-item', 'show-item', 'lock-item'] as const),
  'withdraw-order-proposal',
  // In a caucus, or in a side's own ledger.
  ...mediationActs.flatMap(({ properties: { type } }) => (type.const === 'put-proposal' ? [] : [type.const])),
]

const things = ({ goal, issue, statement, evidence, item }: Laid) =>
  ({
    goal: { goal },
    issue: { issue },
    statement: { statement },
    evidence: { evidence },
    item: { agenda: item },
  }) as const

const lock = (here: Laid, item: JointItem) => here.must('mediator', { type: 'lock-item', item })

describe('a lock', () => {
  it.each(naming.map((one) => [one.act(laid()).type, one] as const))(
    '[T4] holds %s off, and nothing else that is locked does',
    (_, { by, act, held }) => {
      for (const name of ['goal', 'issue', 'statement', 'evidence', 'item'] as const) {
        const here = laid()
        lock(here, things(here)[name])
        const { length } = here.rules.entries
        const answer = here.rules.act(by, act(here))
        if (held.includes(name))
          expect([name, answer, here.rules.entries.length]).toEqual([name, 'item-locked', length])
        else expect([name, answer]).not.toEqual([name, 'item-locked'])
        here.must('mediator', { type: 'unlock-item', item: things(here)[name] })
        expect(here.rules.act(by, act(here))).not.toBe('item-locked')
      }
    },
  )

  it.each(free.map((one) => [one.act(laid()).type, one] as const))('leaves %s free', (_, { by, act }) => {
    const here = laid()
    for (const item of Object.values(things(here))) lock(here, item)
    expect(here.rules.act(by, act(here))).toMatch(recorded)
  })

  it('leaves it to a side to take its endorsement back', () => {
    const here = laid()
    const { goal } = here
    lock(here, { goal })
    expect(here.rules.act('a', { type: 'withdraw-endorsement', goal })).toBe('not-endorsed')
  })

  it('has been thought of for every act there is', () => {
    const tried = [...naming, ...free].map(({ act }) => act(laid()).type)
    expect([...new Set([...tried, ...nothingNamed])].sort()).toEqual(Object.keys(actAccess).sort())
    expect(nothingNamed.filter((type) => tried.includes(type))).toEqual([])
  })

  it('on one thing is none on another with the same id', () => {
    const here = laid()
    here.rules.goals.set(here.issue, { text: 'Fair rent', measure: 'x' })
    lock(here, { goal: here.issue })
    expect(here.rules.act('b', { type: 'retitle-issue', issue: here.issue, title: 'x' })).toMatch(recorded)
    expect(here.rules.act('b', { type: 'endorse', goal: here.issue, text: words })).toBe('item-locked')
    expect(here.rules.act('b', { type: 'accept', offer: unknown })).toBe('offer-unknown')
  })
})
