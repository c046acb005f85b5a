/** A tenant and a landlord, with the numbers each keeps to itself. */
import type { IssueKind } from '@common-ground/shared/acts/issues'
import { isRefusal } from '@common-ground/shared/room/refusal'
import type { IssueNumbers, JudgedIssue, SideNumbers } from '@common-ground/shared/tradeoffs/numbers'
import { type Counted, problemOf } from '@common-ground/shared/tradeoffs/utilities'

export const amount: IssueKind = { type: 'amount', unit: 'EUR a month' }
export const issues: readonly JudgedIssue[] = [
  { id: 'rent', kind: amount },
  { id: 'term', kind: { type: 'choice', options: ['one year', 'two years', 'five years'] } },
  { id: 'pets', kind: { type: 'yes-no' } },
  { id: 'garden', kind: { type: 'text' } },
]

export const tenant: SideNumbers = new Map<string, IssueNumbers>([
  ['rent', { weight: 60, target: '1000', walkAway: '1200' }],
  [
    'term',
    {
      weight: 30,
      worths: new Map([
        ['one year', 20],
        ['two years', 60],
        ['five years', 100],
      ]),
    },
  ],
  [
    'pets',
    {
      weight: 30,
      worths: new Map([
        ['yes', 100],
        ['no', 0],
      ]),
    },
  ],
])
export const landlord: SideNumbers = new Map<string, IssueNumbers>([
  ['rent', { weight: 50, target: '1300', walkAway: '1050.50' }],
  [
    'term',
    {
      weight: 10,
      worths: new Map([
        ['one year', 100],
        ['two years', 50],
        ['five years', 0],
      ]),
    },
  ],
  ['pets', { weight: 0 }],
])

export const counted = (
  a: SideNumbers = tenant,
  b: SideNumbers = landlord,
  named?: ReadonlyMap<string, readonly string[]>,
  of = issues,
): Counted => {
  const made = problemOf(of, { a, b }, named)
  if (isRefusal(made)) throw new Error(made.refused)
  return made
}
export const optionsOf = ({ problem }: Counted, id: string) =>
  problem.issues.find((one) => one.id === id)?.options ?? []
export const withNumbers = (of: SideNumbers, id: string, numbers: IssueNumbers | undefined): SideNumbers => {
  const changed = new Map(of)
  if (numbers) changed.set(id, numbers)
  else changed.delete(id)
  return changed
}
