/** The room glossary on a real server: what everyone is told, what two do at the same moment, and who may do nothing here. */
import { randomUUID } from 'node:crypto'
import { agreedNames, nameHash } from '@common-ground/shared/acts/glossary'
import { describe, expect, it } from 'vitest'
import { Hand } from '../rig/hand.ts'
import { admit, comeIn, knock } from '../rig/six-hands.ts'
import { settledAt, stateOf, threeHands } from '../rig/three-hands.ts'

const hands = threeHands()
const june = { name: 'the June payment', instead: ['the money you withheld'] }
/** Entries of the three who came in. */
const begun = 3

const propose = async (hand: Hand, words = june): Promise<string> => {
  const entry = randomUUID()
  expect(await hand.act({ type: 'propose-name', ...words }, entry)).toHaveProperty('seq')
  return entry
}
const endorse = (entry: string, words = june) => ({ type: 'endorse-name', entry, words: nameHash(words) })
const named = (hand: Hand) => agreedNames(stateOf(hand).glossary)

describe('a name on the server', () => {
  it('is proposed, endorsed and taken back before everybody’s eyes', async () => {
    const { ana, ben, mediator } = hands
    const everyone = [ana, ben, mediator]
    const entry = await propose(ana)
    await settledAt(hands, begun + 1)
    for (const hand of everyone) expect(named(hand)).toEqual([])
    const id = randomUUID()
    const first = await ben.act(endorse(entry), id)
    expect(await ben.act(endorse(entry), id)).toEqual(first)
    await settledAt(hands, begun + 2)
    for (const hand of everyone) expect(named(hand)).toEqual([june])
    await ben.act({ type: 'withdraw-name-endorsement', entry })
    await settledAt(hands, begun + 3)
    for (const hand of everyone) expect(named(hand)).toEqual([])
    await ana.act({ type: 'withdraw-name', entry })
    await settledAt(hands, begun + 4)
    for (const hand of everyone) expect(stateOf(hand).glossary.size).toBe(0)
  })

  it('[E1] proposed by both sides at the same moment is one: the second is told that it is there, and can endorse it', async () => {
    const { ana, ben } = hands
    const made = [ana, ben].map((hand) => ({ hand, id: randomUUID() }))
    const answers = await Promise.all(
      made.map(({ hand, id }) => hand.act({ type: 'propose-name', ...june }, id)),
    )
    expect(answers.map(({ refused }) => refused ?? 'recorded').sort()).toEqual(['name-there', 'recorded'])
    await settledAt(hands, begun + 1)
    const second = made.find((_, at) => answers[at]?.refused !== undefined)
    const [entry = ''] = stateOf(ana).glossary.keys()
    await second?.hand.act(endorse(entry))
    await settledAt(hands, begun + 2)
    for (const hand of [ana, ben]) expect(named(hand)).toEqual([june])
  })

  it('is endorsed and withdrawn at the same moment in one order for all: never agreed and gone', async () => {
    const { ana, ben, mediator } = hands
    const entry = await propose(ana)
    const [endorsed, withdrawn] = await Promise.all([
      ben.act(endorse(entry)),
      ana.act({ type: 'withdraw-name', entry }),
    ])
    const codes = [endorsed, withdrawn].map(({ refused }) => refused ?? 'recorded')
    expect([
      ['recorded', 'name-agreed'],
      ['name-unknown', 'recorded'],
    ]).toContainEqual(codes)
    await settledAt(hands, begun + 2)
    for (const hand of [ana, ben, mediator])
      expect(named(hand)).toEqual(codes[0] === 'recorded' ? [june] : [])
  })

  it('[T13] is endorsed in its own words only, and a mediator’s by both sides', async () => {
    const { ana, ben, mediator } = hands
    const entry = await propose(mediator)
    expect(await ben.act(endorse(entry, { ...june, instead: [] }))).toMatchObject({ refused: 'text-changed' })
    expect(await mediator.act(endorse(entry))).toMatchObject({ refused: 'not-for-your-role' })
    for (const hand of [ana, ben]) expect(await hand.act(endorse(entry))).toHaveProperty('seq')
    await settledAt(hands, begun + 3)
    expect(named(mediator)).toEqual([june])
  })

  it('is refused with a sentence that says what to do next', async () => {
    const { ana, ben } = hands
    const entry = await propose(ana)
    const again = await ben.act({ type: 'propose-name', ...june, name: 'THE june  payment' })
    expect(again).toEqual({
      refused: 'name-there',
      sentence: expect.stringContaining('Endorse it where it stands'),
    })
    await ben.act(endorse(entry))
    const listed = await ben.act({
      type: 'propose-name',
      name: 'the sum',
      instead: ['The money you withheld'],
    })
    expect(listed).toEqual({ refused: 'phrase-listed', sentence: expect.stringContaining('Take it out') })
  })

  it.each<readonly [string, object]>([
    ['no list', { type: 'propose-name', name: 'x' }],
    ['more than it holds', { type: 'propose-name', name: 'x', instead: [], standing: 'mediator' }],
    ['phrases that are none', { type: 'propose-name', name: 'x', instead: [['y']] }],
    ['a list without end', { type: 'propose-name', name: 'x', instead: Array(10_000).fill('y') }],
    ['an id that is none', { type: 'endorse-name', entry: '__proto__', words: nameHash(june) }],
    ['no words', { type: 'endorse-name', entry: randomUUID() }],
    ['a name nobody proposed', { type: 'withdraw-name', entry: randomUUID() }],
  ])('is refused with %s, and nothing changes', async (_, made) => {
    expect(await hands.ana.act(made)).toHaveProperty('refused')
    expect(await hands.ana.act({ type: 'propose-name', ...june })).toMatchObject({ seq: begun })
  })

  it('[T4] is read by an observer, who can do nothing about it', async () => {
    const watching = await knock(hands.room, 'observer', 'Olu')
    for (const side of [hands.ana, hands.ben]) await admit(side, watching)
    const olu = await comeIn(hands.room, watching)
    const entry = await propose(hands.ana)
    await olu.until(() => stateOf(olu).glossary.has(entry))
    for (const made of [
      { type: 'propose-name', name: 'x', instead: [] },
      endorse(entry),
      { type: 'withdraw-name-endorsement', entry },
      { type: 'withdraw-name', entry },
    ])
      expect(await olu.act(made)).toMatchObject({ refused: 'not-for-your-role' })
    expect(stateOf(hands.ana).glossary.get(entry)?.endorsed).toEqual({ a: true, b: false })
    olu.leave()
  })

  it('[T26] is neither told nor taken before the agreement to mediate is accepted', async () => {
    const watching = await knock(hands.room, 'observer', 'Nia')
    for (const side of [hands.ana, hands.ben]) await admit(side, watching)
    const nia = await Hand.connect(hands.room, watching.seat, watching.participant)
    await propose(hands.ana)
    expect(await nia.open()).toMatchObject({ refused: 'consent-first' })
    for (const made of [{ type: 'propose-name', ...june }, endorse(randomUUID())])
      expect(await nia.act(made)).toMatchObject({ refused: 'consent-first' })
    expect(JSON.stringify(nia.told)).not.toContain(june.name)
    nia.leave()
  })

  it('cannot be touched in a closed room, and is read there', async () => {
    const { ana, ben, mediator } = hands
    const entry = await propose(ana)
    await ben.act(endorse(entry))
    await mediator.act({ type: 'move-stage', to: 'closed', outcome: 'no-agreement' })
    for (const made of [
      { type: 'propose-name', name: 'x', instead: [] },
      { type: 'withdraw-name-endorsement', entry },
      { type: 'withdraw-name', entry },
    ])
      expect(await ana.act(made)).toMatchObject({ refused: 'room-closed' })
    await settledAt(hands, begun + 3)
    expect(named(mediator)).toEqual([june])
  })
})
