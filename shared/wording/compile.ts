/** Turns the notation of pattern.ts into steps that walk over the tokens of a sentence, each bounded by the pattern's own length. */
import { type Lemma, type Node, Parser, type Test } from './notation.ts'
import type { Reading } from './reading.ts'

/** What a walk over the tokens remembers. */
export interface Walk {
  readonly reading: Reading
  /** First and after-last token, by slot. Slot 0 is the span. */
  readonly starts: number[]
  readonly ends: number[]
  /** After the last token matched. */
  end: number
}

type Step = (walk: Walk, at: number) => boolean

export interface Compiled {
  readonly run: Step
  /** Words it can begin with, `<name>`, `<role>` and `,` among them; undefined when any word can. */
  readonly first: ReadonlySet<string> | undefined
  readonly slots: readonly string[]
  readonly lemmas: ReadonlyMap<string, Lemma>
}

/** Tests that are looked up by their name: most patterns begin with whom they are about, or after a pause. */
const lookedUp: readonly Test[] = ['<name>', '<role>', ',']

/** They answer how many tokens they take, or -1. */
const taken: Readonly<Record<Test, (reading: Reading, at: number) => number>> = {
  '^': (r: Reading, at: number) => (r.clauseStart(at) ? 0 : -1),
  '^^': (r: Reading, at: number) => (r.sentenceStart(at) ? 0 : -1),
  $: (r: Reading, at: number) => (r.clauseEnd(at) ? 0 : -1),
  $$: (r: Reading, at: number) => (r.sentenceEnd(at) ? 0 : -1),
  ',': (r: Reading, at: number) => (r.isPause(at) ? 1 : -1),
  '<name>': (r: Reading, at: number) => r.nameAt(at),
  '<role>': (r: Reading, at: number) => r.roleAt(at),
  '<verb>': (r: Reading, at: number) => (r.isOpenWord(at) ? 1 : -1),
  '<word>': (r: Reading, at: number) => (r.isWord(at) ? 1 : -1),
  '<number>': (r: Reading, at: number) => (r.isNumber(at) ? 1 : -1),
  '<rest>': (r: Reading, at: number) => r.restOfClause(at),
}

const stepOf = (node: Node, next: Step): Step => {
  switch (node.type) {
    case 'words': {
      const { words } = node
      return (walk, at) => walk.reading.hasWord(at, words) && next(walk, at + 1)
    }
    case 'test': {
      const test = taken[node.name]
      return (walk, at) => {
        const tokens = test(walk.reading, at)
        return tokens >= 0 && next(walk, at + tokens)
      }
    }
    case 'rows': {
      const stepsAt = byFirst(node.rows, next)
      return (walk, at) => stepsAt(walk.reading.norm(at)).some((step) => step(walk, at))
    }
    case 'maybe': {
      const step = stepOf(node.node, next)
      return (walk, at) => step(walk, at) || next(walk, at)
    }
    case 'not': {
      const step = rowOf(node.row, () => true)
      return (walk, at) => !step(walk, at) && next(walk, at)
    }
    case 'gap': {
      const { most, across } = node
      return (walk, at) => {
        for (let passed = 0; ; passed++) {
          if (next(walk, at + passed)) return true
          if (passed === most || !walk.reading.passes(at + passed, across)) return false
        }
      }
    }
    case 'slot': {
      const { slot } = node
      const step = rowOf(node.row, (walk, at) => {
        const before = walk.ends[slot] ?? -1
        walk.ends[slot] = at
        if (next(walk, at)) return true
        walk.ends[slot] = before
        return false
      })
      return (walk, at) => {
        const before = walk.starts[slot] ?? -1
        walk.starts[slot] = at
        if (step(walk, at)) return true
        walk.starts[slot] = before
        return false
      }
    }
  }
}

const rowOf = (row: readonly Node[], last: Step): Step =>
  row.reduceRight((next: Step, node) => stepOf(node, next), last)

/** The rows that can begin with a word, in their order: of a long list only few are walked. */
const byFirst = (rows: readonly (readonly Node[])[], next: Step): ((word: string) => readonly Step[]) => {
  const all = rows.map((row) => {
    const { words, empty } = firstOfRow(row)
    const known = words !== undefined && !empty && !lookedUp.some((name) => words.has(name))
    return { step: rowOf(row, next), words: known ? words : undefined }
  })
  const withFirst = (word: string): readonly Step[] =>
    all.flatMap(({ step, words }) => (words === undefined || words.has(word) ? [step] : []))
  const others = withFirst('')
  const firsts = all.flatMap(({ words }) => [...(words ?? [])])
  const known = new Map(firsts.map((word) => [word, withFirst(word)]))
  return (word) => known.get(word) ?? others
}

type First = { readonly words: ReadonlySet<string> | undefined; readonly empty: boolean }

const firstOf = (node: Node): First => {
  switch (node.type) {
    case 'words':
      return { words: node.words, empty: false }
    case 'test':
      if (lookedUp.includes(node.name)) return { words: new Set([node.name]), empty: false }
      return { words: undefined, empty: node.name.startsWith('^') || node.name.startsWith('$') }
    case 'not':
      return { words: new Set(), empty: true }
    case 'gap':
      return { words: undefined, empty: true }
    case 'maybe':
      return { ...firstOf(node.node), empty: true }
    case 'slot':
      return firstOfRow(node.row)
    case 'rows': {
      const all = node.rows.map(firstOfRow)
      const known = all.every(({ words }) => words !== undefined)
      return {
        words: known ? new Set(all.flatMap(({ words }) => [...(words ?? [])])) : undefined,
        empty: all.some(({ empty }) => empty),
      }
    }
  }
}

const firstOfRow = (row: readonly Node[]): First => {
  const words = new Set<string>()
  for (const node of row) {
    // Where a clause begins says nothing about its first word.
    if (node.type === 'test' && (node.name === '^' || node.name === '^^')) continue
    const first = firstOf(node)
    if (first.words === undefined) return { words: undefined, empty: first.empty }
    for (const word of first.words) words.add(word)
    if (!first.empty) return { words, empty: false }
  }
  return { words, empty: true }
}

/** Throws when the notation is not understood: a mistake in a pattern, not in a text. */
export const compile = (source: string): Compiled => {
  const parser = new Parser(source)
  const row = parser.row(new Set())
  parser.end()
  const run = rowOf(row, (walk, at) => {
    walk.end = at
    return true
  })
  return { run, first: firstOfRow(row).words, slots: parser.slots, lemmas: parser.lemmas }
}
