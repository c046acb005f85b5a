/**
 * Canaries: every space, and every door, has letters of its own, so that a single letter in the wrong hands shows a leak
 * and tells where it came from. All are three bytes of UTF-8 and readable to the room's own rules. Those of any two spaces
 * differ in their first byte and in their second, so that no single byte a hostile hand turns makes a letter of another space.
 */
import type { Standing } from '@common-ground/shared/room/participant'
import { type Space, spaces } from '@common-ground/shared/room/space'
import type { Random } from './random.ts'

interface Letters {
  readonly first: number
  readonly count: number
}

const letters = {
  joint: { first: 0x61, count: 26 },
  // Cherokee
  'side-a': { first: 0x13a0, count: 80 },
  // Tifinagh
  'side-b': { first: 0x2d30, count: 54 },
  // Katakana
  'caucus-a': { first: 0x30a1, count: 26 },
  // Hangul
  'caucus-b': { first: 0xd000, count: 75 },
  // Vai
  mediator: { first: 0xa500, count: 200 },
} as const satisfies Record<Space, Letters>

/** Names of those who knock. */
const doorLetters = {
  // Glagolitic
  a: { first: 0x2c00, count: 47 },
  // Coptic
  b: { first: 0x2c80, count: 100 },
  // Lisu
  mediator: { first: 0xa4d0, count: 40 },
  // Bamum
  observer: { first: 0xa6a0, count: 70 },
} as const satisfies Record<Standing, Letters>

/** Other Hangul: what a hostile hand writes where it may not. */
const hostileLetters: Letters = { first: 0xb900, count: 60 }

const classOf = ({ first, count }: Letters): string => {
  const code = (point: number) => `\\u${point.toString(16).padStart(4, '0')}`
  return `[${code(first)}-${code(first + count - 1)}]`
}

const write = ({ first, count }: Letters, length: number, random: Random): string =>
  Array.from({ length }, () => String.fromCodePoint(first + random.below(count))).join('')

export const textFor = (space: Space, length: number, random: Random): string =>
  write(letters[space], length, random)

export const nameAt = (door: Standing, random: Random): string => write(doorLetters[door], 6, random)

export const hostileText = (length: number, random: Random): string => write(hostileLetters, length, random)

const expressionOf = (of: Letters): RegExp => new RegExp(classOf(of), 'u')

const privateSpaces = spaces
  .filter((space) => space !== 'joint')
  .map((space) => ({ space, letter: expressionOf(letters[space]) }))

/** The first private space some of whose letters are in this text, of those `mayRead` says no to. */
export const leakIn = (text: string, mayRead: (space: Space) => boolean): Space | undefined =>
  privateSpaces.find(({ space, letter }) => letter.test(text) && !mayRead(space))?.space
