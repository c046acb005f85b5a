/** The canonical form of a goal's words: look-alikes are one, whatever a reader could tell apart is not. */
import { canonicalGoal, type GoalWords, goalHash, isDay } from '@common-ground/shared/documents/goal-words'
import { canonicalText, textHash } from '@common-ground/shared/documents/text-hash'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const alphabet = ['a', 'b', ' ', '\n', '\u00a0', '\u2028', '\u0301', 'é', '2026-01-31', '\u200d', '|']
const text = fc.array(fc.constantFrom(...alphabet), { maxLength: 6 }).map((parts) => parts.join(''))
const date = fc.constantFrom(undefined, '2026-01-31', '2026-02-28')
const words = fc
  .record({ text, measure: text, date })
  .map(({ date: day, ...rest }): GoalWords => (day === undefined ? rest : { ...rest, date: day }))

/** What a reader sees of them, field by field. */
const seen = ({ text: goal, measure, date: day }: GoalWords): string =>
  JSON.stringify([canonicalText(goal), canonicalText(measure), day ?? ''])

describe('the canonical form of a goal', () => {
  it('[T13] is the same exactly when a reader sees the same text, measure and date', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(canonicalGoal(one) === canonicalGoal(other)).toBe(seen(one) === seen(other))
        expect(goalHash(one) === goalHash(other)).toBe(seen(one) === seen(other))
      }),
      { numRuns: 3_000 },
    )
  })

  it('does not move words from one field into the next', () => {
    const forms = [
      { text: 'Quiet nights\n\nunder 45 dB', measure: '' },
      { text: 'Quiet nights', measure: 'under 45 dB' },
      { text: 'Quiet nights\nunder 45 dB', measure: '' },
      { text: '', measure: 'Quiet nights\nunder 45 dB' },
      { text: 'Quiet nights', measure: '2026-01-31' },
      { text: 'Quiet nights', measure: '', date: '2026-01-31' },
    ].map(goalHash)
    // The first and the third look the same: an empty line is no words.
    expect(forms[0]).toBe(forms[2])
    expect(new Set(forms).size).toBe(forms.length - 1)
  })

  it.each([
    ['runs of white space', 'Quiet  nights\u00a0here', 'Quiet nights here'],
    ['white space at the ends', '  Quiet nights here\t', 'Quiet nights here'],
    ['empty lines', 'Quiet nights\n\n\nhere', 'Quiet nights\nhere'],
    ['kinds of line ends', 'Quiet nights\r\nhere', 'Quiet nights\u2028here'],
    ['the Unicode normal form', 'Cafe\u0301', 'Caf\u00e9'],
  ])('does not differ by %s, in text or measure', (_what, one, other) => {
    expect(goalHash({ text: one, measure: one })).toBe(goalHash({ text: other, measure: other }))
  })

  it('of a goal without measure and date is its text alone: what was endorsed before stands', () => {
    expect(goalHash({ text: 'Quiet  nights', measure: '' })).toBe(textHash('Quiet nights'))
    expect(goalHash({ text: 'Quiet  nights', measure: ' \n ' })).toBe(textHash('Quiet nights'))
  })
})

describe('a date of a goal', () => {
  it.each(['2026-01-31', '2024-02-29', '2000-02-29', '2999-12-31'])('may be %s', (day) => {
    expect(isDay(day)).toBe(true)
  })

  it.each([
    '2026-02-30',
    '2025-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '0000-01-01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '',
    20_260_101,
    null,
    ['2026-01-01'],
  ])('may not be %s', (day) => {
    expect(isDay(day)).toBe(false)
  })
})
