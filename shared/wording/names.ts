/** Names of sides and people in small letters, word by word, and the agreed names of the room as patterns of their own. */
import type { AgreedName, ReviewOptions } from './finding.ts'
import type { Called } from './reading.ts'
import { tokensOf } from './tokens.ts'

const wordsOf = (name: string): readonly string[] =>
  tokensOf(name)
    .filter(({ type }) => type === 'word' || type === 'number')
    .map(({ norm }) => norm)

export const calledOf = ({ own = [], others = [] }: NonNullable<ReviewOptions['names']>): Called => {
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const name of others) {
    const words = wordsOf(name)
    const [first] = words
    if (first === undefined) continue
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    )
  }
  return { own: new Set(own.flatMap(wordsOf)), others: byFirst }
}

/** What a thing has been called, by its first word: the longest first. */
export type Instead = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly name: string }[]
>

export const insteadOf = (glossary: readonly AgreedName[]): Instead => {
  const byFirst = new Map<string, { words: readonly string[]; name: string }[]>()
  for (const { name, instead } of glossary) {
    for (const phrase of instead) {
      const words = wordsOf(phrase)
      const [first] = words
      if (first === undefined) continue
      byFirst.set(
        first,
        [...(byFirst.get(first) ?? []), { words, name }].sort((a, b) => b.words.length - a.words.length),
      )
    }
  }
  return byFirst
}
