/** The rules of evidence links: what may be linked, by whom, when not yet, and what rests while it is gone. */
import type { Act } from '@common-ground/shared/acts/act'
import { evidenceFor, type Target } from '@common-ground/shared/acts/evidence-links'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import type { GoalWords } from '@common-ground/shared/documents/goal-words'
import { seal } from '@common-ground/shared/ledger/chain'
import { decide } from '@common-ground/shared/ledger/decide'
import { emptyRoom, fold } from '@common-ground/shared/ledger/fold'
import { limits } from '@common-ground/shared/room/limits'
import type { Standing } from '@common-ground/shared/room/participant'
import { isRefusal } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import { beforeEach, describe, expect, it } from 'vitest'
import { id, people } from '../rig/evidence-rules.ts'
import { nothingAround } from '../rig/nothing-around.ts'

const agreement = 'a'.repeat(64)
const words: GoalWords = { text: 'Quiet nights', measure: 'no call after ten' }
const [issue, goal, proof] = [id(100), id(200), id(300)]
const claim = { claim: 'Ovens start at four.', shows: 'Noise.', kind: 'data' } as const

let state: RoomState
let goals: Map<string, GoalWords>
let now: number

const act = (standing: Standing, made: Act, entry = id(1_000 + now), space: Space = 'joint'): string => {
  now += 1
  const around = { ...nothingAround, now, space, joint: state, agreement }
  const decided = decide(state, people[standing], made, { ...around, goal: (asked) => goals.get(asked) })
  if (isRefusal(decided)) return decided.refused
  const { length: seq, head: prev } = state
  const { id: by } = people[standing]
  state = fold(state, seal({ room: id(0), space, seq, id: entry, at: now, prev, by, standing, act: decided }))
  return 'recorded'
}
const add = (entry = proof): string => act('a', { type: 'add-evidence', ...claim }, entry)
const link = (to: Target, who: Standing = 'b', evidence = proof): string =>
  act(who, { type: 'link-evidence', evidence, to })
const unlink = (to: Target, who: Standing = 'b'): string =>
  act(who, { type: 'unlink-evidence', evidence: proof, to })

beforeEach(() => {
  state = emptyRoom
  now = 1
  goals = new Map([[goal, words]])
  for (const standing of ['a', 'b', 'mediator', 'observer'] as const)
    act(standing, { type: 'consent', agreement })
  act('a', { type: 'open-issue', title: 'Noise', kind: { type: 'yes-no' } }, issue)
  add()
})

describe('a link of evidence', () => {
  const targets: readonly (readonly [string, Target])[] = [
    ['goal', { goal }],
    ['issue', { issue }],
  ]
  it.each(targets)('[E1] to a %s is made and taken away by either side and the mediator', (_, to) => {
    for (const who of ['a', 'b', 'mediator'] as const) {
      expect(link(to, who)).toBe('recorded')
      expect(evidenceFor(state, to)).toEqual([proof])
      expect(unlink(to, 'b')).toBe('recorded')
      expect(evidenceFor(state, to)).toEqual([])
    }
  })

  it.each(targets)('to a %s is there once, and is gone once', (_, to) => {
    expect(unlink(to)).toBe('not-linked')
    expect(link(to)).toBe('recorded')
    expect(link(to, 'a')).toBe('already-linked')
    expect(unlink(to)).toBe('recorded')
    expect(unlink(to)).toBe('not-linked')
  })

  it.each(targets)('to a %s goes with evidence that is taken back', (_, to) => {
    link(to)
    act('a', { type: 'withdraw-evidence', evidence: proof })
    expect(evidenceFor(state, to)).toEqual([])
    expect(link(to === targets[0]?.[1] ? { issue } : { goal })).toBe('evidence-withdrawn')
    expect(unlink(to)).toBe('recorded')
  })

  it('needs evidence, a goal and an issue that are there: an issue is no goal, even with its id', () => {
    expect(link({ goal }, 'b', id(301))).toBe('evidence-unknown')
    expect(link({ goal: id(201) })).toBe('goal-unknown')
    expect(link({ goal: issue })).toBe('goal-unknown')
    expect(link({ issue: goal })).toBe('issue-unknown')
  })

  it('to a goal waits for the measure; to an issue nothing is measured', () => {
    goals.set(goal, { ...words, measure: ' ' })
    expect(link({ goal })).toBe('measure-first')
    expect(link({ issue })).toBe('recorded')
  })

  it('has a bound, in which evidence taken back does not count', () => {
    const many = Array.from({ length: limits.evidencePerTarget }, (_, index) => id(400 + index))
    for (const one of many) add(one)
    for (const one of many) expect(link({ goal }, 'b', one)).toBe('recorded')
    expect(link({ goal })).toBe('too-many-links')
    act('a', { type: 'withdraw-evidence', evidence: id(400) })
    expect(link({ goal })).toBe('recorded')
  })

  it('is not an observer’s to make, nor anyone’s in another space or a closed room', () => {
    expect(link({ goal }, 'observer')).toBe('not-for-your-role')
    const made = { type: 'link-evidence', evidence: proof, to: { goal } } as const
    expect(act('a', made, id(9), 'side-a')).toBe('space-unknown')
    for (const one of ['a', 'b'] as const)
      act(one, { type: 'move-stage', to: 'closed', outcome: 'no-agreement' })
    expect(link({ goal })).toBe('room-closed')
    expect(state.evidenceLinks.goals.size).toBe(0)
  })
})
