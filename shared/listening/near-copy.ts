/** Whether saying back is nearly copying: judged by the words the two texts share and the order they stand in. */

/**
 * Longer texts are judged by their beginning: it is asked while somebody types. Where a script puts no space between words
 * (Chinese, Japanese, Thai), every letter is a word.
 */
const tokensAtMost = 240
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const token = new RegExp(`${unspaced.source}\\p{M}*|(?:(?!${unspaced.source})[\\p{L}\\p{N}\\p{M}’'])+`, 'gu')

const tokensOf = (text: string): readonly string[] =>
  (text.normalize('NFKC').toLowerCase().match(token) ?? []).slice(0, tokensAtMost)

/** Length of the longest common subsequence: what remains of one text in the other, in order. */
const inCommon = (one: readonly string[], other: readonly string[]): number => {
  let row = new Uint16Array(other.length + 1)
  for (const word of one) {
    const next = new Uint16Array(other.length + 1)
    for (let at = 1; at <= other.length; at += 1)
      next[at] = word === other[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0)
    row = next
  }
  return row[other.length] ?? 0
}

/** Very short texts say themselves back: "I am tired" has no other words. */
const fewest = 5
/** Of the paraphrase's words, how many stand in the statement in the same order; and of the statement's, in the paraphrase. */
const [copied, covered] = [0.82, 0.6]

/** Swapping I and you alone is still a copy, so the words people swap there do not count. */
const persons = new Set(
  'i you we they he she me us them my your our their mine yours ours theirs am are is was were’m ’re ich du sie wir ihr mich mir uns euch mein dein unser euer je tu vous nous moi toi mon ton ma ta mes tes notre votre yo tú usted nosotros mi su'.split(
    ' ',
  ),
)

const weighed = (tokens: readonly string[]): readonly string[] => {
  const meant = tokens.filter((word) => !persons.has(word.replace(/['’].*$/u, '')))
  return meant.length >= fewest ? meant : tokens
}

export const isNearCopy = (statement: string, paraphrase: string): boolean => {
  const [from, to] = [weighed(tokensOf(statement)), weighed(tokensOf(paraphrase))]
  if (from.length < fewest || to.length < fewest) return false
  const shared = inCommon(from, to)
  return shared / to.length >= copied && shared / from.length >= covered
}
