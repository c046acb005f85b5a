/** Links on a real server: what everyone is told, what two do at the same moment, and what a made-up client gets. */
import { randomUUID } from 'node:crypto'
import { evidenceFor } from '@common-ground/shared/acts/evidence-links'
import { goalsServed } from '@common-ground/shared/acts/links'
import {
  addGoal,
  readGoals,
  removeGoal,
  restoreGoal,
  typeMeasure,
} from '@common-ground/shared/documents/goals'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Hand } from '../rig/hand.ts'
import { admit, comeIn, knock } from '../rig/six-hands.ts'
import { openIssue, settledAt, stateOf, threeHands } from '../rig/three-hands.ts'

const hands = threeHands()
let issue: string
let goal: string

beforeEach(async () => {
  issue = await openIssue(hands)
  goal = randomUUID()
  await hands.ana.words((doc) => {
    addGoal(doc, goal, 'middle', 'The bakery stays')
    typeMeasure(doc, goal, 'a lease by January')
  })
  await settledAt(hands, 4)
  await hands.ben.until(() => readGoals(hands.ben.doc).length === 1)
})

const linkOf = (type = 'link') => ({ type, issue, goal })
const servedFor = (hand: Hand): readonly string[] =>
  goalsServed(stateOf(hand).links, issue, readGoals(hand.doc)).map(({ id }) => id)

describe('a link on the server', () => {
  it('reaches everybody, and is one entry however often it is sent', async () => {
    const id = randomUUID()
    const first = await hands.ben.act(linkOf(), id)
    expect(await hands.ben.act(linkOf(), id)).toEqual(first)
    await settledAt(hands, 5)
    for (const hand of [hands.ana, hands.ben, hands.mediator]) expect(servedFor(hand)).toEqual([goal])
  })

  it('made by two at the same moment is one link: the second is told so', async () => {
    const answers = await Promise.all([hands.ana.act(linkOf()), hands.ben.act(linkOf())])
    expect(answers.map(({ refused }) => refused ?? 'recorded').sort()).toEqual(['already-linked', 'recorded'])
    await settledAt(hands, 5)
  })

  it('and the removal of its goal at the same moment end alike for all, in either order', async () => {
    const [linked] = await Promise.all([
      hands.ben.act(linkOf()),
      hands.ana.words((doc) => removeGoal(doc, goal)),
    ])
    await hands.mediator.until(() => readGoals(hands.mediator.doc).length === 0)
    const recorded = linked.refused === undefined
    if (!recorded) expect(linked.refused).toBe('goal-unknown')
    await settledAt(hands, recorded ? 5 : 4)
    for (const hand of [hands.ana, hands.ben, hands.mediator]) expect(servedFor(hand)).toEqual([])
  })

  it('comes back with a goal that is brought back', async () => {
    await hands.ana.act(linkOf())
    await settledAt(hands, 5)
    const [card] = readGoals(hands.ana.doc)
    await hands.ana.words((doc) => removeGoal(doc, goal))
    await hands.ben.until(() => readGoals(hands.ben.doc).length === 0)
    expect(servedFor(hands.ben)).toEqual([])
    await hands.ana.words((doc) => card && restoreGoal(doc, card, 'a'))
    await hands.ben.until(() => readGoals(hands.ben.doc).length === 1)
    expect(servedFor(hands.ben)).toEqual([goal])
  })

  it('waits for a measure', async () => {
    const bare = randomUUID()
    await hands.ana.words((doc) => addGoal(doc, bare, 'a', 'Peace'))
    const made = { type: 'link', issue, goal: bare }
    expect(await hands.ana.act(made)).toMatchObject({ refused: 'measure-first' })
    await hands.ana.words((doc) => typeMeasure(doc, bare, 'no call after ten'))
    expect(await hands.ana.act(made)).toMatchObject({ seq: 4 })
  })

  it('of evidence reaches everybody, and two at the same moment make one', async () => {
    const claim = { claim: 'Ovens start at four.', shows: 'Noise.', kind: 'data' }
    const evidence = randomUUID()
    await hands.ana.act({ type: 'add-evidence', ...claim }, evidence)
    const made = { type: 'link-evidence', evidence, to: { goal } }
    const answers = await Promise.all([hands.ana.act(made), hands.ben.act(made)])
    expect(answers.map(({ refused }) => refused ?? 'recorded').sort()).toEqual(['already-linked', 'recorded'])
    await hands.ben.act({ ...made, to: { issue } })
    await settledAt(hands, 7)
    for (const hand of [hands.ana, hands.ben, hands.mediator])
      for (const to of [{ goal }, { issue }]) expect(evidenceFor(stateOf(hand), to)).toEqual([evidence])
  })

  it('[T1] of evidence that lies in one’s own notes is refused like one of evidence nobody has', async () => {
    const evidence = randomUUID()
    const claim = { claim: 'Only we know.', shows: 'Much.', kind: 'data' }
    await hands.ana.open('side-a')
    await hands.ana.act({ type: 'add-evidence', ...claim }, evidence, 'side-a')
    for (const hand of [hands.ana, hands.ben])
      for (const asked of [evidence, randomUUID()])
        expect(await hand.act({ type: 'link-evidence', evidence: asked, to: { issue } })).toMatchObject({
          refused: 'evidence-unknown',
        })
  })

  it.each<readonly [string, object]>([
    ['an id that is none', { type: 'link', issue: 'rent', goal: 'peace' }],
    ['more than it holds', { type: 'link', issue: randomUUID(), goal: randomUUID(), by: randomUUID() }],
    ['a list of goals', { type: 'link', issue: randomUUID(), goal: [randomUUID()] }],
    ['half a link', { type: 'unlink', issue: randomUUID() }],
    [
      'evidence for both at once',
      { type: 'link-evidence', evidence: randomUUID(), to: { issue: randomUUID(), goal: randomUUID() } },
    ],
    ['evidence for nothing', { type: 'link-evidence', evidence: randomUUID(), to: {} }],
    ['a key of every object', { type: 'link', issue: '__proto__', goal: 'constructor' }],
  ])('is refused with %s, and nothing changes', async (_, made) => {
    expect(await hands.ana.act(made)).toHaveProperty('refused')
    expect(await hands.ana.act(linkOf())).toMatchObject({ seq: 4 })
  })

  it('[T4] is not made by an observer', async () => {
    const watching = await knock(hands.room, 'observer', 'Olu')
    for (const side of [hands.ana, hands.ben]) await admit(side, watching)
    const olu = await comeIn(hands.room, watching)
    expect(await olu.act(linkOf())).toMatchObject({ refused: 'not-for-your-role' })
    expect(await olu.act(linkOf('unlink'))).toMatchObject({ refused: 'not-for-your-role' })
    expect(stateOf(hands.ana).links.size).toBe(0)
    olu.leave()
  })
})
