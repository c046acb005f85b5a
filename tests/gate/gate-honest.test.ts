/** Honest people at work, with undo, offline for a while, in the same card: the gate never refuses them, and all agree. */
import { goalFragment, readGoals } from '@common-ground/shared/documents/goals'
import { straightenUndo } from '@common-ground/shared/documents/undo-neighbours'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { GateHarness, goalId, partyA, partyB } from './gate-harness.ts'

const me = { name: 'me' }

/** One person's copy: what they do is sent when they are online again. */
class Author {
  readonly #harness: GateHarness
  readonly doc: Y.Doc
  readonly #undo: Y.UndoManager
  readonly #unsent: Uint8Array[] = []

  constructor(harness: GateHarness) {
    this.#harness = harness
    this.doc = harness.copy()
    straightenUndo(this.doc)
    const words = this.#fragment()
    this.#undo = new Y.UndoManager(words, { captureTimeout: 1e9, trackedOrigins: new Set([me]) })
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== harness) this.#unsent.push(update)
    })
  }

  act(kind: string, where: number, length: number): void {
    const words = this.#fragment()
    const paragraph = words.length > 0 ? words.get(where % words.length) : undefined
    const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined
    this.doc.transact(() => {
      if (kind === 'split' || !(text instanceof Y.XmlText)) {
        const element = new Y.XmlElement('paragraph')
        element.insert(0, [new Y.XmlText('new ')])
        if (words.length < 10) words.insert(Math.min(words.length, where % 3), [element])
      } else if (kind === 'type') text.insert(where % (text.length + 1), 'abc'.slice(0, length))
      else if (kind === 'erase' && text.length > 0) {
        const from = where % text.length
        text.delete(from, Math.min(length, text.length - from))
      } else if (kind === 'join' && words.length > 1) words.delete(where % words.length, 1)
    }, me)
    if (kind === 'pause') this.#undo.stopCapturing()
    if (kind === 'undo') this.#undo.undo()
    if (kind === 'redo') this.#undo.redo()
  }

  /** What the room says to everything written here since. */
  online(who: typeof partyA): string[] {
    const verdicts = this.#unsent.splice(0).map((update) => this.#harness.send(update, who))
    const news = Y.encodeStateAsUpdate(this.#harness.live, Y.encodeStateVector(this.doc))
    Y.applyUpdate(this.doc, news, this.#harness)
    return verdicts
  }

  #fragment(): Y.XmlFragment {
    const fragment = goalFragment(this.doc, goalId(3))
    if (!fragment) throw new Error('the goal is not there')
    return fragment
  }
}

const step = fc.record({
  who: fc.nat(1),
  kind: fc.constantFrom(
    'type',
    'type',
    'erase',
    'erase',
    'split',
    'join',
    'pause',
    'pause',
    'undo',
    'undo',
    'redo',
  ),
  where: fc.nat(40),
  length: fc.integer({ min: 1, max: 3 }),
  online: fc.boolean(),
})

it('[R3] 200 runs of two people typing, erasing, splitting and taking back: nothing is refused', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
      const harness = new GateHarness().seed()
      const people = [
        { author: new Author(harness), who: partyA },
        { author: new Author(harness), who: partyB },
      ]
      const verdicts: string[] = []
      for (const { who, kind, where, length, online } of steps) {
        const person = people[who]
        person?.author.act(kind, where, length)
        if (person && online) verdicts.push(...person.author.online(person.who))
      }
      for (const { author, who } of [...people, ...people]) verdicts.push(...author.online(who))
      expect(verdicts.filter((verdict) => verdict !== 'accepted' && verdict !== 'nothing-new')).toEqual([])
      const fresh = readGoals(harness.copy())
      for (const { author } of people) expect(readGoals(author.doc)).toEqual(fresh)
    }),
    { numRuns: 200, seed: 20_261_123 },
  )
})
