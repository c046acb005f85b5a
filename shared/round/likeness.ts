/** Whether two cards say nearly the same: the same words, but for letters' case, marks, punctuation and one word in five. */

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
  )

const shared = 0.8

export const nearlySame = (one: string, other: string): boolean => {
  const [mine, theirs] = [wordsOf(one), wordsOf(other)]
  const both = [...mine].filter((word) => theirs.has(word)).length
  const all = mine.size + theirs.size - both
  return all > 0 && both / all >= shared
}
