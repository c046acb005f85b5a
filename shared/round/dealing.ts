/** Dealing a goal round: everything handed in and a share of the starter deck, in one form, under new ids and in random order. */
import type { Card } from '../acts/rounds.ts'
import { limits } from '../room/limits.ts'
import { nearlySame } from './likeness.ts'

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

/** One line, one space between words: how someone sets a text must not tell who wrote it. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{White_Space}+/gu, ' ')
    .trim()

/**
 * A text that says nearly the same as a starter card becomes that card: its own wording would show that someone wrote it.
 * The same text from both sides is one card. Near ones of two people stay two, since either would miss its own words.
 */
export const deal = (texts: readonly string[], { newId, below, deck }: Chance): readonly Card[] => {
  const plainTexts = [...new Set(texts.map(plain))]
  const known = plainTexts.map((text) => deck.find((card) => nearlySame(card, text)))
  const written = plainTexts.filter((_, at) => known[at] === undefined)
  const meant = [...new Set(known.filter((card) => card !== undefined))]
  const { starters, together } = limits.dealt
  const share = Math.max(starters.least + below(starters.spread), together - written.length)
  const others = shuffled(
    deck.filter((card) => !meant.includes(card)),
    below,
  )
  const mixed = [...written, ...meant, ...others.slice(0, Math.max(0, share - meant.length))]
  return shuffled(mixed, below).map((text) => ({ id: newId(), text }))
}
