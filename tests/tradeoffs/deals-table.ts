/** All deals of CaSiNo as they stand in tests/data/casino-deals.json: priorities of both people, and what side A got. */
import { readFileSync } from 'node:fs'
import Type, { type Static } from 'typebox'
import Value from 'typebox/value'
import { type Deal, dealOf } from './casino-deals.ts'

const Table = Type.Object({ train: Type.Array(Type.String()), valid: Type.Array(Type.String()) })

export type Part = keyof Static<typeof Table>

const letters = { F: 'Food', W: 'Water', O: 'Firewood' } as const
const isLetter = (letter: string): letter is keyof typeof letters => Object.hasOwn(letters, letter)

/** From the one wanted most: five, four and three points a package. */
const pointsOf = (order: string): Deal['points']['a'] => {
  const points = { Food: 0, Water: 0, Firewood: 0 }
  for (const [at, letter] of [...order].entries()) if (isLetter(letter)) points[letters[letter]] = 5 - at
  return points
}

const dealFrom = (row: string, at: number): Deal => {
  const [dialogue = '', ofA = '', ofB = '', toA = ''] = row.split(' ')
  const [Food = 0, Water = 0, Firewood = 0] = [...toA].map(Number)
  return dealOf({
    position: at + 1,
    dialogue,
    points: { a: pointsOf(ofA), b: pointsOf(ofB) },
    gets: {
      a: { Food, Water, Firewood },
      b: { Food: 3 - Food, Water: 3 - Water, Firewood: 3 - Firewood },
    },
  })
}

const table: Static<typeof Table> = Value.Parse(
  Table,
  JSON.parse(readFileSync(new URL('../data/casino-deals.json', import.meta.url), 'utf8')),
)

/** Positions count the deals, not the dialogues of the file they are from. */
export const dealsOf = (part: Part): readonly Deal[] => table[part].map(dealFrom)
