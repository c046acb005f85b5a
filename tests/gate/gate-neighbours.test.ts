/** Whatever neighbours a forged letter claims: what the gate lets through says the same in every copy, in every order. */

import { declareDocument } from '@common-ground/shared/documents/declare'
import { goalFragment, goalsOf, readGoals } from '@common-ground/shared/documents/goals'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { forge, type Id } from '../rig/forge.ts'
import { GateHarness, goalId, partyA } from './gate-harness.ts'

/** Ids of the letters of two cards, so that neighbours may also stand in different ones. */
const letters = (doc: Y.Doc): readonly Id[] =>
  [1, 3].flatMap((number) => {
    const paragraph = goalFragment(doc, goalId(number))?.get(0)
    const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined
    const start = text instanceof Y.XmlText ? text._start : null
    if (!start) throw new Error('no letters')
    return Array.from({ length: text?.length ?? 0 }, (_, at) => ({
      client: start.id.client,
      clock: start.id.clock + at,
    }))
  })

const step = fc.record({
  client: fc.integer({ min: 400, max: 403 }),
  origin: fc.option(fc.nat(60)),
  right: fc.option(fc.nat(60)),
  holds: fc.constantFrom('characters' as const, 'characters' as const, 'deleted' as const),
  text: fc.constantFrom('x', 'yz', '🙂', ''),
  /** How far it overlaps what this client has sent before. */
  back: fc.nat(2),
})

it('[R3] [T4] 300 runs of forged letters: the live copy, a fresh one and the replayed log are equal', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      const harness = new GateHarness().seed()
      const ids = [...letters(harness.live)]
      const log = [Y.encodeStateAsUpdate(harness.live)]
      harness.live.on('update', (update: Uint8Array) => log.push(update))
      const clocks = new Map<number, number>()
      for (const { client, origin, right, holds, text, back } of steps) {
        const known = clocks.get(client) ?? 0
        const clock = Math.max(0, known - back)
        const at = (position: number | null) => (position === null ? {} : { id: ids[position % ids.length] })
        const { id: left } = at(origin)
        const { id: after } = at(right)
        const struct = {
          holds,
          text,
          length: text.length,
          ...(left ? { origin: left } : {}),
          ...(after ? { right: after } : {}),
        }
        if (harness.send(forge([{ client, clock, structs: [struct] }]), partyA) !== 'accepted') continue
        ids.push({ client, clock })
        clocks.set(client, Math.max(known, clock + text.length))
      }
      const fresh = harness.copy()
      const replayed = declareDocument('joint', new Y.Doc())
      for (const update of log) Y.applyUpdate(replayed, update)
      expect(readGoals(fresh)).toEqual(readGoals(harness.live))
      expect(readGoals(replayed)).toEqual(readGoals(harness.live))
      expect(readGoals(harness.live)).toHaveLength(3)
      expect(goalsOf(harness.live).size).toBe(3)
      for (const { id, text } of readGoals(fresh)) expect(harness.gate.text.goal(id)?.text).toBe(text)
    }),
    { numRuns: 300, seed: 20_261_123 },
  )
})

const goalText = 'Quiet nights'

const firstLine = (doc: Y.Doc): Y.XmlText => {
  const paragraph = goalFragment(doc, goalId(1))?.get(0)
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined
  if (!(text instanceof Y.XmlText)) throw new Error('no text')
  return text
}

it('[R3] [T4] a letter said to stand first, and beside one that never was second, is refused: copies would differ', () => {
  const harness = new GateHarness().seed()
  const end = letters(harness.live)[goalText.length - 1]
  if (!end) throw new Error('no letters')
  const write = (client: number, text: string, neighbours: { origin?: Id; right?: Id }) =>
    harness.send(forge([{ client, structs: [{ holds: 'characters', text, ...neighbours }] }]), partyA)
  // As two people type behind the same letter at the same moment.
  expect(write(303, 'wmn', { origin: end })).toBe('accepted')
  expect(write(441, 'uae', { origin: end })).toBe('accepted')
  expect(write(967, 'f', { right: { client: 303, clock: 2 } })).toBe('words-malformed')
  expect(readGoals(harness.copy())).toEqual(readGoals(harness.live))
  expect(firstLine(harness.live).toString()).toBe(`${goalText}wmnuae`)
})
