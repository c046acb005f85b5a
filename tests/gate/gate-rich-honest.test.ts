/** Honest people at work on one clause at once, with bold, italic, lists and undo: the gate never refuses them, and all agree. */
import { clauseBlocks } from '@common-ground/shared/documents/clauses'
import { straightenUndo } from '@common-ground/shared/documents/undo-neighbours'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { clause, element, textsIn, worded, wordsIn } from './clause-harness.ts'
import { type GateHarness, partyA, partyB } from './gate-harness.ts'

const me = { name: 'me' }

class Author {
  readonly #harness: GateHarness
  readonly doc: Y.Doc
  readonly #undo: Y.UndoManager
  readonly #unsent: Uint8Array[] = []

  constructor(harness: GateHarness) {
    this.#harness = harness
    this.doc = harness.copy()
    straightenUndo(this.doc)
    this.#undo = new Y.UndoManager(wordsIn(this.doc), {
      captureTimeout: 1e9,
      trackedOrigins: new Set([me]),
    })
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== harness) this.#unsent.push(update)
    })
  }

  act(kind: string, where: number, length: number): void {
    const words = wordsIn(this.doc)
    const texts = textsIn(words)
    const text = texts[where % Math.max(1, texts.length)]
    this.doc.transact(() => {
      if (kind === 'list')
        words.insert(where % (words.length + 1), [
          element(
            where % 2 ? 'bulletList' : 'orderedList',
            element('listItem', element('paragraph', new Y.XmlText('item'))),
          ),
        ])
      else if (kind === 'cut' && words.length > 1) words.delete(where % words.length, 1)
      else if (text && kind === 'type') text.insert(where % (text.length + 1), 'abc'.slice(0, length))
      else if (text && text.length > 0) {
        const from = where % text.length
        const most = Math.min(length, text.length - from)
        if (kind === 'erase') text.delete(from, most)
        if (kind === 'bold') text.format(from, most, { bold: {} })
        if (kind === 'plain') text.format(from, most, { bold: null, italic: null })
        if (kind === 'italic') text.format(from, most, { italic: {} })
      }
    }, me)
    if (kind === 'pause') this.#undo.stopCapturing()
    if (kind === 'undo') this.#undo.undo()
    if (kind === 'redo') this.#undo.redo()
  }

  online(who: typeof partyA): string[] {
    const verdicts = this.#unsent.splice(0).map((update) => this.#harness.send(update, who))
    const news = Y.encodeStateAsUpdate(this.#harness.live, Y.encodeStateVector(this.doc))
    Y.applyUpdate(this.doc, news, this.#harness)
    return verdicts
  }

  /** Whether anything was changed here that nobody typed. */
  get quiet(): boolean {
    return this.#unsent.length === 0
  }
}

const step = fc.record({
  who: fc.nat(1),
  kind: fc.constantFrom(
    ...['type', 'type', 'erase', 'bold', 'bold', 'italic', 'plain', 'list', 'cut'],
    ...['pause', 'pause', 'undo', 'undo', 'redo'],
  ),
  where: fc.nat(60),
  length: fc.integer({ min: 1, max: 6 }),
  online: fc.boolean(),
})

it('[R3] 300 runs of two people setting bold, italic and lists, with undo: nothing is refused, all copies and the log agree', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
      const harness = worded()
      const log: Uint8Array[] = [Y.encodeStateAsUpdate(harness.live)]
      harness.live.on('update', (update: Uint8Array) => log.push(update))
      const reader = harness.copy()
      const changedByReading: Uint8Array[] = []
      reader.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin !== harness) changedByReading.push(update)
      })
      const people = [
        { author: new Author(harness), who: partyA },
        { author: new Author(harness), who: partyB },
      ]
      const verdicts: string[] = []
      for (const { who, kind, where, length, online } of steps) {
        const person = people[who]
        person?.author.act(kind, where, length)
        if (person && online) verdicts.push(...person.author.online(person.who))
        const news = Y.encodeStateAsUpdate(harness.live, Y.encodeStateVector(reader))
        Y.applyUpdate(reader, news, harness)
      }
      for (const { author, who } of [...people, ...people]) verdicts.push(...author.online(who))
      expect(verdicts.filter((verdict) => verdict !== 'accepted' && verdict !== 'nothing-new')).toEqual([])
      expect(people.every(({ author }) => author.quiet)).toBe(true)
      expect(changedByReading).toEqual([])
      const fresh = clauseBlocks(harness.copy(), clause)
      for (const { author } of people) expect(clauseBlocks(author.doc, clause)).toEqual(fresh)
      const replayed = new Y.Doc()
      replayed.transact(() => {
        for (const update of log) Y.applyUpdate(replayed, update)
      })
      expect(clauseBlocks(replayed, clause)).toEqual(fresh)
    }),
    { numRuns: 300, seed: 20_261_130 },
  )
})
