/** Clauses of the agreement in rich text: honest people at work on them at once are never refused and agree; what no editor of ours writes is. */
import { nothingKept } from '@common-ground/shared/acts/kept-words'
import { noOrder } from '@common-ground/shared/acts/order'
import type { Block } from '@common-ground/shared/agreement/rich-text'
import { clauseBlocks, clauseFragment, clausesOf, layClause } from '@common-ground/shared/documents/clauses'
import { addMilestone, milestonesOf, readMilestones } from '@common-ground/shared/documents/milestones'
import { straightenUndo } from '@common-ground/shared/documents/undo-neighbours'
import { chainStart, seal } from '@common-ground/shared/ledger/chain'
import { limits } from '@common-ground/shared/room/limits'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { GateHarness, goalId, mediator, partyA, partyB } from './gate-harness.ts'

const me = { name: 'me' }
const clause = goalId(40)
const milestone = goalId(50)

const laid: readonly Block[] = [
  { kind: 'paragraph', runs: [{ text: 'The rent is ' }, { text: '900 EUR', bold: true }, { text: '.' }] },
  { kind: 'bullets', items: [[{ text: 'paid monthly' }], [{ text: 'by transfer' }]] },
]

/** A room whose server has laid down a clause, and where a milestone stands. */
const worded = (): GateHarness => {
  const harness = new GateHarness().seed()
  const act = { type: 'word-clause', clause, source: 'a'.repeat(64) } as const
  const envelope = { room: goalId(0), space: 'joint', seq: 0, id: goalId(60), at: 1 } as const
  const entry = seal({ ...envelope, prev: chainStart, by: partyA.id, standing: 'a', act })
  const kept = { ...nothingKept, clause: { id: clause, blocks: laid } }
  harness.apply(harness.gate.appendEntry(entry, kept))
  harness.send(
    harness.updateOf((doc) => addMilestone(doc, { id: milestone, who: 'a', what: 'Repair the lift' })),
    partyA,
  )
  return harness
}

const wordsIn = (doc: Y.Doc): Y.XmlFragment => {
  const fragment = clauseFragment(doc, clause)
  if (!fragment) throw new Error('the clause is not there')
  return fragment
}

const element = (name: string, ...children: readonly (Y.XmlElement | Y.XmlText)[]): Y.XmlElement => {
  const made = new Y.XmlElement(name)
  made.insert(0, [...children])
  return made
}

const textsIn = (node: Y.XmlFragment): readonly Y.XmlText[] =>
  node.toArray().flatMap((child) => {
    if (child instanceof Y.XmlText) return [child]
    return child instanceof Y.XmlElement ? textsIn(child) : []
  })

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

describe('people at work in a clause', () => {
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
})

const paragraphIn = (doc: Y.Doc): Y.XmlElement => {
  const first = wordsIn(doc).get(0)
  if (!(first instanceof Y.XmlElement)) throw new Error('a clause begins with a paragraph')
  return first
}
const textIn = (doc: Y.Doc): Y.XmlText => {
  const [text] = textsIn(wordsIn(doc))
  if (!text) throw new Error('a clause has text')
  return text
}
const cardIn = (doc: Y.Doc): Y.Map<unknown> => {
  const card = milestonesOf(doc).get(milestone)
  if (!card) throw new Error('the milestone is not there')
  return card
}

