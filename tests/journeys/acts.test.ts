/** Acts over real sockets: two people at the same moment, the same act twice, the words an endorsement stands on, the stage. */
import { randomUUID } from 'node:crypto'
import { goalStanding } from '@common-ground/shared/acts/goals'
import { addGoal, readGoals, typeAtEnd } from '@common-ground/shared/documents/goals'
import { textHash } from '@common-ground/shared/documents/text-hash'
import { checkChain } from '@common-ground/shared/ledger/chain'
import { describe, expect, it } from 'vitest'
import { makeOffer, openIssue, settledAt, stateOf, threeHands } from '../rig/three-hands.ts'

const table = threeHands()

describe('[R4] one order', () => {
  it('the same act sent twice, and ten times at once, is one entry with one answer', async () => {
    const { ana } = table
    const id = randomUUID()
    const act = { type: 'post-statement', text: 'One point' }
    const answers = await Promise.all(Array.from({ length: 10 }, () => ana.act(act, id)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await ana.act(act, id)).toEqual(answers[0])
    await settledAt(table, 4)
    expect(ana.entries().filter((entry) => entry.id === id)).toHaveLength(1)
  })

  it('accept and withdraw at the same moment: the first in order counts, the other is told why not', async () => {
    const { ana, ben } = table
    for (let round = 0; round < 10; round += 1) {
      const offer = await makeOffer(ana, await openIssue(table), '2150')
      const both = [ben.act({ type: 'accept', offer }), ana.act({ type: 'withdraw', offer })]
      const [accepted, withdrawn] = await Promise.all(both)
      const outcome = [accepted?.refused, withdrawn?.refused]
      expect([
        [undefined, 'offer-answered'],
        ['offer-withdrawn', undefined],
      ]).toContainEqual(outcome)
    }
    const length = ana.entries().length
    await settledAt(table, length)
    expect(stateOf(ana).offers).toEqual(stateOf(ben).offers)
  })

  it('two accepts of one offer: one entry', async () => {
    const { ana, ben } = table
    const offer = await makeOffer(ana, await openIssue(table), '2150')
    const answers = await Promise.all([
      ben.act({ type: 'accept', offer }),
      ben.act({ type: 'accept', offer }),
    ])
    expect(answers.map(({ refused }) => refused).sort()).toEqual(['offer-answered', undefined].sort())
  })

  it('everyone acting at full speed: no gap, no fork, the same chain for all', async () => {
    const { ana, ben, mediator, server, room } = table
    const everyone = [ana, ben, mediator]
    await Promise.all(
      everyone.flatMap((hand) =>
        Array.from({ length: 25 }, (_, index) => hand.act({ type: 'post-statement', text: `${index}` })),
      ),
    )
    await settledAt(table, 78)
    expect(checkChain(ana.entries())).toMatchObject({ whole: true, length: 78 })
    expect(ben.entries()).toEqual(ana.entries())
    const stored = await server.store.read(room.room)
    expect(stored?.spaces.joint.entries).toEqual(ana.entries())
  })
})

describe('[T13] an endorsement stands on the words its maker had on screen', () => {
  const goal = '00000000-0000-4000-8000-000000000001'
  it('an edit and an endorsement at the same moment, in both orders', async () => {
    const { ana, ben } = table
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

  it('words that were on screen and are not any more cannot be endorsed; the new ones can', async () => {
    const { ana, ben } = table
    await ana.words((doc) => addGoal(doc, goal, 'a', 'Quiet nights'))
    await ben.until(() => readGoals(ben.doc).length === 1)
    const onScreen = textHash(readGoals(ben.doc)[0]?.text ?? '')
    await ana.words((doc) => typeAtEnd(doc, goal, ' and loud mornings'))
    expect((await ben.act({ type: 'endorse', goal, text: onScreen })).refused).toBe('text-changed')
    const now = textHash('Quiet nights and loud mornings')
    expect((await ben.act({ type: 'endorse', goal, text: now })).refused).toBeUndefined()
    expect((await ben.act({ type: 'endorse', goal, text: now })).refused).toBe('already-endorsed')
    await ana.words((doc) => typeAtEnd(doc, goal, '!'))
    const { endorsements } = stateOf(ben)
    expect(goalStanding(endorsements, goal, textHash(readGoals(ana.doc)[0]?.text ?? ''))).toEqual({
      endorsed: { a: false, b: false },
      voided: { a: false, b: true },
      common: false,
    })
  })

  it('refuses other words than those on the board, empty words, unknown goals, and a mediator', async () => {
    const { ana, mediator } = table
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

describe('[E1] moving the stage', () => {
  it('needs the mediator, or both sides saying the same', async () => {
    const { ana, ben, mediator } = table
    await ana.act({ type: 'move-stage', to: 'goals' })
    await ben.act({ type: 'move-stage', to: 'bargaining' })
    expect((await ana.act({ type: 'move-stage', to: 'goals' })).refused).toBe('already-proposed')
    await settledAt(table, 5)
    expect(stateOf(ana).stage.stage).toBe('opening')
    await ben.act({ type: 'move-stage', to: 'goals' })
    await settledAt(table, 6)
    expect(stateOf(ana).stage).toMatchObject({ stage: 'goals', proposed: {} })
    await mediator.act({ type: 'move-stage', to: 'opening' })
    await settledAt(table, 7)
    expect(stateOf(ben).stage.stage).toBe('opening')
  })
})
