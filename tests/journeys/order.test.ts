/** The order of things over real sockets: both sides are told alike, byte for byte, and a lock holds against any client. */
import { randomUUID } from 'node:crypto'
import { runningItem } from '@common-ground/shared/acts/agenda'
import { addGoal, goalsOf, typeAtEnd } from '@common-ground/shared/documents/goals'
import { sides } from '@common-ground/shared/room/side'
import { describe, expect, it } from 'vitest'
import { Hand, openRoom } from '../rig/hand.ts'
import { openIssue, settledAt, stateOf, threeHands } from '../rig/three-hands.ts'

const table = threeHands()

/** A receipt is of whoever asks for it, and drawn anew. */
const toldSince = (hand: Hand, from: number): readonly string[] =>
  hand.told
    .slice(from)
    .map(({ event, message: { receipt, ...message } }) =>
      JSON.stringify([event, typeof receipt, message], (_, value: unknown) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
      ),
    )

const onTable = async () => {
  const { ana, ben } = table
  const goal = randomUUID()
  await ana.words((doc) => addGoal(doc, goal, 'middle', 'Quiet nights'))
  const issue = await openIssue(table)
  const [statement, evidence, item, next] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  await ben.act({ type: 'post-statement', text: 'We need to plan.' }, statement)
  await ben.act(
    { type: 'add-evidence', claim: 'It is sound', shows: 'It can stay', source: 'x', kind: 'data' },
    evidence,
  )
  await ana.act({ type: 'add-agenda-item', title: 'Rent', minutes: 10, about: { issue } }, item)
  await ben.act({ type: 'add-agenda-item', title: 'Roof' }, next)
  await settledAt(table, 8)
  return { goal, issue, statement, evidence, item, next }
}

const everyStep = ({ goal, issue, statement, evidence, item, next }: Awaited<ReturnType<typeof onTable>>) => {
  const things = [{ goal }, { issue }, { statement }, { evidence }, { agenda: next }]
  return [
    { type: 'move-agenda-item', item: next, before: item },
    { type: 'edit-agenda-item', item: next, on: next, title: 'The roof', minutes: 5 },
    { type: 'begin-agenda-item', item },
    ...things.flatMap((to) => [
      { type: 'summon', to },
      { type: 'hide-item', item: to },
      { type: 'lock-item', item: to },
      { type: 'show-item', item: to },
      { type: 'unlock-item', item: to },
    ]),
    { type: 'summon', to: { view: 'ledger' } },
    { type: 'finish-agenda-item', item },
    { type: 'remove-agenda-item', item: next },
  ]
}

describe('what the mediator does with the order of things', () => {
  it('[E2] reaches both sides alike, byte for byte, and as one entry each', async () => {
    const { ana, ben, mediator } = table
    const steps = everyStep(await onTable())
    const [fromA, fromB] = [ana.told.length, ben.told.length]
    const { length } = mediator.entries()
    for (const step of steps) expect([step, (await mediator.act(step)).refused]).toEqual([step, undefined])
    await settledAt(table, length + steps.length)
    const told = toldSince(ana, fromA)
    expect(told).toHaveLength(steps.length)
    expect(toldSince(ben, fromB)).toEqual(told)
    expect(ben.entries()).toEqual(ana.entries())
    expect(stateOf(ben)).toEqual(stateOf(ana))
  })
})

describe('what the sides do with it', () => {
  it.each(sides)('[E1] [E2] is told both alike, byte for byte, side %s first', async (first) => {
    const { ana, ben } = table
    const hands = first === 'a' ? [ana, ben] : [ben, ana]
    const there = await onTable()
    const steps = everyStep(there).filter(
      ({ type }) => !/agenda-item/.test(type) || /begin|finish/.test(type),
    )
    const [fromA, fromB] = [ana.told.length, ben.told.length]
    const { length } = ana.entries()
    for (const step of steps)
      for (const hand of hands) expect([step, (await hand.act(step)).refused]).toEqual([step, undefined])
    await settledAt(table, length + 2 * steps.length)
    const told = toldSince(ana, fromA)
    expect(told).toHaveLength(2 * steps.length)
    expect(toldSince(ben, fromB)).toEqual(told)
    const { agenda, order } = stateOf(ana)
    expect(runningItem(agenda)).toBeUndefined()
    expect([order.hidden.size, order.locked.size, order.proposed]).toEqual([0, 0, {}])
    expect(order.summons).toMatchObject({ to: { view: 'ledger' }, from: 'sides' })
  })

  it('[R4] is one order, whoever moves, adds and takes off at the same moment', async () => {
    const { ana, ben, mediator } = table
    const hands = [ana, ben, mediator]
    const items = await Promise.all(
      Array.from({ length: 9 }, async (_, at) => {
        const id = randomUUID()
        await hands[at % 3]?.act({ type: 'add-agenda-item', title: `Item ${at}` }, id)
        return id
      }),
    )
    const before = stateOf(mediator).length
    const answers = await Promise.all(
      items.flatMap((item, at) => [
        hands[at % 3]?.act({ type: 'move-agenda-item', item, before: items[(at * 5) % 9] }),
        hands[(at + 1) % 3]?.act({ type: 'move-agenda-item', item }),
      ]),
    )
    const done = answers.filter((answer) => answer?.refused === undefined).length
    expect(answers.map((answer) => answer?.refused ?? 'agenda-item-unknown')).toEqual(
      answers.map(() => 'agenda-item-unknown'),
    )
    await settledAt(table, before + done)
    const [order, ...others] = hands.map((hand) => stateOf(hand).agenda.map(({ id }) => id))
    expect([...(order ?? [])].sort()).toEqual([...items].sort())
    for (const other of others) expect(other).toEqual(order)
  })
})

describe('without a mediator', () => {
  it('nothing of it is one side’s alone', async () => {
    const room = await openRoom(table.server.origin)
    const [ana, ben] = [await Hand.enter(room, 'a', 'Ana'), await Hand.enter(room, 'b', 'Ben')]
    const goal = randomUUID()
    await ana.words((doc) => addGoal(doc, goal, 'middle', 'Quiet nights'))
    await ben.until(() => goalsOf(ben.doc).has(goal))
    const lock = { type: 'lock-item', item: { goal } }
    await ana.act(lock)
    expect(await ben.words((doc) => typeAtEnd(doc, goal, ' and days'))).toEqual({ words: 'recorded' })
    await ben.act(lock)
    expect((await ben.words((doc) => typeAtEnd(doc, goal, '!'))).refused).toBe('item-locked')
    for (const hand of [ana, ben]) hand.leave()
  })
})
