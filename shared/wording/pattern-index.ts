/** Every pattern compiled once, by the words it can begin with. */
import { type Compiled, compile } from './compile.ts'
import { families } from './families.ts'
import type { Kind } from './finding.ts'
import type { Test } from './notation.ts'
import type { Match, Pattern } from './pattern.ts'
import type { Reading } from './reading.ts'

export interface Entry {
  readonly kind: Kind
  readonly reason: string
  readonly pattern: Pattern
  readonly compiled: Compiled
  /** Lower is preferred. */
  readonly order: number
}

interface HasCompiled {
  readonly compiled: Compiled
}

type Words = ReadonlySet<string>

interface Index<Item> {
  /** Which sets of words, by their number, a word is in. */
  readonly setsOf: ReadonlyMap<string, readonly number[]>
  /** Of each set the last token of the sentence asked about that is in it, where `asked` says it is of this sentence: no new one for each. */
  readonly lastAt: Int32Array
  readonly askedAt: Int32Array
  readonly asked: { times: number }
  /** By the rarest set they need one word of, each with the numbers of all it needs. */
  readonly needing: readonly (
    | readonly { readonly item: Item; readonly needs: readonly number[] }[]
    | undefined
  )[]
  readonly needless: readonly Item[]
}

const indexed = <Item extends HasCompiled>(items: readonly Item[]): Index<Item> => {
  const numbers = new Map<Words, number>()
  const setsOf = new Map<string, number[]>()
  const needing: ({ item: Item; needs: number[] }[] | undefined)[] = []
  const needless: Item[] = []
  const numberOf = (words: Words): number => {
    const known = numbers.get(words)
    if (known !== undefined) return known
    const number = numbers.size
    numbers.set(words, number)
    needing.push(undefined)
    for (const word of words) {
      const sets = setsOf.get(word)
      if (sets) sets.push(number)
      else setsOf.set(word, [number])
    }
    return number
  }
  for (const item of items) {
    const needs = item.compiled.needs.map(numberOf)
    const [rarest] = needs
    if (rarest === undefined) {
      needless.push(item)
      continue
    }
    const all = needing[rarest] ?? []
    all.push({ item, needs })
    needing[rarest] = all
  }
  const slate = () => new Int32Array(numbers.size)
  return { setsOf, lastAt: slate(), askedAt: slate(), asked: { times: 0 }, needing, needless }
}

/** What may be found, and the last token it can begin at: each word it needs comes then or later. */
interface Possible<Item> {
  readonly item: Item
  readonly until: number
}

/** The last token by which all these words are still to come; -1 where some are not there. */
const lastBefore = (
  needs: readonly number[],
  { lastAt, askedAt, asked }: Pick<Index<unknown>, 'lastAt' | 'askedAt' | 'asked'>,
): number => {
  let until = Number.MAX_SAFE_INTEGER
  for (const need of needs) {
    if (askedAt[need] !== asked.times) return -1
    const last = lastAt[need] ?? -1
    if (last < until) until = last
  }
  return until
}

/** What can be found in this sentence at all, by the words that are in it. */
export const possibleIn = <Item extends HasCompiled>(
  index: Index<Item>,
  { tokens, sentence }: Reading,
): readonly Possible<Item>[] => {
  const { setsOf, lastAt, askedAt, asked, needing, needless } = index
  asked.times = (asked.times + 1) | 0
  const there: number[] = []
  const words = new Set<string>()
  for (let at = sentence.to - 1; at >= sentence.from; at--) {
    const word = tokens[at]?.norm ?? ''
    if (words.has(word)) continue
    words.add(word)
    for (const set of setsOf.get(word) ?? none) {
      if (askedAt[set] === asked.times) continue
      askedAt[set] = asked.times
      lastAt[set] = at
      if (needing[set] !== undefined) there.push(set)
    }
  }
  const possible: Possible<Item>[] = needless.map((item) => ({ item, until: sentence.to }))
  for (const set of there)
    for (const { item, needs } of needing[set] ?? none) {
      const until = lastBefore(needs, index)
      if (until >= 0) possible.push({ item, until })
    }
  return possible
}

const none: readonly never[] = []

/** The tokens at which patterns that begin with these words can begin; asked once for all that share them. */
export const beginningsIn = (reading: Reading): ((item: HasCompiled) => readonly number[]) => {
  const { from, to } = reading.sentence
  const everywhere: number[] = []
  const norms: string[] = []
  for (let at = from; at < to; at++) {
    everywhere.push(at)
    norms.push(reading.norm(at))
  }
  // Who is meant and where one pauses is asked once, and only where some pattern begins with it.
  const tested = new Map<Test, readonly boolean[]>()
  const testedAt = (name: Test, is: (at: number) => boolean): readonly boolean[] => {
    const known = tested.get(name) ?? everywhere.map(is)
    tested.set(name, known)
    return known
  }
  const among = (words: Words): readonly number[] => {
    const role = words.has('<role>') ? testedAt('<role>', (at) => reading.roleAt(at) > 0) : none
    const name = words.has('<name>') ? testedAt('<name>', (at) => reading.nameAt(at) > 0) : none
    const pause = words.has(',') ? testedAt(',', (at) => reading.isPause(at)) : none
    const places: number[] = []
    for (let i = 0; i < norms.length; i++)
      if (role[i] || name[i] || pause[i] || words.has(norms[i] ?? '')) places.push(from + i)
    return places
  }
  const known = new Map<Words, readonly number[]>()
  return ({ compiled: { first } }) => {
    if (first === undefined) return everywhere
    const before = known.get(first)
    if (before) return before
    const places = among(first)
    known.set(first, places)
    return places
  }
}

/** Compiled when first asked for: a page that never reviews pays nothing. */
const once = <Value>(make: () => Value): (() => Value) => {
  let value: Value | undefined
  return () => {
    value ??= make()
    return value
  }
}

export const allPatterns = once(() =>
  indexed(
    families.flatMap(({ kind, reason, patterns }, order) =>
      patterns.flatMap((pattern) =>
        pattern.match.map(
          (match): Entry => ({
            kind,
            reason: pattern.reason ?? reason,
            pattern,
            compiled: compile(match),
            order,
          }),
        ),
      ),
    ),
  ),
)

export const allOf = (matches: readonly Match[]) =>
  once(() => indexed(matches.map((match) => ({ compiled: compile(match) }))))
