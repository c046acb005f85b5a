/** Accepting a rewrite while the other side types in the same words: nothing typed is lost, both copies are equal, one undo. */
import { acceptance, textOf } from '@common-ground/client/wording/acceptance'
import { addGoal, goalFragment } from '@common-ground/shared/documents/goals'
import { review } from '@common-ground/shared/wording/review'
import { Schema } from '@tiptap/pm/model'
import { EditorState, type Transaction } from '@tiptap/pm/state'
import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'

const schema = new Schema({
  nodes: { doc: { content: 'paragraph+' }, paragraph: { content: 'text*' }, text: {} },
})
const begun =
  'These demands reach us at night, and the demands of others by day.\nNobody demands an answer today.'
const goal = '0123456789abcdef0123456789abcdef'

/** Letters of a person's own, each typed once, so that each can be looked for. */
const lettersFrom = (first: number) => (index: number) => String.fromCodePoint(first + index)
const letters = { one: lettersFrom(0x4e00), other: lettersFrom(0x10400) }

/** Someone at a copy of the goal, as the editor is: what it holds is made from the copy, what is typed goes into it. */
class Writer {
  readonly doc = new Y.Doc()
  readonly undo: Y.UndoManager
  readonly typed: string[] = []
  readonly #letter: (index: number) => string

  constructor(start: Uint8Array, letter: (index: number) => string) {
    Y.applyUpdate(this.doc, start)
    this.#letter = letter
    this.undo = new Y.UndoManager(this.#fragment(), { trackedOrigins: new Set([this]) })
  }

  state = (): EditorState => EditorState.create({ doc: initProseMirrorDoc(this.#fragment(), schema).doc })

  text = (): string => textOf(this.state().doc)

  /** Types a letter before a character, within its paragraph. */
  type(at: number): void {
    const letter = this.#letter(this.typed.length)
    const state = this.state()
    const places: number[] = []
    state.doc.descendants((node, position) => {
      if (node.isTextblock)
        for (let place = 0; place <= node.content.size; place += 1) places.push(position + 1 + place)
    })
    // Never between the halves of a letter that is two code units long.
    const whole = places.filter((place) => {
      const before = state.doc.textBetween(Math.max(0, place - 1), place)
      return !/[\ud800-\udbff]$/.test(before)
    })
    const place = whole[at % whole.length]
    if (place === undefined) throw new Error('a document has a place to type at')
    this.#put(state.tr.insertText(letter, place))
    this.typed.push(letter)
  }

  /** Takes a rewrite for a finding of a text; answers whether it went in. */
  accept(finding: { start: number; end: number }, words: string, rewrite: string): boolean {
    const change = acceptance(this.state(), finding, words, rewrite, false)
    if (!change) return false
    this.undo.stopCapturing()
    this.#put(change)
    this.undo.stopCapturing()
    return true
  }

  hear(from: Writer): void {
    Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(this.doc)), from)
  }

  #put(change: Transaction): void {
    const fragment = this.#fragment()
    const { meta } = initProseMirrorDoc(fragment, schema)
    this.doc.transact(() => updateYFragment(this.doc, fragment, change.doc, meta), this)
  }

  #fragment(): Y.XmlFragment {
    const fragment = goalFragment(this.doc, goal)
    if (!fragment) throw new Error('the goal is there')
    return fragment
  }
}

const newTable = () => {
  const room = new Y.Doc()
  addGoal(room, goal, 'middle', begun)
  const start = Y.encodeStateAsUpdate(room)
  return { one: new Writer(start, letters.one), other: new Writer(start, letters.other) }
}

const step = fc.record({
  who: fc.constantFrom('one', 'other', 'one hears', 'other hears'),
  at: fc.nat(400),
})
const course = fc.record({
  before: fc.array(step, { maxLength: 12 }),
  /** Between what was reviewed and its acceptance. */
  between: fc.array(step, { maxLength: 6 }),
  after: fc.array(step, { maxLength: 12 }),
  which: fc.nat(5),
  rewrite: fc.nat(1),
})

const play = (steps: readonly { who: string; at: number }[], { one, other }: ReturnType<typeof newTable>) => {
  for (const { who, at } of steps) {
    if (who === 'one') one.type(at)
    else if (who === 'other') other.type(at)
    else if (who === 'one hears') one.hear(other)
    else other.hear(one)
  }
}

const without = (text: string, taken: readonly string[]): string =>
  [...text].filter((letter) => !taken.includes(letter)).join('')

describe('accepting a rewrite in a goal card', { timeout: 60_000 }, () => {
  it('[T20] beside the other side’s typing: no letter is lost, both copies are equal, and one undo brings the words back', () => {
    let accepted = 0
    fc.assert(
      fc.property(course, ({ before, between, after, which, rewrite }) => {
        const table = newTable()
        const { one, other } = table
        play(before, table)
        const read = one.text()
        const findings = review(read)
        play(between, table)
        const now = one.text()
        const finding = findings[which % Math.max(1, findings.length)]
        const words = finding && read.slice(finding.start, finding.end)
        const put = finding?.rewrites[rewrite]
        const went =
          finding !== undefined && words !== undefined && put !== undefined && one.accept(finding, words, put)
        if (finding && went) {
          accepted += 1
          // The words it was about and nothing else, even where an older text was reviewed.
          expect(now.slice(finding.start, finding.end)).toBe(words)
          expect(one.text()).toBe(now.slice(0, finding.start) + put + now.slice(finding.end))
        } else expect(one.text()).toBe(now)

        // The other types on, and hears what it hears; then everything reaches everyone.
        play(
          after.map(({ who, at }) => ({ who: who === 'one' ? 'other' : who, at })),
          table,
        )
        one.hear(other)
        other.hear(one)
        expect(one.text()).toBe(other.text())
        for (const letter of [...other.typed, ...one.typed]) expect(one.text()).toContain(letter)

        if (!went) return
        one.undo.undo()
        other.hear(one)
        expect(one.text()).toBe(other.text())
        for (const letter of other.typed) expect(one.text()).toContain(letter)
        expect(without(one.text(), [...one.typed, ...other.typed])).toBe(begun)
        // What was typed before it is not taken back with it.
        for (const letter of one.typed) expect(one.text()).toContain(letter)
      }),
      { numRuns: 1_000 },
    )
    expect(accepted).toBeGreaterThan(200)
  })

  it('does nothing when other words stand there by now', () => {
    const { one } = newTable()
    const [finding] = review(one.text())
    if (!finding) throw new Error('the text has something to find')
    expect(one.accept(finding, 'other words', 'requests')).toBe(false)
    expect(one.text()).toBe(begun)
  })
})
