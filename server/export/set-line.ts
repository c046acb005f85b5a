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

const chunk = 6

// Scripts without spaces are left to Typst, which knows where they break.
const longWord =
  /[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]+/gu
const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' })

const piecesOf = (text: string, longest: number): readonly string[] => {
  const pieces = ['']
  let at = 0
  const add = (more: string) => {
    pieces[pieces.length - 1] += more
  }
  for (const { 0: word, index } of text.matchAll(longWord)) {
    if (word.length <= longest) continue
    add(text.slice(at, index))
    at = index + word.length
    let count = 0
    for (const { segment } of clusters.segment(word)) {
      if (count > 0 && count % chunk === 0) pieces.push('')
      add(segment)
      count += 1
    }
  }
  add(text.slice(at))
  return pieces
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
