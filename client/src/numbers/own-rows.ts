/** A side's own numbers as short rows: what one wants to have in sight beside the table. */
import { type Issue, onTable } from '@common-ground/shared/acts/issues'
import type { IssueNumbers, Numbers } from '@common-ground/shared/acts/numbers'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { millionths } from '@common-ground/shared/acts/value'
import { weightShares } from '@common-ground/shared/numbers/shares'
import { formatAmount } from '../ui/amount.ts'
import { isolated } from '../ui/isolated.ts'
import type { TableMessages } from '../ui/table-messages.ts'
import { offerText } from './shown-rows.tsx'
import { optionText } from './value-text.ts'

export interface OwnRow {
  readonly key: string
  readonly label: string
  readonly value: string
}

type Words = TableMessages['numbers']

const percent = new Intl.NumberFormat(undefined, { style: 'percent' })

const walkAwayLabel = (title: string, { target, walkAway = '0' }: IssueNumbers, words: Words): string => {
  if (target === undefined) return words.walkAwayAt(title)
  return millionths(target) < millionths(walkAway) ? words.walkAwayAbove(title) : words.walkAwayBelow(title)
}

const rowsOfIssue = (issue: Issue, own: IssueNumbers, words: Words): readonly OwnRow[] => {
  const title = isolated(issue.title)
  const { target, walkAway, worths } = own
  const best = Math.max(...worths.values())
  const options = [...worths].filter(([, worth]) => worth === best && best > 0)
  return [
    ...(target === undefined
      ? []
      : [{ key: `${issue.id} t`, label: words.targetOf(title), value: formatAmount(target) }]),
    ...(walkAway === undefined
      ? []
      : [
          {
            key: `${issue.id} w`,
            label: walkAwayLabel(title, own, words),
            value: formatAmount(walkAway),
          },
        ]),
    ...(options.length === 0
      ? []
      : [
          {
            key: `${issue.id} b`,
            label: words.bestOf(title),
            value: new Intl.ListFormat(undefined, { type: 'disjunction' }).format(
              options.map(([option]) => optionText(issue.kind, option, words)),
            ),
          },
        ]),
  ]
}

const weightRows = (issues: RoomState['issues'], numbers: Numbers, words: Words): readonly OwnRow[] => {
  const weights = [...numbers.issues].flatMap(([id, { weight }]) =>
    weight === undefined || issues.get(id)?.aside ? [] : [[id, weight] as const],
  )
  const shares = [...weightShares(new Map(weights))].filter(([, share]) => share > 0)
  if (shares.length === 0) return []
  const value = shares.map(
    ([id, share]) => `${isolated(issues.get(id)?.title ?? '…')} ${percent.format(share / 100)}`,
  )
  return [{ key: 'weights', label: words.weights, value: value.join(' · ') }]
}

/** Of offers rated last, so many. */
const ratingsShown = 2

const ratingRows = (joint: RoomState, { ratings }: Numbers, words: Words): readonly OwnRow[] =>
  [...ratings].slice(-ratingsShown).flatMap(([id, { cost, worth }]) => {
    const what = isolated(offerText(joint, id, words))
    return [
      ...(cost === undefined
        ? []
        : [{ key: `${id} c`, label: words.rating.costShort(what), value: words.rating.of3(String(cost)) }]),
      ...(worth === undefined
        ? []
        : [{ key: `${id} w`, label: words.rating.worthShort(what), value: words.rating.of3(String(worth)) }]),
    ]
  })

export const ownRows = (joint: RoomState, numbers: Numbers, words: Words): readonly OwnRow[] => [
  ...onTable(joint.issues).flatMap((issue) => {
    const own = numbers.issues.get(issue.id)
    return own ? rowsOfIssue(issue, own, words) : []
  }),
  ...weightRows(joint.issues, numbers, words),
  ...(numbers.alternative === undefined
    ? []
    : [
        {
          key: 'alternative',
          label: words.alternative.short,
          value: words.alternative.of100(String(numbers.alternative)),
        },
      ]),
  ...ratingRows(joint, numbers, words),
]
