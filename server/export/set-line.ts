/** A line of people's text as Typst gets it: data, never markup, in pieces whose every character has a glyph. */
import type { Line } from '@common-ground/shared/agreement/rich-text'
import { type Showing, shownText } from './shown-text.ts'
import { type Direction, directionOf, languageOf } from './writing-direction.ts'

/** A piece of text in bold and italic, or a place where a word that is wider than the page may break. */
export type SetRun = { readonly t: string; readonly b?: true; readonly i?: true } | { readonly gap: true }

export interface SetLine {
  readonly dir: Direction
  readonly lang?: string
  readonly runs: readonly SetRun[]
}

/** Longest word, in characters, that surely finds room in a line of the page, and in a cell of a table. */
export const pageWord = 48
export const cellWord = 18

// Scripts without spaces are left to Typst, which knows where they break.
const longWord =
  /[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]+/gu
// Marks, modifiers and what a joiner joins stay with what they belong to.
const chunk = /(?:.(?:[\p{M}\p{Emoji_Modifier}]|\u200D.)*){1,6}/gsu

/** Cut between the chunks of every word that is longer than `longest`. */
const piecesOf = (text: string, longest: number): readonly string[] => {
  const pieces: string[] = []
  let rest = ''
  let at = 0
  for (const { 0: word, index } of text.matchAll(longWord)) {
    if (word.length <= longest) continue
    const [first = '', ...others] = word.match(chunk) ?? [word]
    pieces.push(rest + text.slice(at, index) + first, ...others)
    rest = pieces.pop() ?? ''
    at = index + word.length
  }
  return [...pieces, rest + text.slice(at)]
}

/** `longest`: the longest word that need not break, in characters. */
export const setLine = (line: Line, showing: Showing, longest: number): SetLine => {
  const whole = line.map(({ text }) => text).join('')
  const lang = languageOf(whole)
  return {
    dir: directionOf(whole),
    ...(lang === undefined ? {} : { lang }),
    runs: line.flatMap(({ text, bold, italic }) =>
      piecesOf(shownText(text, showing), longest).flatMap((t, index): SetRun[] => [
        ...(index === 0 ? [] : [{ gap: true } as const]),
        { t, ...(bold ? { b: true } : {}), ...(italic ? { i: true } : {}) },
      ]),
    ),
  }
}
