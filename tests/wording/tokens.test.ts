/** Words and their places: contractions, typographical signs, other scripts, emoji. */
import { sentencesOf } from '@common-ground/shared/wording/sentences'
import { tokensOf } from '@common-ground/shared/wording/tokens'
import { describe, expect, it } from 'vitest'

const norms = (text: string) => tokensOf(text).map(({ norm }) => norm)
const sentences = (text: string) => {
  const tokens = tokensOf(text)
  return sentencesOf(text, tokens).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
}

describe('tokens', () => {
  it('take contractions apart, however the apostrophe is written', () => {
    expect(norms("You don't, you won’t and we can't")).toEqual(
      'you do not , you will not and we can not'.split(' '),
    )
    expect(norms("They'd say it's Ana's, they're late, I've paid")).toEqual(
      "they 'd say it is ana 's , they are late , i have paid".split(' '),
    )
    expect(norms('u dont know')).toEqual(['you', 'do', 'not', 'know'])
  })

  it('keep words with hyphens whole, and accents, marks and other scripts', () => {
    expect(norms('non-negotiable café e\u0301te\u0301 naïve-é Straße')).toEqual([
      'non-negotiable',
      'café',
      'e\u0301te\u0301',
      'naïve-é',
      'straße',
    ])
    expect(norms('you אתה 你 ты')).toEqual(['you', 'אתה', '你', 'ты'])
  })

  it('know numbers, sums and dates as one', () => {
    expect(norms('1,250.50 on 3.5.2026 at 9:40, 5th')).toEqual([
      '1,250.50',
      'on',
      '3.5.2026',
      'at',
      '9:40',
      ',',
      '5th',
    ])
  })

  it('say where each stands in the text', () => {
    const text = '😀 e\u0301 You’re “late”\n🏴󠁧󠁢󠁥󠁮󠁧󠁿 *so*'
    for (const { start, end, type } of tokensOf(text)) {
      const written = text.slice(start, end)
      expect(written).not.toBe('')
      if (type === 'word') expect(written).toMatch(/^[\p{L}\p{M}’]+$/u)
    }
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toContain('You’re')
  })
})

describe('sentences', () => {
  it('end at their marks and at the end of a line', () => {
    expect(sentences('One. Two!? Three…\nFour')).toEqual(['One', 'Two', 'Three', 'Four'])
  })

  it('do not end at the dot of a short form, a figure or an address', () => {
    expect(sentences('Mr. Keller paid 3.50, e.g. on www.example.org. Then not.')).toEqual([
      'Mr. Keller paid 3.50, e.g. on www.example.org',
      'Then not',
    ])
    expect(sentences('You always lie.You never listen.')).toEqual(['You always lie', 'You never listen'])
  })
})
