/** One sentence as patterns see it: its words, where its clauses begin and end, and who the people in it are. */
import { firstNames, wordNames } from './first-names.ts'
import { closedWords, openers, roles, theirOnly, titles } from './people-words.ts'
import type { Sentence } from './sentences.ts'
import type { Token } from './tokens.ts'

/** Names by their first word, each as its words in small letters. */
export type Names = ReadonlyMap<string, readonly (readonly string[])[]>

/** Who is called what here. */
export interface Called {
  readonly own: ReadonlySet<string>
  readonly others: Names
}

const conjunctions = new Set(
  'and but so because or then yet though although while since if when that'.split(' '),
)
const determiners = new Set('the this that these those our my your his her their a an'.split(' '))
const whose = new Set('your his her their other'.split(' '))

export class Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  readonly called: Called
  /** What was asked before: patterns ask it of every word. */
  readonly #names = new Map<number, number>()
  readonly #roles = new Map<number, number>()

  constructor(text: string, tokens: readonly Token[], sentence: Sentence, called: Called) {
    this.text = text
    this.tokens = tokens
    this.sentence = sentence
    this.called = called
  }

  norm(at: number): string {
    return at >= this.sentence.from && at < this.sentence.to ? (this.tokens[at]?.norm ?? '') : ''
  }

  hasWord(at: number, words: ReadonlySet<string>): boolean {
    return at < this.sentence.to && words.has(this.tokens[at]?.norm ?? '')
  }

  isWord(at: number): boolean {
    return at < this.sentence.to && this.tokens[at]?.type === 'word'
  }

  isNumber(at: number): boolean {
    return at < this.sentence.to && this.tokens[at]?.type === 'number'
  }

  /** A word that names a thing, a deed or a quality. */
  isOpenWord(at: number): boolean {
    return this.isWord(at) && !closedWords.has(this.norm(at))
  }

  isPause(at: number): boolean {
    return at < this.sentence.to && this.tokens[at]?.type === 'mark'
  }

  passes(at: number, across: boolean): boolean {
    return at < this.sentence.to && (across || !this.isPause(at))
  }

  sentenceStart(at: number): boolean {
    let first = at - 1
    while (first >= this.sentence.from && (this.isPause(first) || openers.has(this.norm(first)))) first--
    return first < this.sentence.from
  }

  sentenceEnd(at: number): boolean {
    return at >= this.sentence.to
  }

  clauseStart(at: number): boolean {
    if (at <= this.sentence.from || this.isPause(at - 1)) return true
    const before = this.norm(at - 1)
    return conjunctions.has(before) || openers.has(before)
  }

  clauseEnd(at: number): boolean {
    return at >= this.sentence.to || this.isPause(at) || conjunctions.has(this.norm(at))
  }

  /** Tokens up to the next pause; -1 when there are none. */
  restOfClause(at: number): number {
    let end = at
    while (end < this.sentence.to && !this.isPause(end)) end++
    return end > at ? end - at : -1
  }

  #isCapital(at: number): boolean {
    const first = this.text[this.tokens[at]?.start ?? -1] ?? ''
    return first !== first.toLowerCase()
  }

  #surnameAt(at: number): boolean {
    return this.isWord(at) && this.#isCapital(at) && !closedWords.has(this.norm(at))
  }

  /** How many tokens name somebody else here: a name of the room, a title and a name, or a first name many have. */
  nameAt(at: number): number {
    const known = this.#names.get(at) ?? this.#nameAt(at)
    this.#names.set(at, known)
    return known
  }

  #nameAt(at: number): number {
    if (!this.isWord(at)) return -1
    const word = this.norm(at)
    const known = this.called.others
      .get(word)
      ?.find((name) => name.every((part, i) => this.norm(at + i) === part))
    if (known) return known.length
    if (titles.has(word)) {
      const dot = this.norm(at + 1) === '.' ? 2 : 1
      if (this.isWord(at + dot) && this.#isCapital(at + dot)) return dot + 1
    }
    // Whoever begins a sentence with a small letter writes names so, too.
    const written = this.#isCapital(at) || !this.#isCapital(this.sentence.from)
    if (!this.called.own.has(word) && written && this.tokens[at]?.part === 0) {
      if (firstNames.has(word)) return this.#surnameAt(at + 1) ? 2 : 1
      if (wordNames.has(word) && this.#isCapital(at) && at > this.sentence.from && !this.isPause(at - 1))
        return 1
    }
    return -1
  }

  /** How many tokens name somebody by their part: "the landlord", "your site manager", "management". */
  roleAt(at: number): number {
    const known = this.#roles.get(at) ?? this.#roleAt(at)
    this.#roles.set(at, known)
    return known
  }

  #roleAt(at: number): number {
    if (!this.isWord(at)) return -1
    const isRole = (word: string): boolean => roles.has(word) && !this.called.own.has(word)
    const first = this.norm(at)
    if (!determiners.has(first))
      return isRole(first) && (first.endsWith('s') || first === 'management') ? 1 : -1
    const theirs = whose.has(first) || this.norm(at + 1) === 'other'
    // The last word of the row: "your site manager" and not "your site".
    for (let length = 4; length >= 2; length--) {
      const head = this.norm(at + length - 1)
      if (!(isRole(head) || (theirOnly.has(head) && (theirs || first === 'the')))) continue
      const between = Array.from({ length: length - 2 }, (_, i) => at + 1 + i)
      if (between.every((i) => this.isOpenWord(i) || this.norm(i) === 'other' || this.norm(i) === "'s"))
        return length
    }
    return -1
  }
}
