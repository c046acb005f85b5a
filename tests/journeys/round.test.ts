/** A goal round on a real server: private writing and marking, sources hidden, matches only; and every way to ask for more is refused. */
import { randomUUID } from 'node:crypto'
import { handIn } from '@common-ground/shared/acts/hands'
import { type Card, type Round, writingEndsAt } from '@common-ground/shared/acts/rounds'
import { ledgerOf } from '@common-ground/shared/documents/declare'
import { emptyRoom, foldAll } from '@common-ground/shared/ledger/fold'
import type { Space } from '@common-ground/shared/room/space'
import { describe, expect, it } from 'vitest'
import type { Hand } from '../rig/hand.ts'
import { stateOf, threeHands } from '../rig/three-hands.ts'

const hands = threeHands()

const lastRound = (hand: Hand): Round => {
  const round = stateOf(hand).rounds.all.at(-1)
  if (!round) throw new Error('no round')
  return round
}

const inPhase = (hand: Hand, phase: Round['phase']): Promise<void> =>
  hand.until(() => stateOf(hand).rounds.all.at(-1)?.phase === phase)

/** Everything in its own place: what a side does for itself goes into its own ledger. */
const alone = (hand: Hand, space: Space, act: object) => hand.act(act, randomUUID(), space)

const cardNamed = (hand: Hand, text: string): Card => {
  const card = lastRound(hand).cards.find((one) => one.text === text)
  if (!card) throw new Error(`${text} was not dealt`)
  return card
}

const started = async (): Promise<string> => {
  const { ana, ben, mediator } = hands
  const round = randomUUID()
  await mediator.act({ type: 'start-round', minutes: 5 }, round)
  await Promise.all([ana, ben].map((hand) => inPhase(hand, 'writing')))
  for (const [hand, space] of [
    [ana, 'side-a'],
    [ben, 'side-b'],
    [mediator, 'mediator'],
  ] as const)
    await hand.open(space)
  return round
}

/** Each hands in a card; the mediator ends writing. */
const dealt = async (): Promise<string> => {
  const { ana, ben, mediator } = hands
  const round = await started()
  await alone(ana, 'side-a', { type: 'hand-in', round, text: '  The oven  stays\nhot all year ' })
  await alone(ben, 'side-b', { type: 'hand-in', round, text: 'The house is looked after' })
  await alone(mediator, 'mediator', { type: 'hand-in', round, text: 'Both sleep well' })
  await mediator.act({ type: 'end-writing', round })
  await Promise.all([ana, ben, mediator].map((hand) => inPhase(hand, 'marking')))
  return round
}

