/** The rules of the room glossary: who names things, when a name is agreed, what cannot stand beside what, and its bounds. */
import type { Act } from '@common-ground/shared/acts/act'
import { agreedNames, nameHash } from '@common-ground/shared/acts/glossary'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { seal } from '@common-ground/shared/ledger/chain'
import { decide } from '@common-ground/shared/ledger/decide'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { emptyRoom, fold, foldAll } from '@common-ground/shared/ledger/fold'
import { limits } from '@common-ground/shared/room/limits'
import type { Participant, Standing } from '@common-ground/shared/room/participant'
import { isRefusal } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import { beforeEach, describe, expect, it } from 'vitest'
import { nothingAround } from '../rig/nothing-around.ts'

const agreement = 'a'.repeat(64)
const id = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
const person = (number: number, standing: Standing): Participant => ({ id: id(number), standing, name: 'P' })
const [ana, amy, ben] = [person(1, 'a'), person(2, 'a'), person(3, 'b')]
const [mo, olu] = [person(4, 'mediator'), person(5, 'observer')]
const june = { name: 'the June payment', instead: ['the money you withheld', 'your stolen deposit'] }

let state: RoomState
let entries: Entry[]
let now: number

/** Answers the id it was recorded under, or the code it was refused with. */
const act = (actor: Participant, made: Act, space: Space = 'joint'): string => {
  now += 1
  const entry = id(1_000 + now)
  const around = { ...nothingAround, id: entry, now, space, joint: state, agreement }
  const decided = decide(state, actor, made, around)
  if (isRefusal(decided)) return decided.refused
  const { length: seq, head: prev } = state
  const envelope = { room: id(0), space, seq, id: entry, at: now, prev }
  const recorded = seal({ ...envelope, by: actor.id, standing: actor.standing, act: decided })
  entries.push(recorded)
  state = fold(state, recorded)
  return entry
}
const propose = (actor: Participant, words: { name: string; instead?: readonly string[] } = june): string =>
  act(actor, { type: 'propose-name', name: words.name, instead: [...(words.instead ?? [])] })
const endorse = (actor: Participant, entry: string): string => {
  const shown = state.glossary.get(entry) ?? june
  return act(actor, { type: 'endorse-name', entry, words: nameHash(shown) })
}
const takeBack = (actor: Participant, entry: string) =>
  act(actor, { type: 'withdraw-name-endorsement', entry })
const withdraw = (actor: Participant, entry: string) => act(actor, { type: 'withdraw-name', entry })
const names = () => agreedNames(state.glossary).map(({ name }) => name)
const isRecorded = (answer: string): boolean => answer.startsWith('00000000-')

beforeEach(() => {
  state = emptyRoom
  entries = []
  now = 1
  for (const one of [ana, amy, ben, mo, olu]) act(one, { type: 'consent', agreement })
})

