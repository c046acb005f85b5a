/**
 * Rooms that go back at some moment of a random session: all copies end alike, and what anyone saw is there or set aside.
 * But for Yjs's client ids a seed gives the same session each time.
 */
import { textsOf } from '@common-ground/client/sync/document-texts'
import {
  addGoal,
  type Column,
  goalFragment,
  goalsOf,
  readGoals,
  removeGoal,
  setWhy,
  typeAtEnd,
} from '@common-ground/shared/documents/goals'
import { isBlank } from '@common-ground/shared/room/text'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { type Inside, RoomScene } from './scenes.ts'
import { people } from './small-room.ts'

/** A small generator of numbers from a seed (mulberry32). */
const numbers = (seed: number) => {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number): number => Math.floor(next() * end)
  const pick = <T>(from: readonly T[]): T | undefined => from[below(from.length)]
  return { below, pick }
}

const deleteLetters = (fragment: Y.XmlFragment | undefined, at: number): void => {
  const paragraph = fragment?.get(0)
  const words = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined
  if (words instanceof Y.XmlText && words.length > at) words.delete(at, Math.min(2, words.length - at))
}

const columns: readonly Column[] = ['a', 'middle', 'b']

/** One step of one person: writes, deletes, moves or removes something. */
const step = ({ session }: Inside, { below, pick }: ReturnType<typeof numbers>, count: number): void => {
  const doc = session.joint.doc()
  const card = pick(readGoals(doc))
  const what = below(10)
  if (!card || what === 0)
    addGoal(doc, `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`, pick(columns) ?? 'a', 'new')
  else if (what < 6) typeAtEnd(doc, card.id, ` ${count}`)
  else if (what === 6) deleteLetters(goalFragment(doc, card.id), below(6))
  else if (what === 7)
    goalsOf(doc)
      .get(card.id)
      ?.set('order', `a${below(10)}`)
  else if (what === 8 && session.you.standing !== 'mediator')
    setWhy(doc, card.id, session.you.standing === 'a' ? 'a' : 'b', `because ${count}`)
  else if (what === 9 && below(3) === 0) removeGoal(doc, card.id)
}

const shownTo = ({ session }: Inside) => textsOf('joint', session.you.standing, session.joint.doc())

const seeds = Array.from({ length: 25 }, (_, index) => index + 1)

test.each(seeds)('[R12] nothing vanishes from a room that went back: seed %i', async (seed) => {
  const random = numbers(seed)
  const scene = new RoomScene()
  const there = [
    await scene.inside(people.ana),
    await scene.inside(people.ben),
    await scene.inside(people.mo),
  ]
  let count = 0
  const work = async (steps: number, by: readonly Inside[] = there) => {
    for (let left = steps; left > 0; left -= 1) {
      const who = random.pick(by)
      count += 1
      if (who) step(who, random, count)
      if (random.below(2) === 0) await scene.clock.pass(30)
    }
  }
  await work(20)
  await scene.clock.pass(100)
  const backup = scene.room.backup()
  await work(25)
  for (const { connection } of there) connection.cut()
  scene.room = backup
  for (const one of [...there].sort(() => random.below(3) - 1)) {
    await work(3, [one])
    const shown = shownTo(one)
    await scene.comeBack(one)
    const kept = new Set(one.session.setAside().map(({ text }) => text))
    // What changes after this moment is what the others did meanwhile, and bring when they come back.
    for (const [key, { text }] of shown)
      if (!isBlank(text) && shownTo(one).get(key)?.text !== text) expect([...kept]).toContain(text)
  }
  await scene.clock.pass(1_000)
  for (const { session } of there) {
    expect(session.connection()).toEqual({ link: 'online', words: 'recorded', acts: 0 })
    expect(readGoals(session.joint.doc())).toEqual(readGoals(scene.room.doc))
  }
  expect(goalsOf(scene.room.doc).size).toBe(readGoals(scene.room.doc).length)
})
