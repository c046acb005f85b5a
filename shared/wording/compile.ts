/** Turns the notation of pattern.ts into steps that walk over the tokens of a sentence, each bounded by the pattern's own length. */
import { firstOfRow, lookedUp, needsOfRow } from './needs.ts'
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
  /** Steps it may still take. */
  left: number
}

/** So many steps from one token, whatever the text is: what takes longer is no match. An ordinary sentence needs a few dozen. */
export const mostSteps = 2_000

type Step = (walk: Walk, at: number) => boolean

export interface Compiled {
  readonly run: Step
  /** Words it can begin with, `<name>`, `<role>` and `,` among them; undefined when any word can. */
  readonly first: ReadonlySet<string> | undefined
  /** Sets of words of which one each must be in the sentence: the rarest set first. */
  readonly needs: readonly ReadonlySet<string>[]
  readonly slots: readonly string[]
  readonly lemmas: ReadonlyMap<string, Lemma>
}

/** They answer how many tokens they take, or -1. */
const taken: Readonly<Record<Test, (reading: Reading, at: number) => number>> = {
  '^': (r: Reading, at: number) => (r.clauseStart(at) ? 0 : -1),
  '^^': (r: Reading, at: number) => (r.sentenceStart(at) ? 0 : -1),
  '^!': (r: Reading, at: number) => (r.sentenceStart(at) && r.norm(at - 1) !== 'please' ? 0 : -1),
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
      return (walk, at) => walk.left-- > 0 && walk.reading.hasWord(at, words) && next(walk, at + 1)
    }
    case 'test': {
      const test = taken[node.name]
      return (walk, at) => {
        if (walk.left-- <= 0) return false
        const tokens = test(walk.reading, at)
        return tokens >= 0 && next(walk, at + tokens)
      }
    }
    case 'rows': {
      const { rows } = node
      const { byWord, others } = beginningsOf(rows)
      // Of a long list only few rows are ever walked, and only these become steps.
      const steps: Step[] = []
      return (walk, at) => {
        const numbers = byWord.get(walk.reading.norm(at)) ?? others
        for (let i = 0; i < numbers.length; i++) {
          const number = numbers[i] ?? 0
          const step = steps[number] ?? rowOf(rows[number] ?? [], next)
          steps[number] = step
          if (step(walk, at)) return true
        }
        return false
      }
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

type Rows = readonly (readonly Node[])[]

interface Beginnings {
  /** By word the numbers of the rows that can begin with it, in their order. */
  readonly byWord: ReadonlyMap<string, readonly number[]>
  /** Those of the rows that can begin with any word. */
  readonly others: readonly number[]
}

/** What many patterns share is looked through once. */
const knownBeginnings = new WeakMap<Rows, Beginnings>()

const beginningsOf = (rows: Rows): Beginnings => {
  const known = knownBeginnings.get(rows)
  if (known) return known
  const others: number[] = []
  const byWord = new Map<string, number[]>()
  rows.forEach((row, number) => {
    const { words, empty } = firstOfRow(row)
    if (words === undefined || empty || lookedUp.some((name) => words.has(name))) {
      others.push(number)
      for (const numbers of byWord.values()) numbers.push(number)
      return
    }
    for (const word of words) {
      const numbers = byWord.get(word)
      if (numbers) numbers.push(number)
      else byWord.set(word, [...others, number])
    }
  })
  knownBeginnings.set(rows, { byWord, others })
  return { byWord, others }
}

interface Parsed extends Pick<Compiled, 'first' | 'slots' | 'lemmas'> {
  readonly row: readonly Node[]
  readonly step: Step
}

const parsedRow = (source: string) => {
  const parser = new Parser(source)
  const row = parser.row(new Set())
  parser.end()
  return { row, slots: parser.slots, lemmas: parser.lemmas }
}

const parsed = (source: string): Parsed => {
  const { row, slots, lemmas } = parsedRow(source)
  const step = rowOf(row, (walk, at) => {
    walk.end = at
    return walk.left > 0
  })
  return { row, slots, lemmas, step, first: firstOfRow(row).words }
}

/**
 * Throws when the notation is not understood: a mistake in a pattern, not in a text. Of what is read at once only the words it needs are
 * kept: of all patterns a text asks for few, and these are read again.
 */
export const compile = (source: string): Compiled => {
  const needs = needsOfRow(parsedRow(source).row)
  let again: Parsed | undefined
  const known = (): Parsed => {
    again ??= parsed(source)
    return again
  }
  const run: Step = (walk, at) => {
    walk.left = mostSteps
    return known().step(walk, at)
  }
  return {
    run,
    needs,
    get first() {
      return known().first
    },
    get slots() {
      return known().slots
    },
    get lemmas() {
      return known().lemmas
    },
  }
}
