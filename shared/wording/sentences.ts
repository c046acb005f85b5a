/** Where sentences begin and end among the tokens of a text. */
import type { Token } from './tokens.ts'

export interface Sentence {
  /** First token. */
  readonly from: number
  /** After its last token that is not its end mark. */
  readonly to: number
  /** After its end marks. */
  readonly after: number
}

const ends = new Set(['.', '!', '?', '…', '。', '！', '？'])
const closers = new Set([')', ']', '"', '”', '’', "'", '»'])
/** What may stand before a dot that ends nothing. */
const short = new Set('mr mrs ms dr prof st no vs eg ie etc approx inc ltd co al fig art para cf'.split(' '))

const isCapital = (text: string, at: number): boolean => /\p{Lu}/u.test(text[at] ?? '')

const isEnd = (text: string, tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token?.type === 'line') return true
  if (token?.type !== 'mark' || !ends.has(token.norm)) return false
  if (token.norm !== '.') return true
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  // As in "e.g." or "example.org": a small letter is written right after the dot.
  if (next?.type === 'word' && next.start === token.end && !isCapital(text, next.start)) return false
  const glued = before !== undefined && before.end === token.start && before.type === 'word'
  return !(glued && (short.has(before.norm) || (before.norm.length === 1 && before.norm !== 'i')))
}

export const sentencesOf = (text: string, tokens: readonly Token[]): readonly Sentence[] => {
  const sentences: Sentence[] = []
  let from = 0
  let at = 0
  while (at < tokens.length) {
    if (!isEnd(text, tokens, at)) {
      at++
      continue
    }
    const to = at
    while (at < tokens.length && (isEnd(text, tokens, at) || closers.has(tokens[at]?.norm ?? ''))) at++
    if (to > from) sentences.push({ from, to, after: at })
    from = at
  }
  if (tokens.length > from) sentences.push({ from, to: tokens.length, after: tokens.length })
  return sentences
}
