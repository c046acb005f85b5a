/** What is said on a long day of bargaining: issues of every kind, and offers of both sides with every end an offer can have. */
import type { Act } from '@common-ground/shared/acts/act'
import type { IssueKind } from '@common-ground/shared/acts/issues'
import type { Term } from '@common-ground/shared/acts/offers'
import type { Side } from '@common-ground/shared/room/side'

const hours = ['Before 7:00', 'From 7:00 to 17:00', 'After 17:00'] as const

export const issueOf = (number: number): { readonly title: string; readonly kind: IssueKind } => {
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

/** Over one issue, every third over two. */
const termsAt = (opened: readonly string[], side: Side, number: number): readonly Term[] => {
  const terms = Array.from({ length: 1 + (number % 3 === 0 ? 1 : 0) }, (_, at): Term => {
    const place = (Math.floor(number / 2) + at * 5) % opened.length
    return { issue: opened[place] ?? '', to: offered(issueOf(place).kind, side, number) }
  })
  return terms.filter(({ issue }, at) => terms.findIndex((term) => term.issue === issue) === at)
}

/** The offer of this number, on issues that were opened in their order. */
export const offerAt = (opened: readonly string[], side: Side, number: number): Act => ({
  type: 'offer',
  terms: [...termsAt(opened, side, number)],
  benefit: benefits[number % benefits.length] ?? '',
})

/** Most stand until somebody answers; in a long day most have been answered. */
export const answerOf = (
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
