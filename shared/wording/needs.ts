/** What is known of a row before it is walked: the words it can begin with, and words it cannot do without. */
import type { Node, Test } from './notation.ts'
import { closedWords } from './people-words.ts'

/** Tests that are looked up by their name: most patterns begin with whom they are about, or after a pause. */
export const lookedUp: readonly Test[] = ['<name>', '<role>', ',']

type First = { readonly words: ReadonlySet<string> | undefined; readonly empty: boolean }

const firstOfRows = (rows: readonly (readonly Node[])[]): First => {
  const all = rows.map(firstOfRow)
  const known = all.every(({ words }) => words !== undefined)
  return {
    words: known ? new Set(all.flatMap(({ words }) => [...(words ?? [])])) : undefined,
    empty: all.some(({ empty }) => empty),
  }
}

/** What many patterns share is one set for all of them. */
const knownFirst = new WeakMap<Node, First>()

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
      const first = knownFirst.get(node) ?? firstOfRows(node.rows)
      knownFirst.set(node, first)
      return first
    }
  }
}

export const firstOfRow = (row: readonly Node[]): First => {
  const words = new Set<string>()
  for (const node of row) {
    // Where a clause begins says nothing about its first word.
    if (node.type === 'test' && node.name.startsWith('^')) continue
    const first = firstOf(node)
    if (first.words === undefined) return { words: undefined, empty: first.empty }
    if (!first.empty && words.size === 0) return first
    for (const word of first.words) words.add(word)
    if (!first.empty) return { words, empty: false }
  }
  return { words, empty: true }
}

/** How often, roughly, one of these words is written: only the order matters. */
const commonness = (words: ReadonlySet<string>): number => {
  let sum = 0
  for (const word of words) sum += closedWords.has(word) ? 500 : 1
  return sum
}

const needsOf = (node: Node): readonly ReadonlySet<string>[] => {
  if (node.type === 'slot') return needsOfRow(node.row)
  const need = needOf(node)
  return need ? [need] : []
}

const needOfRows = (rows: readonly (readonly Node[])[]): ReadonlySet<string> | undefined => {
  const all = new Set<string>()
  for (const row of rows) {
    const [need] = needsOfRow(row)
    if (need === undefined) return undefined
    for (const word of need) all.add(word)
  }
  return all
}

const knownNeed = new WeakMap<Node, ReadonlySet<string>>()

const needOf = (node: Node): ReadonlySet<string> | undefined => {
  if (node.type === 'words') return node.words
  if (node.type !== 'rows') return undefined
  const need = knownNeed.get(node) ?? needOfRows(node.rows)
  if (need) knownNeed.set(node, need)
  return need
}

/** Sets of words of which one each must be in the sentence: the rarest set first. */
export const needsOfRow = (row: readonly Node[]): readonly ReadonlySet<string>[] =>
  row
    .flatMap(needsOf)
    .map((words) => ({ words, common: commonness(words) }))
    .sort((a, b) => a.common - b.common)
    .map(({ words }) => words)