describe('a name', () => {
  it.each([
    [ana, ben],
    [ben, ana],
  ])(
    '[E1] proposed by $standing is endorsed by that side alone, and agreed once the other endorses it',
    (one, other) => {
      const entry = propose(one)
      expect(state.glossary.get(entry)?.endorsed).toEqual({ a: one === ana, b: one === ben })
      expect(names()).toEqual([])
      expect(isRecorded(endorse(other, entry))).toBe(true)
      expect(agreedNames(state.glossary)).toEqual([june])
    },
  )

  it('proposed by the mediator needs both sides', () => {
    const entry = propose(mo)
    expect(state.glossary.get(entry)?.endorsed).toEqual({ a: false, b: false })
    endorse(ana, entry)
    expect(names()).toEqual([])
    endorse(ben, entry)
    expect(names()).toEqual([june.name])
  })

  it('is no longer agreed when a side takes its endorsement back, and is again when it endorses it again', () => {
    const entry = propose(ana)
    endorse(ben, entry)
    expect(isRecorded(takeBack(amy, entry))).toBe(true)
    expect(names()).toEqual([])
    expect(takeBack(ana, entry)).toBe('name-not-endorsed')
    expect(isRecorded(endorse(ana, entry))).toBe(true)
    expect(names()).toEqual([june.name])
    expect(endorse(ben, entry)).toBe('already-endorsed')
  })

  it('[T13] is endorsed in the very words that were on screen', () => {
    const entry = propose(ana)
    for (const words of [
      { ...june, name: 'the June payments' },
      { ...june, instead: june.instead.slice(1) },
      { name: june.name, instead: [...june.instead].reverse() },
    ])
      expect(act(ben, { type: 'endorse-name', entry, words: nameHash(words) })).toBe('text-changed')
    expect(names()).toEqual([])
  })

  it('is withdrawn by the chair that proposed it, until both sides have agreed on it', () => {
    const entry = propose(ana)
    for (const other of [ben, mo]) expect(withdraw(other, entry)).toBe('not-your-name')
    endorse(ben, entry)
    expect(withdraw(ana, entry)).toBe('name-agreed')
    takeBack(ben, entry)
    expect(isRecorded(withdraw(amy, entry))).toBe(true)
    expect(state.glossary.size).toBe(0)
    for (const again of [withdraw(ana, entry), endorse(ben, entry), takeBack(ana, entry)])
      expect(again).toBe('name-unknown')
    expect(isRecorded(propose(ben))).toBe(true)
  })

  it('[E1] of a mediator is withdrawn by the mediator, or by either side once no mediator is in the room', () => {
    const [one, two, three] = ['x', 'y', 'z'].map((name) => propose(mo, { name })) as [string, string, string]
    expect(isRecorded(withdraw(mo, one))).toBe(true)
    for (const side of [ana, ben]) expect(withdraw(side, two)).toBe('not-your-name')
    act(mo, { type: 'leave' })
    expect(isRecorded(withdraw(ana, two))).toBe(true)
    expect(isRecorded(withdraw(ben, three))).toBe(true)
  })

  it('[T4] [T26] is nothing for an observer, for whoever has not consented, in another space or a closed room', () => {
    const entry = propose(ana)
    for (const answer of [
      propose(olu, { name: 'x' }),
      endorse(olu, entry),
      takeBack(olu, entry),
      withdraw(olu, entry),
    ])
      expect(answer).toBe('not-for-your-role')
    for (const answer of [endorse(mo, entry), takeBack(mo, entry)]) expect(answer).toBe('not-for-your-role')
    expect(propose(person(9, 'b'), { name: 'x' })).toBe('consent-first')
    const elsewhere = { type: 'propose-name', name: 'x', instead: [] } as const
    expect(act(ana, { ...elsewhere, instead: [] }, 'side-a')).toBe('space-unknown')
    act(mo, { type: 'move-stage', to: 'closed', outcome: 'no-agreement' })
    for (const answer of [
      propose(ben, { name: 'x' }),
      endorse(ben, entry),
      takeBack(ana, entry),
      withdraw(ana, entry),
    ])
      expect(answer).toBe('room-closed')
    expect(state.glossary.size).toBe(1)
  })
})

describe('names beside each other', () => {
  it.each(['the June payment', 'The  JUNE payment ', 'the\u00a0June\u200b payment', 'ｔｈｅ June payment'])(
    'cannot be the same: %j',
    (name) => {
      propose(ana)
      expect(propose(ben, { name })).toBe('name-there')
      expect(propose(ana, { name, instead: ['another'] })).toBe('name-there')
    },
  )

  it.each([
    ['landlord’s claim', "Landlord's  claim"],
    ['Straße', 'STRASSE'],
    ['cafe\u0301', 'café'],
    ['ΟΔΟΣ', 'οδος'],
  ])('are the same for %j and %j', (one, other) => {
    propose(ana, { name: one })
    expect(propose(ben, { name: other })).toBe('name-there')
  })

  it('cannot list a phrase twice, or themselves', () => {
    expect(propose(ana, { name: 'x', instead: ['that', 'THAT '] })).toBe('phrase-twice')
    expect(propose(ana, { name: 'The June payment', instead: ['the june payment'] })).toBe('phrase-is-name')
  })

  it('may both list a phrase while neither is agreed; the one agreed first has it', () => {
    const one = propose(ana)
    const other = propose(ben, { name: 'the retained sum', instead: ['THE MONEY you withheld'] })
    endorse(ana, other)
    expect(names()).toEqual(['the retained sum'])
    expect(endorse(ben, one)).toBe('phrase-listed')
    expect(propose(mo, { name: 'July', instead: ['the money you withheld'] })).toBe('phrase-listed')
    takeBack(ben, other)
    expect(isRecorded(endorse(ben, one))).toBe(true)
    expect(endorse(ben, other)).toBe('phrase-listed')
    expect(names()).toEqual([june.name])
  })

  it('are no phrase to be replaced, in either order', () => {
    const entry = propose(ana)
    endorse(ben, entry)
    expect(propose(ben, { name: 'Your stolen deposit' })).toBe('name-listed')
    expect(propose(ben, { name: 'the sum', instead: ['the june payment'] })).toBe('phrase-is-name')
  })
})

