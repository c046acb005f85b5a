/** A long negotiation over real sockets: issues of every kind, and offers of both sides with every end an offer can have. */
import type { Act } from '@common-ground/shared/acts/act'
import type { IssueKind } from '@common-ground/shared/acts/issues'
import type { Term } from '@common-ground/shared/acts/offers'
import { ledgerOf } from '@common-ground/shared/documents/declare'
import { type Side, sides } from '@common-ground/shared/room/side'
import { idAt, type Person, peopleAt, type Table } from '../replay/table.ts'
import { until } from '../replay/until.ts'

const hours = ['Before 7:00', 'From 7:00 to 17:00', 'After 17:00'] as const

const issueOf = (number: number): { readonly title: string; readonly kind: IssueKind } => {
  const kinds: readonly IssueKind[] = [
    { type: 'amount', unit: '€ a month' },
    { type: 'amount', unit: 'years' },
    { type: 'choice', options: [...hours] },
    { type: 'yes-no' },
  ]
  const titles = ['Rent', 'Term', 'Deliveries', 'Sublet', 'Roof fund', 'Notice', 'Hours', 'Terrace'] as const
  const kind = kinds[number % kinds.length] ?? { type: 'text' }
  return { title: `${titles[number % titles.length]} ${number + 1}`, kind }
}

/** What a side asks for at a point of the day: both come towards each other. */
const offered = (kind: IssueKind, side: Side, number: number): string => {
  if (kind.type === 'amount') return String(side === 'a' ? 2000 + number : 4200 - number)
  if (kind.type === 'choice') return hours[(number + (side === 'a' ? 0 : 2)) % hours.length] ?? hours[0]
  return side === 'a' ? 'yes' : 'no'
}

const benefits = [
  'A tenant who stays, and pays on the first.',
  'The roof is done before winter, at no cost to the bakery, and the upper floors sleep until the street wakes up.',
  'Four winters to pay for the new oven.',
] as const

interface Filling {
  readonly table: Table
  readonly issues: number
  /** Offers, each of which is an entry of the spine. */
  readonly offers: number
  /** Puts the server's clock forward: nobody makes sixty offers in a minute. */
  readonly later: (ms: number) => void
}

const act = async (person: Person, made: Act): Promise<string> => {
  const reply = await person.session.act(made)
  if ('refused' in reply) throw new Error(`filling the ledger was refused: ${reply.refused}`)
  return idAt(person, reply.seq)
}

/** Most stand until somebody answers; in a long day most have been answered. */
const answerOf = (
  number: number,
  offer: string,
): { readonly by: 'maker' | 'other'; readonly act: Act } | undefined => {
  switch (number % 7) {
    case 1:
      return { by: 'other', act: { type: 'decline', offer, reason: 'We could say yes if it were less.' } }
    case 3:
      return { by: 'maker', act: { type: 'withdraw', offer } }
    case 5:
      return { by: 'other', act: { type: 'decline', offer } }
    default:
      return undefined
  }
}

/** Resolves when everyone at the table has all of it. */
export const fillLedger = async (
  surroundings: Parameters<typeof until>[0],
  { table, issues, offers, later }: Filling,
): Promise<readonly string[]> => {
  const opener = table.mediator ?? table.sides.a
  const opened: string[] = []
  for (let number = 0; number < issues; number += 1) {
    later(2_000)
    opened.push(await act(opener, { type: 'open-issue', ...issueOf(number) }))
  }
  const everyone = peopleAt(table)
  await until(surroundings, everyone, 'all issues everywhere', () =>
    everyone.every(({ session }) => session.state().issues.size === issues),
  )
  for (let number = 0; number < offers; number += 1) {
    later(90_000)
    const side = sides[number % 2] ?? 'a'
    const maker = table.sides[side]
    const terms = Array.from({ length: 1 + (number % 3 === 0 ? 1 : 0) }, (_, at): Term => {
      const place = (Math.floor(number / 2) + at * 5) % issues
      return { issue: opened[place] ?? '', to: offered(issueOf(place).kind, side, number) }
    })
    const different = terms.filter(({ issue }, at) => terms.findIndex((term) => term.issue === issue) === at)
    const offer = await act(maker, {
      type: 'offer',
      terms: different,
      benefit: benefits[number % benefits.length] ?? '',
    })
    const answer = answerOf(number, offer)
    if (answer) {
      const by = answer.by === 'maker' ? maker : table.sides[side === 'a' ? 'b' : 'a']
      await until(surroundings, [by], 'an offer', () => by.session.state().offers.has(offer))
      await act(by, answer.act)
    }
  }
  const length = (person: Person): number => ledgerOf(person.session.joint.doc()).length
  const most = Math.max(...everyone.map(length))
  await until(surroundings, everyone, 'all entries everywhere', () =>
    everyone.every((person) => length(person) >= most),
  )
  return opened
}
