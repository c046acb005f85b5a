/** Dealing, pure: without sources, every card in its own words, and from a deck that operators can write. */
import { readFileSync } from 'node:fs'
import { deckIn, ownDeckFile } from '@common-ground/server/deck'
import { limits } from '@common-ground/shared/room/limits'
import { deal } from '@common-ground/shared/round/dealing'
import { deckFrom } from '@common-ground/shared/round/deck'
import { readCard } from '@common-ground/shared/round/likeness'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { chanceOf, deck } from '../rig/chance.ts'

describe('dealing', () => {
  it('holds every text once, in one line, under new ids, with starter cards enough', () => {
    const text = fc.stringMatching(/^[a-z]{4,12}( [a-z]{4,12}){0,6}$/)
    fc.assert(
      fc.property(fc.array(text, { maxLength: 30 }), fc.nat(), (texts, seed) => {
        const cards = deal(
          [...texts, ...texts.map((one) => ` ${one.replaceAll(' ', '\n ')} `)],
          chanceOf(seed),
        )
        const shown = cards.map((card) => card.text)
        expect(new Set(shown).size).toBe(shown.length)
        expect(new Set(cards.map((card) => card.id)).size).toBe(cards.length)
        for (const one of texts) expect(shown).toContain(one)
        const starters = shown.filter((one) => deck.includes(one)).length
        expect(starters).toBeGreaterThanOrEqual(limits.dealt.starters.least)
        expect(cards.length).toBeGreaterThanOrEqual(limits.dealt.together)
      }),
    )
  })

  it('in an order that says nothing of who wrote what', () => {
    const places = Array.from({ length: 2_000 }, (_, seed) => {
      const cards = deal(['of a', 'of b'], chanceOf(seed)).map((card) => card.text)
      return cards.indexOf('of a') < cards.indexOf('of b')
    })
    const first = places.filter((isFirst) => isFirst).length
    expect(first).toBeGreaterThan(880)
    expect(first).toBeLessThan(1_120)
  })

  it('makes a text that says what a starter card says into that card', () => {
    const [starter = ''] = deck
    const again = starter.toUpperCase().replace('.', ' !').replaceAll(' ', '\n ').normalize('NFD')
    const cards = deal([again], chanceOf(1)).map((card) => card.text)
    expect(cards.filter((text) => readCard(text).says === readCard(starter).says)).toEqual([starter])
  })

  it('never changes what a card says: one word more or less, or in another place, and it stays', () => {
    fc.assert(
      fc.property(fc.constantFrom(...deck), fc.nat(), fc.nat(), fc.nat(), (starter, from, to, seed) => {
        const words = starter.split(' ')
        const moved = words.toSpliced(from % words.length, 1)
        moved.splice(to % words.length, 0, words[from % words.length] ?? '')
        const texts = [
          words.toSpliced(from % (words.length + 1), 0, 'not'),
          words.toSpliced(from % words.length, 1),
          moved,
        ].map((said) => said.join(' '))
        const shown = deal(texts, chanceOf(seed)).map((card) => card.text)
        const says = new Set(deck.map((card) => readCard(card).says))
        // "Each other" the other way round is a starter card no more; a word put back where it was is one still.
        for (const text of texts) if (!says.has(readCard(text).says)) expect(shown).toContain(text)
        expect(texts.filter((text) => !says.has(readCard(text).says)).length).toBeGreaterThanOrEqual(2)
      }),
    )
  })

  it.each([
    ['What we have built together so far is lost.', 'What we have built together so far is not lost.'],
    ['The dog barks at the man.', 'The man barks at the dog.'],
    ['We can’t stay.', 'We can stay.'],
    ['A rent of 1.5 times the old one', 'A rent of 15 times the old one'],
    ['Warmer by -5 degrees', 'Warmer by 5 degrees'],
    ['A share of 5%', 'A share of 5'],
    ['We stay 👍', 'We stay 👎'],
    ['We stay?', 'We stay.'],
    ['A garden of 10 m²', 'A garden of 10 m2'],
    ['Il a mangé', 'Il a mange'],
    ['हम नहीं', 'हम नही'],
    ['…', '—'],
  ])('“%s” and “%s” are two cards', (one, other) => {
    const shown = deal([one, other], chanceOf(1)).map((card) => card.text)
    expect(shown).toEqual(expect.arrayContaining([one, other]))
    const known = deal([one], { ...chanceOf(1), deck: [other, ...deck] }).map((card) => card.text)
    expect(known).toContain(one)
  })

  it.each([
    ['Quiet nights.', '“quiet  nights” …'],
    ['Zoë’s café', 'ZOE\u0308’S CAFE\u0301!'],
    ['We share – fairly – the costs', 'We share, fairly, the costs.'],
  ])('[E1] “%s” and “%s” of two people are one card, the same whoever wrote which', (one, other) => {
    const own = (texts: readonly string[]) =>
      deal(texts, chanceOf(1))
        .map((card) => card.text)
        .filter((text) => !deck.includes(text))
    expect(own([one, other])).toHaveLength(1)
    expect(own([one, other])).toEqual(own([other, one]))
  })

  describe('[R10] reads every text once', () => {
    afterEach(() => void vi.restoreAllMocks())

    it('also thirty cards of letters that grow, beside a deck of two hundred', () => {
      const texts = Array.from(
        { length: 30 },
        (_, at) => `${'\ufdfa'.repeat(limits.text.card - 2)}${at + 10}`,
      )
      const large = Array.from({ length: limits.deckCards.most }, (_, at) => `Card ${at} says its own`)
      const normalize = vi.spyOn(String.prototype, 'normalize')
      const shown = deal(texts, { ...chanceOf(1), deck: large }).map((card) => card.text)
      expect(normalize).toHaveBeenCalledTimes(texts.length + large.length)
      expect(shown).toEqual(expect.arrayContaining(texts))
    })

    it('and makes none much longer', () => {
      const letter = fc.integer({ min: 0xa0, max: 0x10_fff0 }).map((point) => String.fromCodePoint(point))
      const readable = letter.filter((one) => one.isWellFormed())
      fc.assert(
        fc.property(readable, (one) => {
          expect(readCard(one.repeat(50)).says.length).toBeLessThanOrEqual(one.length * 50 * 4)
        }),
        { numRuns: 2_000 },
      )
    })
  })
})

describe('the starter deck', () => {
  it('that comes with the room has 24 cards without sums, dates or sides', () => {
    expect(deck).toHaveLength(24)
    expect(
      deck.filter((card) => /\d|€|\$|\b(you|your|tenant|landlord|must|never|always)\b/i.test(card)),
    ).toEqual([])
  })

  it.each([
    ['too few cards', 'One card\nAnother one entirely', /it has 2 cards/],
    ['a card twice', `${readFileSync(ownDeckFile, 'utf8')}\nPrivate matters stay private!`, /says the same/],
    ['a card that is too long', 'x'.repeat(1_001), /line 1 is no card \(text-too-long\)/],
  ])('with %s is refused in a sentence', (_, text, sentence) => {
    expect(() => deckFrom(text)).toThrow(sentence)
  })

  it('that is not there is named, and nothing in it is quoted', () => {
    expect(() => deckIn('/nowhere/cards.txt')).toThrow('/nowhere/cards.txt cannot be read')
  })
})
