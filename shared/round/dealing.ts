/** Dealing a goal round: everything handed in and a share of the starter deck, in one form, under new ids and in random order. */
import type { Card } from '../acts/rounds.ts'
import { limits } from '../room/limits.ts'
import { readCard } from './likeness.ts'

/** What the server brings to the table: randomness, and the cards nobody there wrote. */
export interface Chance {
  /** A new random UUID, without a trace of time or of order. */
  readonly newId: () => string
  /** A random whole number from 0 up to, and without, `end`. */
  readonly below: (end: number) => number
  readonly deck: readonly string[]
}

const shuffled = <Item>(items: readonly Item[], below: Chance['below']): readonly Item[] => {
  const rest = [...items]
  const out: Item[] = []
  while (rest.length > 0) out.push(...rest.splice(below(rest.length), 1))
  return out
}

/** What each of these cards says, and the words it says it in. Of two that say the same the first in the alphabet, whoever wrote it. */
const bySaying = (texts: readonly string[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const { plain, says } of texts.map(readCard)) {
    const other = found.get(says)
    if (other === undefined || plain < other) found.set(says, plain)
  }
  return found
}

/**
 * A text that says what a starter card says becomes that card: its own wording would show that someone wrote it. Two
 * people's cards that say the same are one. Anything less alike stays as it was written: one word can make the opposite.
 */
export const deal = (texts: readonly string[], { newId, below, deck }: Chance): readonly Card[] => {
  const starters = bySaying(deck)
  const handedIn = bySaying(texts)
  const written = [...handedIn].filter(([says]) => !starters.has(says)).map(([, plain]) => plain)
  const meant = [...starters].filter(([says]) => handedIn.has(says)).map(([, plain]) => plain)
  const unsaid = [...starters].filter(([says]) => !handedIn.has(says)).map(([, plain]) => plain)
  const { least, spread } = limits.dealt.starters
  const share = Math.max(least + below(spread), limits.dealt.together - written.length)
  const others = shuffled(unsaid, below).slice(0, Math.max(0, share - meant.length))
  return shuffled([...written, ...meant, ...others], below).map((text) => ({ id: newId(), text }))
}