describe('[T4] [R9] what no editor of ours writes in the agreement', () => {
  const cases: readonly (readonly [string, (doc: Y.Doc) => void, string])[] = [
    ['an attribute of a paragraph', (doc) => paragraphIn(doc).setAttribute('class', 'x'), 'words-malformed'],
    ['a mark that is no mark', (doc) => textIn(doc).format(0, 2, { link: {} }), 'words-malformed'],
    ['a mark with something in it', (doc) => textIn(doc).format(0, 2, { bold: { x: 1 } }), 'words-malformed'],
    ['a mark that is text', (doc) => textIn(doc).format(0, 2, { bold: 'x' }), 'words-malformed'],
    ['a mark that is a list', (doc) => textIn(doc).format(0, 2, { bold: [] }), 'words-malformed'],
    ['something embedded in text', (doc) => textIn(doc).insertEmbed(0, { image: 'x' }), 'words-malformed'],
    ['a heading', (doc) => wordsIn(doc).insert(0, [element('heading')]), 'words-malformed'],
    [
      'a list in a list',
      (doc) => wordsIn(doc).insert(0, [element('bulletList', element('listItem', element('bulletList')))]),
      'words-malformed',
    ],
    ['text beside paragraphs', (doc) => wordsIn(doc).insert(0, [new Y.XmlText('x')]), 'words-malformed'],
    ['a clause of its own', (doc) => layClause(doc, goalId(41), laid), 'not-yours-to-write'],
    ['the end of a clause', (doc) => clausesOf(doc).delete(clause), 'not-yours-to-write'],
    ['another text in its place', (doc) => layClause(doc, clause, laid), 'not-yours-to-write'],
    [
      'a clause of 50 pages and more',
      (doc) => textIn(doc).insert(0, 'x'.repeat(limits.text.clause + 1)),
      'words-too-long',
    ],
    ['a milestone of nobody', (doc) => cardIn(doc).set('who', 'landlord'), 'words-malformed'],
    ['a milestone without a doer', (doc) => cardIn(doc).delete('who'), 'words-malformed'],
    ['a day that is none', (doc) => cardIn(doc).set('due', '2026-02-30'), 'words-malformed'],
    ['another field', (doc) => cardIn(doc).set('price', '1'), 'words-malformed'],
    ['its text anew', (doc) => cardIn(doc).set('what', new Y.XmlFragment()), 'not-yours-to-write'],
    [
      'a milestone without text',
      (doc) => milestonesOf(doc).set(goalId(51), new Y.Map([['who', 'a']])),
      'words-malformed',
    ],
    [
      'a milestone under a name that is no id',
      (doc) => addMilestone(doc, { id: 'first', who: 'a', what: 'x' }),
      'words-malformed',
    ],
  ]
  for (const [what, change, refusal] of cases)
    it(`${what}: ${refusal}`, () => {
      const harness = worded()
      const before = Y.encodeStateAsUpdate(harness.live)
      expect(harness.send(harness.updateOf(change), partyB)).toBe(refusal)
      expect(Y.encodeStateAsUpdate(harness.live)).toEqual(before)
      const kind = harness.updateOf((doc) => textIn(doc).format(0, 3, { italic: {} }))
      expect(harness.send(kind, partyB)).toBe('accepted')
    })

  it('an observer writes nothing in it, a mediator does', () => {
    const harness = worded()
    const observer = { id: goalId(13), standing: 'observer', name: 'Ola' } as const
    const italic = (doc: Y.Doc) => textIn(doc).format(0, 3, { italic: {} })
    expect(harness.send(harness.updateOf(italic), observer)).toBe('not-yours-to-write')
    expect(
      harness.send(
        harness.updateOf((doc) => milestonesOf(doc).delete(milestone)),
        observer,
      ),
    ).toBe('not-yours-to-write')
    expect(harness.send(harness.updateOf(italic), mediator)).toBe('accepted')
  })

  it('[R6] nobody writes in it while it is sealed, and what is beside it goes on', () => {
    const harness = worded()
    const held = { order: noOrder, sealed: true }
    const judged = (change: (doc: Y.Doc) => void) => {
      const verdict = harness.gate.judge(harness.updateOf(change), partyA, held)
      if (verdict && 'refused' in verdict) harness.gate.mend([])
      return verdict
    }
    expect(judged((doc) => textIn(doc).insert(0, 'x'))).toEqual({ refused: 'agreement-sealed' })
    expect(judged((doc) => textIn(doc).delete(0, 1))).toEqual({ refused: 'agreement-sealed' })
    expect(judged((doc) => cardIn(doc).set('due', '2026-12-01'))).toEqual({ refused: 'agreement-sealed' })
    expect(judged((doc) => milestonesOf(doc).delete(milestone))).toEqual({ refused: 'agreement-sealed' })
  })

  it('milestones come and go whole, within their number', () => {
    const harness = worded()
    const verdicts = new Set<string>()
    for (let number = 0; number < limits.milestones; number += 1)
      verdicts.add(
        harness.send(
          harness.updateOf((doc) =>
            addMilestone(doc, { id: goalId(1_000 + number), who: 'both', what: 'Meet', due: '2026-12-01' }),
          ),
          number % 2 ? partyA : partyB,
        ),
      )
    expect([...verdicts]).toEqual(['accepted', 'document-full'])
    expect(readMilestones(harness.copy())).toHaveLength(limits.milestones)
  })
})
