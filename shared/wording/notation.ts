/** Reads the notation of pattern.ts: a row of parts, each a list of words, a test, a gap or rows of its own. */
import { classes } from './classes.ts'
import { decline, type NounForm, type VerbForm, verbFormOf, writtenForms } from './inflection.ts'

/** Parts that no list of words can say. */
export const tests = [
  '^',
  '^^',
  '^!',
  '$',
  '$$',
  ',',
  '<name>',
  '<role>',
  '<verb>',
  '<word>',
  '<number>',
  '<rest>',
] as const
export type Test = (typeof tests)[number]

/** What is known of a remembered word: the verb or noun of the pattern it is a form of. */
export type Lemma =
  | { readonly verb: string; readonly form: VerbForm }
  | { readonly noun: string; readonly form: NounForm }

export type Node =
  | { readonly type: 'words'; readonly words: ReadonlySet<string> }
  | { readonly type: 'test'; readonly name: Test }
  | { readonly type: 'rows'; readonly rows: readonly (readonly Node[])[] }
  | { readonly type: 'gap'; readonly most: number; readonly across: boolean }
  | { readonly type: 'not'; readonly row: readonly Node[] }
  | { readonly type: 'maybe'; readonly node: Node }
  | { readonly type: 'slot'; readonly slot: number; readonly row: readonly Node[] }

const isTest = (part: string): part is Test => tests.some((test) => test === part)

/** Within "(" and ")" every bar parts two rows, whether or not there is room around it. */
const partsOf = (source: string): readonly string[] => {
  let depth = 0
  return (source.match(/!?(?:\w+=)?\(|\)\??|\[|\]|[^\s()[\]]+/g) ?? []).flatMap((part) => {
    if (part.endsWith('(')) depth++
    else if (part.startsWith(')')) depth--
    else if (depth > 0) return part.split(/(\|)/).filter((one) => one !== '')
    return part
  })
}

interface Atom {
  readonly node: Node
  readonly lemmas: ReadonlyMap<string, Lemma>
}

/** Read once, however often it is written: what many patterns share is one thing. */
const atoms = new Map<string, Atom>()

const addWord = (word: string, words: Set<string>, lemmas: Map<string, Lemma>): void => {
  const inflected = /^(.+)\+([vn])$/.exec(word)
  if (!inflected) {
    words.add(word)
    if (word === 'would' || word === 'had') words.add("'d")
    return
  }
  const [, lemma = '', sort] = inflected
  if (sort === 'n') {
    for (const form of ['singular', 'plural'] as const) {
      const written = decline(lemma, form)
      words.add(written)
      lemmas.set(written, { noun: lemma, form })
    }
    return
  }
  for (const written of writtenForms(lemma)) {
    words.add(written)
    lemmas.set(written, { verb: lemma, form: verbFormOf(written, lemma) ?? 'base' })
  }
}

/** Neighbouring rows of one word each are one list of words: walked once, whichever of them is there. */
const oneOf = (rows: readonly (readonly Node[])[]): Node => {
  const merged: (readonly Node[])[] = []
  for (const row of rows) {
    const [node, ...more] = row
    const [last, ...others] = merged.at(-1) ?? []
    if (node?.type === 'words' && more.length === 0 && last?.type === 'words' && others.length === 0)
      merged[merged.length - 1] = [{ type: 'words', words: new Set([...last.words, ...node.words]) }]
    else merged.push(row)
  }
  const [[only, ...rest] = [], ...further] = merged
  return only?.type === 'words' && rest.length === 0 && further.length === 0
    ? only
    : { type: 'rows', rows: merged }
}

export class Parser {
  /** Names of what is remembered, by slot. Slot 0 is the span. */
  readonly slots: string[] = ['']
  readonly lemmas = new Map<string, Lemma>()
  #parts: readonly string[]
  #at = 0
  readonly source: string

  constructor(source: string) {
    this.source = source
    this.#parts = partsOf(source)
  }

