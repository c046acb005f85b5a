/** What the coach leaves alone, and what its findings are: places, capitals, names, muted words. */
import type { Finding, ReviewOptions } from '@common-ground/shared/wording/finding'
import { review } from '@common-ground/shared/wording/review'
import { describe, expect, it } from 'vitest'

const words = (text: string, options?: ReviewOptions): readonly string[] =>
  review(text, options).map(({ start, end }) => text.slice(start, end))

const accepted = (text: string, { start, end, rewrites }: Finding): string =>
  text.slice(0, start) + rewrites[0] + text.slice(end)

const first = (text: string, options?: ReviewOptions): string => {
  const [finding] = review(text, options)
  return finding ? accepted(text, finding) : text
}

describe('what is left alone', () => {
  it.each([
    'She wrote: "We demand a refund."',
    'The letter says “we demand a refund”, nothing else.',
    'It reads «we demand a refund».',
    "They wrote 'we demand a refund' on the door.",
    '> We demand a refund.\nThat is all it says.',
    'The notice was headed: "Our demands',
  ])('is what is quoted: %s', (text) => {
    expect(review(text)).toEqual([])
  })

  it('is a report of harm, also beside a clause that holds something against somebody', () => {
    expect(review('He does not care who gets hurt, he hit me twice.')).toEqual([])
    expect(review('You broke my left arm, you monster.')).toEqual([])
    expect(review('He does not care who gets hurt.')).not.toEqual([])
  })

  it('is not what stands beside a quote', () => {
    expect(words('"Soon", you say, and we demand an answer.')).toEqual(['demand'])
    expect(words("It's the tenants' right, and we demand an answer.")).toEqual(['demand'])
    expect(words('The shelf is 30" deep and we demand an answer.')).toEqual(['demand'])
  })

  it.each([
    'He hit me, and we demand that it stops.',
    'You threatened my daughter and I demand an answer.',
    'She was beaten by her husband, he demands silence.',
    'My son was punched at school and your demands are no help.',
    'He laid his hands on her; I demand that he stays away.',
    'You set our car on fire and your demands are no answer.',
    'You threw a plate at me; you always do.',
    'She ended up in hospital, and you never came.',
  ])('are reports of harm: %s', (text) => {
    expect(review(text)).toEqual([])
  })

  it.each([
    'I do not think we demand too much.',
    'Nobody says that we demand a refund.',
    'I am sorry that we demanded an answer at once.',
    'We should not have demanded an answer.',
  ])('is what is denied or regretted: %s', (text) => {
    expect(review(text)).toEqual([])
  })

  it('is what others are told to have said, and not what follows', () => {
    expect(words('He said we demand too much, and we demand an answer.')).toEqual(['demand'])
    expect(words('I am sorry, but we demand an answer.')).toEqual(['demand'])
  })

  it.each([
    'Wir demand das nicht, und ihr seid immer so.',
    'Nous demand une réponse, vous ne répondez jamais.',
    'We demand',
    'Мы demand ответа, we demand ответа немедленно сегодня.',
  ])('is what is not English, or not known to be: %s', (text) => {
    const options = text === 'We demand' ? { language: 'nl' } : {}
    expect(review(text, options)).toEqual([])
  })

  it('is a word the author wants to hear no more of, in this spelling or another', () => {
    expect(words('We DEMAND it. Their demands grow.', { muted: ['demand'] })).toEqual(['demands'])
  })
})

describe('places', () => {
  it.each([
    ['emoji', '👩‍👩‍👧‍👦😀 We demand it 😀.'],
    ['combining marks', 'Cafe\u0301 e\u0301te\u0301: we demand it.'],
    ['right-to-left text', 'אנחנו כאן (we are here and) we demand it שלום.'],
    ['lone surrogates', '\uD83D we demand it \uDE00.'],
    ['markup', '<p>We <b>demand</b> it.</p>'],
    ['curly marks', 'It’s late — we’re here and we demand it…'],
  ])('are right beside %s', (_, text) => {
    for (const { start, end } of review(text)) expect(text.slice(start, end).toLowerCase()).toBe('demand')
  })
})

describe('rewrites', () => {
  it('fit in number, tense and capital letters', () => {
    expect(first('Our demands are simple.')).toBe('Our requirements are simple.')
    expect(first('Your demand is not.')).toBe('Your requirement is not.')
    expect(first('We demanded a refund.')).toBe('We asked for a refund.')
    expect(first('WE DEMAND A REFUND.')).toBe('WE ask for A REFUND.')
  })

  it('that are a clause by themselves take with them what would dangle behind, but no sum and no date', () => {
    const spans = (text: string) => review(text).map(({ start, end }) => text.slice(start, end))
    expect(spans("Let's not get hysterical over one missed call, Mrs Vance.")).toEqual([
      "Let's not get hysterical over one missed call",
    ])
    expect(spans("Let's not get hysterical over 40 euros, Mrs Vance.")).toEqual(["Let's not get hysterical"])
  })
})

describe('agreed names', () => {
  const glossary = [
    { name: 'the June payment', instead: ['the money you withheld', 'the stolen rent'] },
    { name: 'Building 2', instead: ['the ruin', 'the ruin at the back'] },
  ]

  it('are offered for what the thing has been called, the longest first', () => {
    const text = 'The money you  withheld pays for the ruin at the back.'
    expect(review(text, { glossary })).toMatchObject([
      { start: 0, end: 23, kind: 'glossary', rewrites: ['The June payment'] },
      { kind: 'glossary', rewrites: ['Building 2'] },
    ])
    expect(words(text, { glossary })).toEqual(['The money you  withheld', 'the ruin at the back'])
  })

  it('are offered in any language, and not where they are quoted or muted', () => {
    expect(words('Das ist the ruin und nicht mehr.', { glossary })).toEqual(['the ruin'])
    expect(words('You called it "the ruin".', { glossary })).toEqual([])
    expect(words('Look at the ruin.', { glossary, muted: ['The Ruin'] })).toEqual([])
  })
})
