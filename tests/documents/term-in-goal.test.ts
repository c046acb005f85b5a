/** Which goals read like a term, and which do not: a table of both, held to the last line. */
import { type TermKind, termIn } from '@common-ground/shared/documents/term-in-goal'
import { describe, expect, it } from 'vitest'

const terms = [
  { title: 'Monthly rent', unit: 'EUR per month' },
  { title: 'Delivery window' },
  { title: 'Deposit (cash)', unit: 'm' },
]

const found: readonly (readonly [TermKind, string, string])[] = [
  ['sum', '€2,150', 'A rent of €2,150 is what we need.'],
  ['sum', '2150 €', 'We pay 2150 € and no more.'],
  ['sum', '$40', 'Nobody pays more than $40.'],
  ['sum', '£1.5', 'At least £1.5 million for the roof.'],
  ['sum', 'CHF 900', 'CHF 900 covers it.'],
  ['sum', '900 CHF', 'With 900 CHF we manage.'],
  ['sum', '20 000 euros', 'The landlord gives 20 000 euros.'],
  ['sum', 'two thousand euros', 'It costs two thousand euros.'],
  ['sum', 'fifty pounds', 'Only fifty pounds.'],
  ['sum', '20,000', 'A roof fund of 20,000.'],
  ['sum', "1'250.50", "The share is 1'250.50 in the end."],
  ['sum', '15k', 'They owe us 15k.'],
  ['share', '5 %', 'Rent rises by 5 % at most.'],
  ['share', '2.5%', 'Rent rises by 2.5% at most.'],
  ['share', 'ten percent', 'We get ten percent.'],
  ['share', '3 per cent', 'A rise of 3 per cent.'],
  ['date', '2027-01-31', 'Signed by 2027-01-31.'],
  ['date', '31.01.2027', 'Signed by 31.01.2027.'],
  ['date', '1/31/27', 'Signed by 1/31/27.'],
  ['date', '31 January', 'The lease is signed before 31 January.'],
  ['date', '1st of March', 'We move on the 1st of March.'],
  ['date', 'Jan 31', 'We move on Jan 31.'],
  ['date', 'March 2027', 'All done in March 2027.'],
  ['sum', '2400 a month', 'We pay 2400 a month from then on.'],
  ['sum', 'pay 2400', 'We pay 2400, no more.'],
  ['date', 'until end of March', 'The yard is ours until end of March.'],
  ['date', 'by June', 'The roof is done by June.'],
  ['date', 'by 2027', 'All of it is done by 2027.'],
  ['date', 'before the end of 2026', 'A lease before the end of 2026.'],
  ['date', '2027/05/01', 'It starts 2027/05/01.'],
  ['date', '31.12', 'Signed 31.12.'],
  ['date', 'in 30 days', 'Everyone is paid in 30 days.'],
  ['date', 'within 10 working days', 'An answer within 10 working days.'],
  ['quantity', '40 m²', 'A store of 40 m² is ours.'],
  ['quantity', '45 dB', 'Never above 45 dB at night.'],
  ['quantity', 'three hours', 'Deliveries within three hours.'],
  ['issue', 'monthly rent', 'A monthly rent that both can carry.'],
  ['issue', 'Deposit (cash)', 'Deposit (cash) stays where it is.'],
]

const silent: readonly string[] = [
  '',
  'We can both plan the next two years with confidence.',
  'We can plan staff and ovens two years ahead.',
  'Small things are settled within a week, between us.',
  'Opening hours that let us bake from four in the morning.',
  'Neighbours sleep before five o’clock.',
  'One rule for deliveries that the other tenants can live with.',
  'The building earns its upkeep without special cases.',
  'Both of us are glad of it.',
  'We may march together.',
  'It may 1 day be ours.',
  'In the long run we may agree.',
  'We meet 2 times a week.',
  'What version 1.2. of the plan says.',
  'Costs are shared, and after all we march on.',
  'A second chance for the first floor.',
  'The bakery at 14 Harbour Street stays.',
  'Currency, dollars and sense: no more surprises.',
  'The depositing of waste is settled.',
  'Wir können beide mit Zuversicht planen.',
  '両方が安心して眠れる。',
  'كلانا ينام بهدوء',
]

describe('a goal that reads like a term', () => {
  it.each(found)('%s: %s, in “%s”', (kind, words, text) => {
    expect(termIn(text, terms)).toEqual({ kind, words })
  })

  it.each(silent)('not “%s”', (text) => {
    expect(termIn(text, terms)).toBeUndefined()
  })

  it('is found quickly in the longest text there may be', () => {
    for (const part of ['1 ', 'one ', '1,', 'a', '１', 'may '])
      expect(() => termIn(part.repeat(2_000 / part.length), terms)).not.toThrow()
  })
})