  row(until: ReadonlySet<string>): Node[] {
    const nodes: Node[] = []
    for (
      let part = this.#parts[this.#at];
      part !== undefined && !until.has(part);
      part = this.#parts[this.#at]
    ) {
      this.#at++
      nodes.push(this.#node(part))
    }
    return nodes
  }

  end(): void {
    if (this.#at < this.#parts.length)
      throw new Error(`Pattern "${this.source}": unexpected "${this.#parts[this.#at]}"`)
  }

  #node(part: string): Node {
    if (part === '[') {
      const row = this.row(new Set([']']))
      this.#at++
      return { type: 'slot', slot: 0, row }
    }
    if (part.startsWith('!')) {
      const rest = part.slice(1)
      return { type: 'not', row: [rest === '(' ? this.#group() : this.#atom(rest)] }
    }
    const named = /^(\w+)=(.+)$/.exec(part)
    if (named) {
      const [, name = '', rest = ''] = named
      this.slots.push(name)
      const slot = this.slots.length - 1
      const node = rest === '(' ? this.#group() : this.#atom(rest)
      return node.type === 'maybe'
        ? { type: 'maybe', node: { type: 'slot', slot, row: [node.node] } }
        : { type: 'slot', slot, row: [node] }
    }
    return part === '(' ? this.#group() : this.#atom(part)
  }

  #group(): Node {
    const rows: Node[][] = []
    const until = new Set(['|', ')', ')?'])
    for (;;) {
      rows.push(this.row(until))
      const stop = this.#parts[this.#at++]
      if (stop === '|') continue
      if (stop === undefined) throw new Error(`Pattern "${this.source}": a group is not closed`)
      const node = oneOf(rows)
      return stop === ')?' ? { type: 'maybe', node } : node
    }
  }

  #atom(part: string): Node {
    const known = atoms.get(part) ?? this.#newAtom(part)
    atoms.set(part, known)
    for (const [word, lemma] of known.lemmas) this.lemmas.set(word, lemma)
    return known.node
  }

  #newAtom(part: string): Atom {
    const gap = /^(\.{2,3})(\d)$/.exec(part)
    const none = new Map<string, Lemma>()
    if (gap) return { node: { type: 'gap', across: gap[1] === '...', most: Number(gap[2]) }, lemmas: none }
    if (isTest(part)) return { node: { type: 'test', name: part }, lemmas: none }
    if (part.length > 1 && part.endsWith('?'))
      return { node: { type: 'maybe', node: this.#atom(part.slice(0, -1)) }, lemmas: none }
    const words = new Set<string>()
    const rows: (readonly Node[])[] = []
    const lemmas = new Map<string, Lemma>()
    for (const one of part.split('|')) {
      if (one === '') throw new Error(`Pattern "${this.source}": "${part}" has an empty word`)
      if (isTest(one)) rows.push([{ type: 'test', name: one }])
      else if (one.startsWith('<')) this.#class(one.slice(1, -1), words, rows, lemmas)
      else addWord(one, words, lemmas)
    }
    const node: Node = { type: 'words', words }
    if (rows.length === 0) return { node, lemmas }
    return { node: { type: 'rows', rows: words.size === 0 ? rows : [...rows, [node]] }, lemmas }
  }

  #class(name: string, words: Set<string>, rows: (readonly Node[])[], lemmas: Map<string, Lemma>): void {
    const known = classNamed(name)
    if (!known) throw new Error(`Pattern "${this.source}": there is no class <${name}>`)
    for (const word of known.words) words.add(word)
    rows.push(...known.rows)
    for (const [word, lemma] of known.lemmas) lemmas.set(word, lemma)
  }

  /** The members of a class: single words, and rows. */
  members(): { readonly words: ReadonlySet<string>; readonly rows: readonly (readonly Node[])[] } {
    const words = new Set<string>()
    const rows: Node[][] = []
    if (/[\s(<]/.test(this.source)) rows.push(this.row(new Set()))
    else for (const one of this.source.split('|')) addWord(one, words, this.lemmas)
    return { words, rows }
  }
}

interface Class {
  readonly words: ReadonlySet<string>
  readonly rows: readonly (readonly Node[])[]
  readonly lemmas: ReadonlyMap<string, Lemma>
}

const read = new Map<string, Class>()

/** A class is read once, however many patterns name it. */
const classNamed = (name: string): Class | undefined => {
  const members = classes[name]
  const known = read.get(name)
  if (known || !members) return known
  const all = members.map((member) => {
    const parser = new Parser(member)
    return { ...parser.members(), lemmas: parser.lemmas }
  })
  const made: Class = {
    words: new Set(all.flatMap(({ words }) => [...words])),
    rows: all.flatMap(({ rows }) => rows),
    lemmas: new Map(all.flatMap(({ lemmas }) => [...lemmas])),
  }
  read.set(name, made)
  return made
}
