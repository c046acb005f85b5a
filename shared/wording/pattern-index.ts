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

interface Index<Item> {
  /** By a word of the rarest they cannot do without. */
  readonly needing: ReadonlyMap<string, readonly Item[]>
  readonly needless: readonly Item[]
}

interface HasCompiled {
  readonly compiled: Compiled
}

const indexed = <Item extends HasCompiled>(items: readonly Item[]): Index<Item> => {
  const needing = new Map<string, Item[]>()
  const needless: Item[] = []
  for (const item of items) {
    const [rarest] = item.compiled.needs
    if (rarest === undefined) needless.push(item)
    for (const word of rarest ?? []) {
      const known = needing.get(word)
      if (known) known.push(item)
      else needing.set(word, [item])
    }
  }
  return { needing, needless }
}

const someOf = (words: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean => {
  for (const word of words) if (wanted.has(word)) return true
  return false
}

/** What can be found in this sentence at all, by the words that are in it. */
export const possibleIn = <Item extends HasCompiled>(
  { needing, needless }: Index<Item>,
  { tokens, sentence }: Reading,
): readonly Item[] => {
  const words = new Set<string>()
  for (let at = sentence.from; at < sentence.to; at++) words.add(tokens[at]?.norm ?? '')
  const possible = new Set(needless)
  for (const word of words) for (const item of needing.get(word) ?? []) possible.add(item)
  const asked = new Map<ReadonlySet<string>, boolean>()
  const isThere = (wanted: ReadonlySet<string>): boolean => {
    const answer = asked.get(wanted) ?? someOf(words, wanted)
    asked.set(wanted, answer)
    return answer
  }
  return [...possible].filter(({ compiled: { needs } }) => needs.every(isThere))
}

/** Whether it can begin at this token. */
export const canBegin = ({ compiled: { first } }: HasCompiled, reading: Reading, at: number): boolean =>
  first === undefined ||
  first.has(reading.norm(at)) ||
  (first.has('<role>') && reading.roleAt(at) > 0) ||
  (first.has('<name>') && reading.nameAt(at) > 0) ||
  (first.has(',') && reading.isPause(at))

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
