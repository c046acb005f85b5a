/** Cuts a text into words, numbers and marks, each with its place; contractions come apart ("don't" is "do" and "not"). */
import { apart, readOfS } from './contractions.ts'

export interface Token {
  /** Place of the whole written word in the text, also where this is only a part of it. */
  readonly start: number
  readonly end: number
  /** In small letters, with one kind of apostrophe: what patterns are compared with. */
  readonly norm: string
  readonly type: 'word' | 'number' | 'mark' | 'line'
  /** Of a word that came apart: which part this is, from 0. */
  readonly part: number
  readonly parts: number
}

// Unambiguous at every character, so that time is linear in the length.
const anyPiece =
  /(\p{L}[\p{L}\p{M}]*(?:['’ʼ\-‐‑]\p{L}[\p{L}\p{M}]*)*)|(\p{N}[\p{N}\p{L}]*(?:[.,:/]\p{N}+)*)|(\n)|([^\s*_~])/uy
// The same for most of what is written, and ten times as fast. A word that goes on in other letters is left to the other.
const plainWord = /[A-Za-z]+(?:['-][A-Za-z]+)*(?!['-]?(?:[A-Za-z]|[^\0-\x7F]))/y
// Not the end of a line: that is a token.
const space = /(?:[^\S\n]|[*_~])*/y

/** Small letters and one kind of apostrophe and hyphen, as patterns, names and muted words are written. */
export const normal = (words: string): string =>
  /^[A-Za-z]+$/.test(words)
    ? words.toLowerCase()
    : words.toLowerCase().replace(/[’ʼ‘]/g, "'").replace(/[‐‑]/g, '-').replace(/\s+/g, ' ').trim()

/** Words longer than any in a pattern stay whole, whatever they hold. */
const longest = 64

const noSpace = (text: string, at: number): number => {
  space.lastIndex = at
  return at + (space.exec(text)?.[0].length ?? 0)
}

const pushWord = (tokens: Token[], word: string, start: number, end: number): void => {
  const norms = word.length > longest ? [word] : apart(normal(word))
  for (let part = 0; part < norms.length; part++)
    tokens.push({ start, end, norm: norms[part] ?? '', type: 'word', part, parts: norms.length })
}

/** The tokens of `text` from `from` up to `to`; places are those in the whole text. */
export const tokensOf = (text: string, from = 0, to = text.length): readonly Token[] => {
  const tokens: Token[] = []
  for (let start = noSpace(text, from); start < to; ) {
    plainWord.lastIndex = start
    const plain = plainWord.exec(text)
    if (plain) {
      const end = Math.min(to, start + plain[0].length)
      pushWord(tokens, plain[0], start, end)
      start = noSpace(text, end)
      continue
    }
    anyPiece.lastIndex = start
    const match = anyPiece.exec(text)
    // Nothing but white space begins no piece.
    if (!match) break
    const [written, word, number, line] = match
    const end = Math.min(to, start + written.length)
    if (word !== undefined) pushWord(tokens, word, start, end)
    else {
      const type = number !== undefined ? 'number' : line !== undefined ? 'line' : 'mark'
      tokens.push({ start, end, norm: written, type, part: 0, parts: 1 })
    }
    start = noSpace(text, end)
  }
  return tokens.map((token, at) => {
    if (token.norm !== "'s" && (token.norm !== 'is' || token.part === 0)) return token
    const read = readOfS((ahead) => tokens[at + ahead]?.norm ?? '')
    return read === 'has' || token.norm === "'s" ? { ...token, norm: read } : token
  })
}
