/** A room with three issues and nothing offered, and what somebody writes in its composer, filled in for every kind. */
import { noExpiry } from '@common-ground/client/ledger/expiry-draft'
import { answersFit, type JudgedPackage, packageAct } from '@common-ground/client/ledger/package-act'
import {
  type ComposedKind,
  emptyPackage,
  type PackageDraft,
} from '@common-ground/client/ledger/package-draft'
import type { Act } from '@common-ground/shared/acts/act'
import type { IssueKind } from '@common-ground/shared/acts/issues'
import type { Participant } from '@common-ground/shared/room/participant'
import type { Side } from '@common-ground/shared/room/side'
import { must, type RuledRoom, roomOf } from '../rig/ruled-room.ts'

export const minute = 60_000
export const start = Date.UTC(2026, 5, 1, 12)
const person = (side: Side): Participant => ({
  id: `person-${side}`,
  name: side,
  standing: side,
})
export const people = { a: person('a'), b: person('b') } as const
export const mediator: Participant = { id: 'person-m', name: 'm', standing: 'mediator' }

export const rentKind = { type: 'amount', unit: '€ a month', step: '50' } as const
const kinds: Readonly<Record<string, IssueKind>> = {
  rent: rentKind,
  term: { type: 'amount', unit: 'years' },
  hours: { type: 'choice', options: ['Mornings', 'Afternoons', 'Evenings'] },
}
export const order = Object.keys(kinds)

export const opened = Object.entries(kinds).reduce(
  (room, [id, kind]) => must(room, mediator, id, { type: 'open-issue', title: id, kind }),
  roomOf([people.a, people.b, mediator], start),
)

export const judged = (
  draft: PackageDraft,
  { side = 'a', room = opened, counters }: { side?: Side; room?: RuledRoom; counters?: string } = {},
): JudgedPackage =>
  packageAct(draft, {
    side,
    issues: room.joint.issues,
    last: () => undefined,
    counters,
    answers: answersFit(draft, room.joint, side),
    now: start,
  })

export const actOf = (...given: Parameters<typeof judged>): Act => {
  const judgement = judged(...given)
  if (!('act' in judgement)) throw new Error(JSON.stringify(judgement.refusals))
  return judgement.act
}
export const filled: PackageDraft = {
  ...emptyPackage,
  ours: ['rent'],
  theirs: ['term'],
  values: { rent: { from: '2,400', to: '2,200' }, term: { from: '', to: '4' } },
  words: ' We sweep the yard. ',
  benefit: 'A margin in winter',
  ourGain: 'Four winters to pay for the oven',
  expiry: { ...noExpiry, choice: '30' },
  whole: true,
  credit: 'Your point about the ovens',
  check: '',
}
export const as = (kind: ComposedKind, more: Partial<PackageDraft> = {}): PackageDraft => ({
  ...filled,
  ...more,
  kind,
})
