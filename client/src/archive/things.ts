/** What of an archive can be carried over, in the words it stands there in. */
import { type CarriedKind, carriedKinds } from '@common-ground/shared/acts/carrying'
import { type Issue, onTable } from '@common-ground/shared/acts/issues'
import { type Offer, termsOf } from '@common-ground/shared/acts/offers'
import type { Side } from '@common-ground/shared/room/side'
import { isBlank } from '@common-ground/shared/room/text'
import { valueText } from '../numbers/value-text.ts'
import type { RoomSession } from '../sync/room-session.ts'
import type { TableMessages } from '../ui/table-messages.ts'

export interface Thing {
  readonly kind: CarriedKind
  readonly item: string
  /** In people's own words. */
  readonly text: string
  /** What else it says, a line each. */
  readonly more: readonly string[]
  /** What is endorsed by a side's half of the disc. */
  readonly endorsed?: Readonly<Record<Side, boolean>>
  /** Of an agreement: the issues without which it says nothing. */
  readonly issues?: readonly string[]
}

type Words = Pick<TableMessages, 'archive' | 'numbers'>
type Archive = Pick<RoomSession, 'state' | 'goals'>

const kindLine = ({ kind }: Issue, { archive }: Words): string => {
  switch (kind.type) {
    case 'amount':
      return kind.unit
    case 'choice':
      return kind.options.join(' · ')
    default:
      return archive.carry.kindOf[kind.type]
  }
}

const agreementOf = (offer: Offer, issues: ReadonlyMap<string, Issue>, { numbers }: Words): Thing => {
  const terms = termsOf(offer)
  const lines = terms.map(({ issue, to }) => {
    const found = issues.get(issue)
    return found ? `${found.title}: ${valueText(found, to, numbers)}` : to
  })
  const [first = '', ...more] = offer.text === undefined ? lines : [offer.text, ...lines]
  return { kind: 'agreement', item: offer.id, text: first, more, issues: terms.map(({ issue }) => issue) }
}

const all = {
  goal: (archive, _) =>
    archive
      .goals()
      .filter(({ text }) => !isBlank(text))
      .map(({ id, text, measure, standing }) => ({
        kind: 'goal',
        item: id,
        text,
        more: measure === undefined || isBlank(measure) ? [] : [measure],
        endorsed: standing.endorsed,
      })),
  issue: (archive, words) =>
    onTable(archive.state().issues).map((issue) => ({
      kind: 'issue',
      item: issue.id,
      text: issue.title,
      more: [kindLine(issue, words)],
    })),
  statement: (archive, _) => {
    const { statements, people } = archive.state()
    return [...statements.values()].map(({ id, text, by }) => ({
      kind: 'statement',
      item: id,
      text,
      more: [people.get(by)?.name ?? ''].filter((name) => name !== ''),
    }))
  },
  evidence: (archive, { archive: words }) =>
    [...archive.state().evidence.values()]
      .filter(({ withdrawn }) => !withdrawn)
      .map(({ id, claim, file }) => ({
        kind: 'evidence',
        item: id,
        text: claim,
        more: file ? [words.carry.file(file.name)] : [],
      })),
  name: (archive, { archive: words }) =>
    [...archive.state().glossary.values()].map(({ id, name, instead, endorsed }) => ({
      kind: 'name',
      item: id,
      text: name,
      more: instead.length === 0 ? [] : [words.carry.instead(instead.join(', '))],
      endorsed,
    })),
  agreement: (archive, words) => {
    const { offers, issues } = archive.state()
    return [...offers.values()]
      .filter(({ status }) => status === 'accepted')
      .map((offer) => agreementOf(offer, issues, words))
  },
} as const satisfies Record<CarriedKind, (archive: Archive, words: Words) => readonly Thing[]>

/** In their order by kind: what an agreement needs stands before it. */
export const thingsOf = (archive: Archive, words: Words): readonly Thing[] =>
  carriedKinds.flatMap((kind): readonly Thing[] => all[kind](archive, words))