describe('a round', () => {
  it('[T9] is written and marked in private, dealt without sources, and shows the matches only', async () => {
    const { ana, ben, mediator } = hands
    const round = await dealt()
    const { cards } = lastRound(ana)
    expect(cards.length).toBeGreaterThanOrEqual(9)
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length)
    const [oven, house, sleep] = [
      cardNamed(ben, 'The oven stays hot all year'),
      cardNamed(ana, 'The house is looked after'),
      cardNamed(ana, 'Both sleep well'),
    ]
    const entry = ben.entries().at(-1)
    expect(entry).toMatchObject({ by: 'room', standing: 'room', act: { type: 'deal-cards' } })
    expect(Object.keys(cards[0] ?? {}).sort()).toEqual(['id', 'text'])

    const toldBefore = { ben: ben.told.length, mo: mediator.told.length }
    const mark = (hand: Hand, space: Space, card: Card, as: string) =>
      alone(hand, space, { type: 'mark-card', round, card: card.id, mark: as })
    await mark(ana, 'side-a', oven, 'support')
    await mark(ana, 'side-a', house, 'support')
    await mark(ana, 'side-a', house, 'not-for-us')
    await mark(ana, 'side-a', sleep, 'can-live-with')
    await alone(ana, 'side-a', { type: 'done-marking', round, marking: 1 })
    await alone(ana, 'side-a', { type: 'not-done-marking', round, marking: 1 })
    await alone(ana, 'side-a', { type: 'done-marking', round, marking: 1 })
    await mark(ben, 'side-b', oven, 'can-live-with')
    await mark(ben, 'side-b', house, 'support')
    await mark(ben, 'side-b', sleep, 'support')
    // Of all that A did nobody else was told anything.
    expect(mediator.told.length).toBe(toldBefore.mo)
    expect(ben.told.slice(toldBefore.ben).map(({ message }) => message.space)).toEqual([
      'side-b',
      'side-b',
      'side-b',
    ])
    await alone(ben, 'side-b', { type: 'done-marking', round, marking: 1 })
    await Promise.all([ana, ben, mediator].map((hand) => inPhase(hand, 'revealed')))
    const order = cards.map(({ id }) => id)
    const both = [oven.id, sleep.id].sort((one, other) => order.indexOf(one) - order.indexOf(other))
    expect(lastRound(ben).matches).toEqual(both)
    expect(ben.entries().at(-1)?.act).toEqual({ type: 'reveal-matches', round, cards: both })
  })

  it('is marked again when both sides say so, with one’s own marks kept', async () => {
    const { ana, ben, mediator } = hands
    const round = await dealt()
    const card = cardNamed(ana, 'Both sleep well').id
    await alone(ana, 'side-a', { type: 'mark-card', round, card, mark: 'support' })
    for (const [hand, space] of [
      [ana, 'side-a'],
      [ben, 'side-b'],
    ] as const)
      await alone(hand, space, { type: 'done-marking', round, marking: 1 })
    await inPhase(mediator, 'revealed')
    expect(lastRound(mediator).matches).toEqual([])
    expect(await mediator.act({ type: 'mark-again', round })).toMatchObject({ refused: 'not-for-your-role' })
    await ana.act({ type: 'mark-again', round })
    expect(await ana.act({ type: 'mark-again', round })).toMatchObject({ refused: 'already-proposed' })
    await inPhase(mediator, 'revealed')
    await ben.act({ type: 'mark-again', round })
    await inPhase(ben, 'marking')
    await alone(ben, 'side-b', { type: 'mark-card', round, card, mark: 'can-live-with' })
    // A word of the first time does not count for the second.
    const late = await alone(ben, 'side-b', { type: 'done-marking', round, marking: 1 })
    expect(late).toMatchObject({ refused: 'not-marking' })
    for (const [hand, space] of [
      [ben, 'side-b'],
      [ana, 'side-a'],
    ] as const)
      await alone(hand, space, { type: 'done-marking', round, marking: 2 })
    await ben.until(() => lastRound(ben).matches?.includes(card) === true)
  })

  it('is started by both sides, and the proposal can be taken back', async () => {
    const { ana, ben } = hands
    await ana.act({ type: 'start-round', minutes: 3 })
    await ana.act({ type: 'withdraw-round-proposal' })
    expect(await ana.act({ type: 'withdraw-round-proposal' })).toMatchObject({ refused: 'not-proposed' })
    await ben.act({ type: 'start-round', minutes: 3 })
    expect(stateOf(ben).rounds).toMatchObject({ proposed: { b: 3 }, all: [] })
    await ana.act({ type: 'start-round', minutes: 3 })
    await inPhase(ben, 'writing')
    const { startedAt } = lastRound(ben)
    expect(writingEndsAt(lastRound(ben), stateOf(ben).pauses)).toBe(startedAt + 180_000)
  })

  it('is one, also when both sides and the mediator start one at the same moment', async () => {
    const { ana, ben, mediator } = hands
    const start = { type: 'start-round', minutes: 5 }
    const answers = await Promise.all([ana.act(start), ben.act(start), mediator.act(start)])
    expect(answers.filter(({ refused }) => refused === undefined).length).toBeGreaterThanOrEqual(1)
    await inPhase(ana, 'writing')
    expect(stateOf(ana).rounds.all).toHaveLength(1)
    expect(await mediator.act(start)).toMatchObject({ refused: 'round-running' })
  })

  it('is dealt as soon as everyone at the table is done writing', async () => {
    const { ana, ben, mediator } = hands
    const round = await started()
    await alone(ana, 'side-a', { type: 'done-writing', round })
    await alone(mediator, 'mediator', { type: 'done-writing', round })
    expect(lastRound(ben).phase).toBe('writing')
    await alone(ben, 'side-b', { type: 'done-writing', round })
    await inPhase(ben, 'marking')
  })

  it('is ended by both sides or by the mediator, and shows nothing then', async () => {
    const { ana, ben, mediator } = hands
    const round = await dealt()
    await ana.act({ type: 'end-round', round })
    expect(lastRound(ana).phase).toBe('marking')
    await ben.act({ type: 'end-round', round })
    await inPhase(ana, 'ended')
    expect(lastRound(ana).matches).toBeUndefined()
    const next = await started()
    await mediator.act({ type: 'end-round', round: next })
    await inPhase(ben, 'ended')
    expect(await ana.act({ type: 'end-writing', round: next })).toMatchObject({ refused: 'writing-over' })
  })
})

