/** Three equal packages over real sockets: everybody has them, the other side ranks them, one becomes an offer; bad input changes nothing. */
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { Hand } from '../rig/hand.ts'
import { openIssue, settledAt, stateOf, threeHands } from '../rig/three-hands.ts'

const table = threeHands()
const benefit = 'You can plan with a term that suits you'

const issues = async () => {
  const rent = await openIssue(table)
  const term = await openIssue(table, { type: 'choice', options: ['3 years', '4 years', '5 years'] })
  const packageOf = (amount: string, years: string) => [
    { issue: rent, to: amount },
    { issue: term, to: years },
  ]
  const packages = [packageOf('2200', '3 years'), packageOf('2150', '4 years'), packageOf('2100', '5 years')]
  return { rent, term, packageOf, packages }
}

const present = async (hand: Hand, packages: object): Promise<string> => {
  const id = randomUUID()
  expect((await hand.act({ type: 'present-packages', packages, benefit }, id)).refused).toBeUndefined()
  return id
}

it('are presented, ranked, ranked anew and made an offer, the same on every copy and on one that comes later', async () => {
  const { ana, ben, mediator, room } = table
  const { packages } = await issues()
  const id = await present(ana, packages)
  const rank = (order: number[]) => ben.act({ type: 'rank-packages', packages: id, order })
  expect((await rank([2, 0, 1])).refused).toBeUndefined()
  expect((await rank([2, 1, 0])).refused).toBeUndefined()
  const offer = randomUUID()
  await ana.act({ type: 'offer', terms: packages[2], benefit }, offer)
  expect((await ben.act({ type: 'accept', offer })).refused).toBeUndefined()
  expect((await ana.act({ type: 'withdraw-packages', packages: id })).refused).toBeUndefined()
  await settledAt(table, ana.entries().length)
  const fresh = await Hand.connect(room, mediator.seat, mediator.participant)
  await fresh.open()
  const another = await Hand.connect(room, ben.seat, ben.participant)
  await another.open()
  for (const hand of [ana, ben, mediator, fresh, another]) {
    const { packageSets, offers } = stateOf(hand)
    expect(packageSets.get(id)).toMatchObject({
      side: 'a',
      packages,
      ranked: { order: [2, 1, 0], by: ben.participant },
      withdrawn: { by: ana.participant },
    })
    expect(offers.get(offer)?.status).toBe('accepted')
  }
  fresh.leave()
  another.leave()
})

it('sent twice under the same id are there once, and with other content are refused', async () => {
  const { ana, ben } = table
  const { packages } = await issues()
  const id = await present(ana, packages)
  await present(ana, packages.toReversed())
  const again = await ana.act({ type: 'present-packages', packages, benefit }, id)
  expect(again.refused).toBeUndefined()
  const other = await ana.act({ type: 'present-packages', packages: packages.toReversed(), benefit }, id)
  expect(other.refused).toBe('act-id-taken')
  await settledAt(table, ana.entries().length)
  expect(stateOf(ben).packageSets.size).toBe(2)
})

it('[R9] that do not fit, and ranks that are none, are refused with a code and a sentence, and nothing changes', async () => {
  const { ana, ben, mediator } = table
  const { rent, term, packageOf, packages } = await issues()
  const [one, two] = packages
  const id = await present(ana, packages)
  const made = (more: unknown, extra: object = {}) => ({
    type: 'present-packages',
    packages: more,
    benefit,
    ...extra,
  })
  const order = (...ranks: unknown[]) => ({ type: 'rank-packages', packages: id, order: ranks })
  const huge = Array.from({ length: 21 }, () => ({ issue: rent, to: '1' }))
  const cases: readonly (readonly [code: string, hand: Hand, act: unknown])[] = [
    ['malformed', ana, made([one, two])],
    ['malformed', ana, made([...packages, packageOf('2000', '5 years')])],
    ['malformed', ana, made([one, two, 'package'])],
    ['malformed', ana, made([one, two, null])],
    ['malformed', ana, made([one, two, huge])],
    ['malformed', ana, made(packages, { benefit: 5 })],
    // Nothing of the own numbers has a place in it.
    ['malformed', ana, made(packages, { totals: [84, 84, 83] })],
    ['malformed', ana, made([one, two, packageOf('2100', '5 years').map((term) => ({ ...term, own: 84 }))])],
    [
      'malformed',
      ana,
      made([
        one,
        two,
        [
          { issue: '__proto__', to: '1' },
          { issue: term, to: '5 years' },
        ],
      ]),
    ],
    ['packages-issues', ana, made([one, two, [{ issue: rent, to: '2100' }]])],
    ['packages-issues', ana, made(['1', '2', '3'].map((to) => [{ issue: rent, to }]))],
    ['packages-alike', ana, made([one, two, packageOf('2150.00', '4 years').toReversed()])],
    ['amount-too-large', ana, made([one, two, packageOf('1e308', '5 years')])],
    ['amount-negative', ana, made([one, two, packageOf('-1', '5 years')])],
    ['option-unknown', ana, made([one, two, packageOf('2100', 'constructor')])],
    [
      'issue-unknown',
      ana,
      made([
        one,
        two,
        [
          { issue: randomUUID(), to: '1' },
          { issue: term, to: '5 years' },
        ],
      ]),
    ],
    ['issue-twice', ana, made([one, two, [...packageOf('2100', '5 years'), { issue: rent, to: '1' }]])],
    ['text-empty', ana, made(packages, { benefit: ' ' })],
    ['text-too-long', ana, made(packages, { benefit: 'x'.repeat(501) })],
    ['not-for-your-role', mediator, made(packages)],
    ['malformed', ben, order(0, 1)],
    ['malformed', ben, order(0, 1, 3)],
    ['malformed', ben, order(0, 1, -1)],
    ['malformed', ben, order(0, 1, 0.5)],
    ['malformed', ben, order('0', '1', '2')],
    ['ranking-unfit', ben, order(1, 1, 2)],
    ['own-packages', ana, order(0, 1, 2)],
    ['not-for-your-role', mediator, order(0, 1, 2)],
    ['packages-unknown', ben, { type: 'rank-packages', packages: rent, order: [0, 1, 2] }],
    ['not-your-packages', ben, { type: 'withdraw-packages', packages: id }],
    ['packages-bind-nobody', ben, { type: 'accept', offer: id }],
    ['packages-bind-nobody', ben, { type: 'counter', offer: id, terms: one, benefit }],
  ]
  await settledAt(table, ana.entries().length)
  const before = [ana, ben, mediator].map((hand) => [hand.entries().length, hand.entries().at(-1)?.hash])
  for (const [code, hand, act] of cases) {
    const answer = await hand.ask('act', { space: 'joint', id: randomUUID(), act })
    expect({ act, refused: answer.refused }).toEqual({ act, refused: code })
    expect(answer.sentence).toMatch(/^\p{Lu}.+\.$/su)
  }
  const elsewhere = await ana.act(made(packages), randomUUID(), 'side-a')
  expect(elsewhere.refused).toBe('space-unknown')
  expect([ana, ben, mediator].map((hand) => [hand.entries().length, hand.entries().at(-1)?.hash])).toEqual(
    before,
  )
  expect((await ben.act(order(0, 1, 2))).refused).toBeUndefined()
})
