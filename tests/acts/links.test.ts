/** The rules of links: who may say which issue serves which goal, when not yet, and how a removed goal's links rest. */
import type { Act } from '@common-ground/shared/acts/act'
import { goalsServed, issuesServing } from '@common-ground/shared/acts/links'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import type { GoalWords } from '@common-ground/shared/documents/goal-words'
import { seal } from '@common-ground/shared/ledger/chain'
import { decide } from '@common-ground/shared/ledger/decide'
import { emptyRoom, fold } from '@common-ground/shared/ledger/fold'
import { isAsked } from '@common-ground/shared/momentum/asked'
import { limits } from '@common-ground/shared/room/limits'
import type { Participant, Standing } from '@common-ground/shared/room/participant'
import { isRefusal } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import { beforeEach, describe, expect, it } from 'vitest'
import { nothingAround } from '../rig/nothing-around.ts'

const agreement = 'a'.repeat(64)
const id = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
const person = (number: number, standing: Standing): Participant => ({ id: id(number), standing, name: 'P' })
const [ana, amy, ben, mo, olu] = [
  person(1, 'a'),
  person(2, 'a'),
  person(3, 'b'),
  person(4, 'mediator'),
  person(5, 'observer'),
]
const issue = id(100)
const goal = id(200)
const words: GoalWords = { text: 'We can plan two years ahead', measure: 'a written term' }

let state: RoomState
let goals: Map<string, GoalWords>
let now: number

const act = (actor: Participant, made: Act, entry = id(1_000 + now), space: Space = 'joint'): string => {
  now += 1
  const decided = decide(state, actor, made, {
    ...nothingAround,
    now,
    space,
    joint: state,
    agreement,
    goal: (asked) => goals.get(asked),
  })
  if (isRefusal(decided)) return decided.refused
  const { length: seq, head: prev } = state
  const envelope = { room: id(0), space, seq, id: entry, at: now, prev }
  state = fold(state, seal({ ...envelope, by: actor.id, standing: actor.standing, act: decided }))
  return 'recorded'
}
const link = (actor = ana, to = goal, of = issue): string => act(actor, { type: 'link', issue: of, goal: to })
const unlink = (actor = ana): string => act(actor, { type: 'unlink', issue, goal })
const served = (): readonly string[] =>
  goalsServed(
    state.links,
    issue,
    [...goals.keys()].map((one) => ({ id: one })),
  ).map((one) => one.id)

beforeEach(() => {
  state = emptyRoom
  now = 1
  goals = new Map([[goal, words]])
  for (const one of [ana, amy, ben, mo, olu]) act(one, { type: 'consent', agreement })
  act(ana, { type: 'open-issue', title: 'Term', kind: { type: 'amount', unit: 'years' } }, issue)
})

describe('a link', () => {
  it.each([ana, ben, mo])('[E1] is made, and taken away, by $standing', (who) => {
    expect(link(who)).toBe('recorded')
    expect(served()).toEqual([goal])
    expect(state.links.get(issue)?.get(goal)).toMatchObject({ by: who.id, standing: who.standing })
    expect(issuesServing(state.links, goal, state.issues.values()).map(({ title }) => title)).toEqual([
      'Term',
    ])
    expect(unlink(ben)).toBe('recorded')
    expect(served()).toEqual([])
  })

  it('is not an observer’s to make, nor anyone’s in another space or a closed room', () => {
    expect(link(olu)).toBe('not-for-your-role')
    expect(act(ana, { type: 'link', issue, goal }, id(9), 'side-a')).toBe('space-unknown')
    for (const one of [ana, ben]) act(one, { type: 'move-stage', to: 'closed', outcome: 'no-agreement' })
    expect(link()).toBe('room-closed')
    expect(state.links.size).toBe(0)
  })

  it('needs an issue and a goal that are there', () => {
    expect(link(ana, goal, id(101))).toBe('issue-unknown')
    expect(link(ana, id(201))).toBe('goal-unknown')
  })

  it.each(['', '  ', '\u200b\n'])('needs a measure first: %j is none', (measure) => {
    goals.set(goal, { ...words, measure })
    expect(link()).toBe('measure-first')
    goals.set(goal, words)
    expect(link()).toBe('recorded')
    goals.set(goal, { ...words, measure })
    expect(served()).toEqual([goal])
  })

  it('is there once: said again by anyone it is already linked, taken away again it is not', () => {
    expect(unlink()).toBe('not-linked')
    expect(link()).toBe('recorded')
    expect(link(ben)).toBe('already-linked')
    expect(unlink(mo)).toBe('recorded')
    expect(unlink()).toBe('not-linked')
    expect(link(ben)).toBe('recorded')
  })

  it('to a goal that was removed is not read, does not count, and comes back with the goal', () => {
    const many = Array.from({ length: limits.linksPerIssue }, (_, index) => id(300 + index))
    for (const one of many) goals.set(one, words)
    for (const one of many) expect(link(ana, one)).toBe('recorded')
    expect(link()).toBe('too-many-links')
    goals.delete(id(300))
    expect(served()).toHaveLength(limits.linksPerIssue - 1)
    expect(link()).toBe('recorded')
    goals.set(id(300), words)
    expect(served()).toHaveLength(limits.linksPerIssue + 1)
    expect(link(ana, id(300))).toBe('already-linked')
  })

  it('can be taken away while the goal is gone', () => {
    link()
    goals.clear()
    expect(unlink()).toBe('recorded')
    goals.set(goal, words)
    expect(served()).toEqual([])
  })
})

describe('the pivot asks', () => {
  const asked = (opener: Participant): readonly Participant[] =>
    [ana, amy, ben, mo, olu].filter((you) =>
      isAsked({ by: opener.id, standing: opener.standing }, you, state),
    )

  it('whoever opened the issue, nobody else', () => {
    expect(asked(ana)).toEqual([ana])
    expect(asked(ben)).toEqual([ben])
    expect(asked(mo)).toEqual([mo])
  })

  it('[E1] the opener’s side when the opener has left, and both sides when the mediator has', () => {
    act(ana, { type: 'leave' })
    expect(asked(ana)).toEqual([amy])
    act(mo, { type: 'leave' })
    expect(asked(mo)).toEqual([amy, ben])
    act(ben, { type: 'leave' })
    expect(asked(ben)).toEqual([])
  })
})
