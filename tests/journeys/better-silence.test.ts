/** What others get of a side's numbers while packages are looked for: nothing, whatever the numbers are. */
import { randomUUID } from 'node:crypto'
import { homeOf } from '@common-ground/shared/room/space'
import { describe, expect, it } from 'vitest'
import { answered, answersSeen, betterOf, offerAll, openIssues, weigh } from '../rig/bargaining-hands.ts'
import { canariesIn } from '../rig/canary.ts'
import type { Hand } from '../rig/hand.ts'
import { schedule } from '../rig/running-server.ts'
import { threeHands } from '../rig/three-hands.ts'

/** An answer waits for its time; here it waits for a tenth of it. */
const hands = threeHands({ schedule: (action, ms) => schedule(action, ms === 3_000 ? 300 : ms) })

/** An amount nobody would come upon. */
const unusual = (): string => `7${randomUUID().replace(/\D/g, '').padEnd(11, '3').slice(0, 11)}.37`

/** Everything one is told, by what it is and where it stands. */
const toldOf = ({ told }: Pick<Hand, 'told'>) => told.map(({ event, message: { space } }) => [event, space])

describe('numbers of a side', { timeout: 60_000 }, () => {
  it('[T1] are in no byte anybody else gets, however they are used to answer', async () => {
    const { ana, ben, mediator } = hands
    await ana.open('side-a')
    await ben.open('side-b')
    const issues = await openIssues(ana)
    const rent = randomUUID()
    await ana.act({ type: 'open-issue', title: 'Rent', kind: { type: 'amount', unit: 'EUR' } }, rent)
    const [target, walkAway] = [unusual(), unusual()]
    const id = randomUUID()
    const said = { type: 'set-issue-numbers', issue: rent, weight: 40, target, walkAway }
    expect(await ana.act(said, id, homeOf.a)).not.toHaveProperty('refused')
    await weigh(ana, 'a', issues, [50, 30, 15, 5])
    await weigh(ben, 'b', issues, [5, 15, 30, 50])
    for (const hand of [ana, ben]) await hand.act({ type: 'switch-better', on: true })
    const terms = [...issues, rent].map((issue, at) => ({
      issue,
      to: issue === rent ? '100' : (['high', 'middle', 'middle', 'low'][at] ?? ''),
    }))
    expect(await ben.act({ type: 'offer', terms, benefit: 'A plan' })).not.toHaveProperty('refused')
    await ana.act({ type: 'ask-better' })
    await Promise.all([ana, ben, mediator].map((hand) => answered(hand, 1)))
    for (const hand of [ben, mediator]) {
      expect(canariesIn(hand.told, [target, walkAway, id])).toEqual([])
      expect(canariesIn(answersSeen(hand), [target, walkAway, id])).toEqual([])
    }
    // It is there to be found.
    expect(canariesIn(ana.copyOf(homeOf.a).toJSON(), [target, walkAway])).toHaveLength(2)
  })

  it('[T14] locked, and locked again, tell nobody else anything: no word, no number, no message', async () => {
    const { ana, ben, mediator } = hands
    await ana.open('side-a')
    await ben.open('side-b')
    const issues = await openIssues(ana)
    await weigh(ana, 'a', issues, [50, 30, 15, 5])
    await weigh(ben, 'b', issues, [5, 15, 30, 50])
    await ben.act({ type: 'switch-better', on: true })
    await mediator.until(() => betterOf(mediator).on.length === 1)
    const before = toldOf(mediator).length
    await ana.act({ type: 'switch-better', on: true })
    await offerAll(ben, issues, ['high', 'middle', 'middle', 'low'])
    await mediator.until(() => mediator.entries().at(-1)?.act.type === 'offer')
    const after = toldOf(mediator).slice(before)
    // The switch and the offer: that both sides' spaces took an entry each is told only there.
    expect(after).toEqual([
      ['words', 'joint'],
      ['words', 'joint'],
    ])
  })
})
