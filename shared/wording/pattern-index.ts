/** Every pattern compiled once, by the words it can begin with. */
import { type Compiled, compile } from './compile.ts'
import { families } from './families.ts'
import type { Kind } from './finding.ts'
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
  readonly sets: number
  /** By the rarest set they need one word of, each with the numbers of all it needs. */
  readonly needing: readonly (readonly { readonly item: Item; readonly needs: readonly number[] }[])[]
  readonly needless: readonly Item[]
}

const indexed = <Item extends HasCompiled>(items: readonly Item[]): Index<Item> => {
  const numbers = new Map<Words, number>()
  const setsOf = new Map<string, number[]>()
  const needing: { item: Item; needs: number[] }[][] = []
  const needless: Item[] = []
  const numberOf = (words: Words): number => {
    const known = numbers.get(words)
    if (known !== undefined) return known
    const number = numbers.size
    numbers.set(words, number)
    needing.push([])
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
    if (rarest === undefined) needless.push(item)
    else needing[rarest]?.push({ item, needs })
  }
  return { setsOf, sets: numbers.size, needing, needless }
}

/** What can be found in this sentence at all, by the words that are in it. */
export const possibleIn = <Item extends HasCompiled>(
  { setsOf, sets, needing, needless }: Index<Item>,
  { tokens, sentence }: Reading,
): readonly Item[] => {
  const isThere = new Uint8Array(sets)
  const there: number[] = []
  for (let at = sentence.from; at < sentence.to; at++)
    for (const set of setsOf.get(tokens[at]?.norm ?? '') ?? none) {
      if (isThere[set] === 1) continue
      isThere[set] = 1
      there.push(set)
    }
  const possible: Item[] = [...needless]
  for (const set of there)
    for (const { item, needs } of needing[set] ?? none)
      if (needs.every((need) => isThere[need] === 1)) possible.push(item)
  return possible
}

const none: readonly never[] = []

/** The tokens at which patterns that begin with these words can begin; asked once for all that share them. */
export const beginningsIn = (reading: Reading): ((item: HasCompiled) => readonly number[]) => {
  const { from, to } = reading.sentence
  const everywhere = Array.from({ length: to - from }, (_, at) => from + at)
  const known = new Map<Words, readonly number[]>()
  const among = (words: Words): readonly number[] => {
    const role = words.has('<role>')
    const name = words.has('<name>')
    const pause = words.has(',')
    return everywhere.filter(
      (at) =>
        words.has(reading.norm(at)) ||
        (role && reading.roleAt(at) > 0) ||
        (name && reading.nameAt(at) > 0) ||
        (pause && reading.isPause(at)),
    )
  }
  return ({ compiled: { first } }) => {
    if (first === undefined) return everywhere
    const places = known.get(first) ?? among(first)
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
