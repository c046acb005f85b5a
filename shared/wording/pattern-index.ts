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
  readonly byWord: ReadonlyMap<string, readonly Item[]>
  readonly anywhere: readonly Item[]
}

const indexed = <Item extends { readonly compiled: Compiled }>(items: readonly Item[]): Index<Item> => {
  const byWord = new Map<string, Item[]>()
  const anywhere: Item[] = []
  for (const item of items) {
    if (item.compiled.first === undefined) anywhere.push(item)
    for (const word of item.compiled.first ?? []) {
      const known = byWord.get(word)
      if (known) known.push(item)
      else byWord.set(word, [item])
    }
  }
  return { byWord, anywhere }
}

const none: readonly never[] = []

/** What can begin at this token. */
export const startingAt = <Item>(
  { byWord, anywhere }: Index<Item>,
  reading: Reading,
  at: number,
): readonly (readonly Item[])[] => [
  byWord.get(reading.norm(at)) ?? none,
  (reading.nameAt(at) > 0 && byWord.get('<name>')) || none,
  (reading.roleAt(at) > 0 && byWord.get('<role>')) || none,
  anywhere,
]

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