describe('what does not fit is refused, and changes nothing', () => {
  it('while writing: an eleventh card, white space, 1,001 characters, the other side’s space, forged entries', async () => {
    const { ana, ben } = hands
    const round = await started()
    const write = (text: string) => alone(ana, 'side-a', { type: 'hand-in', round, text })
    expect(await write(' \n\u200b')).toMatchObject({ refused: 'text-empty' })
    expect(await write('x'.repeat(1_001))).toMatchObject({ refused: 'text-too-long' })
    for (let card = 0; card < 10; card += 1) expect((await write(`Card ${card}`)).refused).toBeUndefined()
    expect(await write('One more')).toMatchObject({ refused: 'too-many-cards' })
    expect(await alone(ben, 'side-a', { type: 'hand-in', round, text: 'x' })).toMatchObject({
      refused: 'space-unknown',
    })
    expect(await alone(ben, 'joint', { type: 'hand-in', round, text: 'x' })).toMatchObject({
      refused: 'space-unknown',
    })
    expect(await ben.open('side-a')).toMatchObject({ refused: 'space-unknown' })
    for (const forged of [
      { type: 'deal-cards', round, cards: [{ id: randomUUID(), text: 'Mine' }] },
      { type: 'reveal-matches', round, cards: [] },
      { type: 'start-round', minutes: 0 },
      { type: 'start-round', minutes: 1.5 },
      { type: 'hand-in', round, text: 'x', by: 'b' },
    ])
      expect(await ben.act(forged)).toMatchObject({ refused: 'malformed' })
    expect(await ben.act({ type: 'end-writing', round })).toMatchObject({ refused: 'still-writing' })
    expect(await ben.act({ type: 'end-writing', round: randomUUID() })).toMatchObject({
      refused: 'round-unknown',
    })
    const own = foldAll(emptyRoom, ledgerOf(ana.copyOf('side-a')).toArray())
    expect(handIn(own, round).cards.size).toBe(10)
    expect(lastRound(ben).phase).toBe('writing')
  })

  it('while marking: cards that were not dealt, late cards, marks of a mediator, and marks after the reveal', async () => {
    const { ana, ben, mediator } = hands
    const round = await dealt()
    const card = cardNamed(ben, 'Both sleep well').id
    const mark = { type: 'mark-card', round, card, mark: 'support' }
    expect(await alone(ben, 'side-b', { ...mark, card: randomUUID() })).toMatchObject({
      refused: 'card-unknown',
    })
    expect(await alone(ben, 'side-b', { ...mark, mark: 'maybe' })).toMatchObject({ refused: 'malformed' })
    expect(await alone(mediator, 'mediator', mark)).toMatchObject({ refused: 'space-unknown' })
    expect(await alone(ben, 'side-b', { type: 'hand-in', round, text: 'Late' })).toMatchObject({
      refused: 'writing-over',
    })
    const id = randomUUID()
    expect((await ben.act(mark, id, 'side-b')).refused).toBeUndefined()
    // The same again is the same; another with its id is none.
    expect((await ben.act(mark, id, 'side-b')).refused).toBeUndefined()
    expect(await ben.act({ ...mark, mark: 'not-for-us' }, id, 'side-b')).toMatchObject({
      refused: 'act-id-taken',
    })
    for (const [hand, space] of [
      [ben, 'side-b'],
      [ana, 'side-a'],
    ] as const)
      await alone(hand, space, { type: 'done-marking', round, marking: 1 })
    await inPhase(ben, 'revealed')
    expect(await alone(ben, 'side-b', mark)).toMatchObject({ refused: 'not-marking' })
    expect(await alone(ben, 'side-b', { type: 'done-marking', round, marking: 1 })).toMatchObject({
      refused: 'not-marking',
    })
  })
})
