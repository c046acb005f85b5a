/** "Better for both" on a real server: asked by the mediator, told to all alike, made an offer and accepted; and whoever probes learns no more than the limit. */
import { randomUUID } from 'node:crypto'
import { limits } from '@common-ground/shared/room/limits'
import { sides } from '@common-ground/shared/room/side'
import { describe, expect, it } from 'vitest'
import {
  answered,
  answersSeen,
  betterOf,
  offerAll,
  openHome,
  openIssues,
  weigh,
} from '../rig/bargaining-hands.ts'
import { schedule } from '../rig/running-server.ts'
import { threeHands } from '../rig/three-hands.ts'

let ahead = 0
/** An answer waits for its time; here it waits for a tenth of it. */
const hands = threeHands({
  clock: () => Date.now() + ahead,
  schedule: (action, ms) => schedule(action, ms === 3_000 ? 300 : ms),
})

const on = { type: 'switch-better', on: true }
const off = { type: 'switch-better', on: false }
const ask = { type: 'ask-better' }

/** Both sides have numbers and have switched on; B has made an offer that both could better. */
const begun = async () => {
  const { ana, ben } = hands
  await openHome(ana, 'a')
  await openHome(ben, 'b')
  const issues = await openIssues(ana)
  await weigh(ana, 'a', issues, [50, 30, 15, 5])
  await weigh(ben, 'b', issues, [5, 15, 30, 50])
  for (const hand of [ana, ben]) expect(await hand.act(on)).not.toHaveProperty('refused')
  return { issues, offer: await offerAll(ben, issues, ['high', 'middle', 'middle', 'low']) }
}

/** As the bytes came: of words told of the joint space. */
const jointBytes = (hand: {
  readonly told: readonly { event: string; message: Record<string, unknown> }[]
}) =>
  hand.told.flatMap(({ event, message: { space, update } }) =>
    event === 'words' && space === 'joint' && update instanceof Uint8Array
      ? [Buffer.from(update).toString('base64')]
      : [],
  )

describe('better for both', { timeout: 60_000 }, () => {
  it('is asked by the mediator, answered to all alike, made an offer and accepted', async () => {
    const { ana, ben, mediator } = hands
    await begun()
    expect(await ben.act(ask)).toMatchObject({ refused: 'better-own-offer' })
    expect(await mediator.act(ask)).not.toHaveProperty('refused')
    await Promise.all([ana, ben, mediator].map((hand) => answered(hand, 1)))
    const [told] = answersSeen(mediator)
    expect(answersSeen(ana)).toEqual([told])
    expect(answersSeen(ben)).toEqual([told])
    if (told?.act.type !== 'answer-better') throw new Error('no answer')
    expect(Object.keys(told.act).sort()).toEqual(['packages', 'question', 'type'])
    const [first] = told.act.packages
    if (!first) throw new Error('nothing was found')
    const offer = randomUUID()
    await ana.act({ type: 'offer', terms: first.terms, benefit: 'Better for both of us' }, offer)
    expect(await ben.act({ type: 'accept', offer })).not.toHaveProperty('refused')
  })

  it('is told in the very same bytes to everybody, and asks nothing of who asks', async () => {
    const { ana, ben, mediator } = hands
    await begun()
    await ana.act(ask)
    await Promise.all([ana, ben, mediator].map((hand) => answered(hand, 1)))
    // The question and its answer.
    const [own, ...others] = [ana, ben, mediator].map((hand) => jointBytes(hand).slice(-2))
    expect(own).toHaveLength(2)
    for (const bytes of others) expect(bytes).toEqual(own)
  })

  it('is cancelled by anybody, and ended by whoever switches off: no answer comes', async () => {
    const { ana, ben, mediator } = hands
    const { issues } = await begun()
    const question = randomUUID()
    await ana.act(ask, question)
    expect(await ben.act({ type: 'cancel-better', question })).not.toHaveProperty('refused')
    await mediator.act(ask)
    await ben.act(off)
    await ben.act(on)
    await ana.act(on)
    await offerAll(ben, issues, ['high', 'high', 'middle', 'low'])
    await ana.act(ask)
    await answered(ana, 1)
    const ended = [...betterOf(ana).questions.values()].map((one) => one.ended)
    expect(ended).toEqual(['cancelled', 'switched-off', 'answered'])
  })

  it('counts numbers as they were locked: changed afterwards they change nothing, and a bounded number of answers is all there is', async () => {
    const { ana, ben, mediator } = hands
    const { issues } = await begun()
    const refused: string[] = []
    const values = ['low', 'middle', 'high'] as const
    for (let round = 0; round < 12; round += 1) {
      await weigh(ben, 'b', issues, [round, 100 - round, 7, 7])
      if (round % 4 === 3) {
        await ben.act(off)
        await ben.act(on)
        await ana.act(on)
      }
      await offerAll(
        ben,
        issues,
        issues.map((_, at) => values[(round + at * 2) % 3] ?? 'low'),
      )
      for (const hand of [mediator, ben, mediator, ana, mediator]) {
        const reply = await hand.act(ask)
        if (typeof reply.refused === 'string') refused.push(reply.refused)
      }
      const open = [...betterOf(ana).questions.values()].at(-1)
      if (open && !open.ended) await answered(ana, answersSeen(ana).length + 1)
      ahead += limits.better.apartMs
    }
    const told = answersSeen(ben)
    const packages = told.flatMap(({ act }) => (act.type === 'answer-better' ? act.packages : []))
    expect(told.length).toBeLessThanOrEqual(limits.better.answers)
    expect(packages.length).toBeLessThanOrEqual(limits.better.packages)
    expect(new Set(refused)).toContain('better-enough')
    for (const side of sides) expect(betterOf(side === 'a' ? ana : ben).questions.size).toBeLessThan(13)
  })
})