describe('a name and its phrases', () => {
  it.each([
    ['', 'text-empty'],
    [' \u200b', 'text-empty'],
    ['a\u0000b', 'text-unreadable'],
    ['a\u202eb', 'text-unreadable'],
    ['\ud800', 'text-unreadable'],
    ['two\nlines', 'name-lines'],
    ['two\u2028lines', 'name-lines'],
    ['a\ttab', 'name-lines'],
    ['x'.repeat(limits.text.phrase + 1), 'text-too-long'],
  ])('are one readable line each: %j is %s', (text, code) => {
    expect(propose(ana, { name: text })).toBe(code)
    expect(propose(ana, { name: 'fine', instead: [text] })).toBe(code)
    expect(state.glossary.size).toBe(0)
  })

  it('are shown with one space for each run of them, however they were sent', () => {
    const entry = propose(ana, { name: ' the  June payment ', instead: [' that   money'] })
    expect(state.glossary.get(entry)).toMatchObject({ name: 'the June payment', instead: ['that money'] })
    expect(isRecorded(endorse(ben, entry))).toBe(true)
  })

  it.each([ana, ben, mo])('[R10] [E1] are bounded for $standing, and what is withdrawn makes room', (who) => {
    const many = Array.from({ length: limits.phrasesPerName + 1 }, (_, at) => `p${at}`)
    expect(propose(who, { name: 'x', instead: many })).toBe('too-many-phrases')
    expect(isRecorded(propose(who, { name: 'x'.repeat(limits.text.name), instead: many.slice(1) }))).toBe(
      true,
    )
    for (let at = 1; at < limits.namesPerChair; at += 1) propose(who, { name: `n${at}` })
    expect(propose(who, { name: 'one more' })).toBe('too-many-names')
    const [first] = state.glossary.keys()
    withdraw(who, first ?? '')
    expect(isRecorded(propose(who, { name: 'one more' }))).toBe(true)
    const other = who === ana ? ben : ana
    expect(isRecorded(propose(other, { name: 'the others go on' }))).toBe(true)
  })
})

describe('agreed names', () => {
  it('are the same list until something of the glossary changes, in the order they were proposed', () => {
    const [one, two] = [propose(ana, { name: 'x' }), propose(ana, { name: 'y' })]
    endorse(ben, two)
    endorse(ben, one)
    const before = agreedNames(state.glossary)
    expect(before.map(({ name }) => name)).toEqual(['x', 'y'])
    act(ana, { type: 'post-statement', text: 'Something else' })
    expect(agreedNames(state.glossary)).toBe(before)
    takeBack(ana, one)
    expect(names()).toEqual(['y'])
  })

  it('[R2] are the same for whoever reads the ledger at once', () => {
    const entry = propose(ana)
    endorse(ben, entry)
    withdraw(mo, propose(mo, { name: 'x' }))
    propose(ben, { name: 'z', instead: ['zed'] })
    expect(foldAll(emptyRoom, entries).glossary).toEqual(state.glossary)
    expect([...state.glossary.values()].map(({ name }) => name)).toEqual([june.name, 'z'])
  })
})
