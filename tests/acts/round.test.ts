/** The rules of the goal round, pure: both sides alike, dealing without sources, and a deck that operators can write. */
import { readFileSync } from 'node:fs'
import { deckIn, ownDeckFile } from '@common-ground/server/deck'
import type { Act } from '@common-ground/shared/acts/act'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { seal } from '@common-ground/shared/ledger/chain'
import { decide } from '@common-ground/shared/ledger/decide'
import { emptyRoom, fold } from '@common-ground/shared/ledger/fold'
import { actSpaces } from '@common-ground/shared/room/access'
import { limits } from '@common-ground/shared/room/limits'
import type { Standing } from '@common-ground/shared/room/participant'
import { homeOf, type Space } from '@common-ground/shared/room/space'
import { deal } from '@common-ground/shared/round/dealing'
import { deckFrom } from '@common-ground/shared/round/deck'
import { whatFollows } from '@common-ground/shared/round/following'
import { readCard } from '@common-ground/shared/round/likeness'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { nothingAround } from '../rig/nothing-around.ts'
import { Random } from '../world/random.ts'

const id = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
const deck = deckIn(ownDeckFile)
const chanceOf = (seed: number) => {
  const random = new Random(seed)
  return { newId: () => random.id(), below: (end: number) => random.below(end), deck }
}

/** All ledgers of a room, without a server. */
class Ledgers {
  readonly #states = new Map<Space, RoomState>()
  readonly #chance = chanceOf(5)
  #count = 0
  now = 1_000

  of(space: Space): RoomState {
    return this.#states.get(space) ?? emptyRoom
  }

  /** Answers the refusal, or the act's id. */
  act(standing: Standing, act: Act): string {
    this.#count += 1
    const space = actSpaces[act.type].joint ? 'joint' : (homeOf[standing] ?? 'joint')
    const actor = {
      id: id(['a', 'b', 'mediator', 'observer'].indexOf(standing) + 10),
      standing,
      name: standing,
    }
    const recorded = decide(this.of(space), actor, act, {
      ...nothingAround,
      now: this.now,
      space,
      joint: this.of('joint'),
    })
    if ('refused' in recorded) return recorded.refused
    const { length: seq, head: prev } = this.of(space)
    const at = this.now
    const made = id(1_000 + this.#count)
    const entry = seal({ room: id(1), space, seq, id: made, by: actor.id, standing, at, act: recorded, prev })
    this.#states.set(space, fold(this.of(space), entry))
    const due = whatFollows((one) => this.of(one), this.#chance)
    if (due) {
      const { length, head } = this.of('joint')
      const by = { by: 'room', standing: 'room' } as const
      const follows = seal({
        room: id(1),
        space: 'joint',
        seq: length,
        id: this.#chance.newId(),
        at,
        act: due,
        prev: head,
        ...by,
      })
      this.#states.set('joint', fold(this.of('joint'), follows))
    }
    return made
  }

  get last() {
    return this.of('joint').rounds.all.at(-1)
  }

  static seated(): Ledgers {
    const ledgers = new Ledgers()
    for (const standing of ['a', 'b', 'mediator'] as const)
      ledgers.act(standing, { type: 'consent', agreement: 'f'.repeat(64) })
    return ledgers
  }
}

const mirrored = { a: 'b', b: 'a', mediator: 'mediator', observer: 'observer' } as const

/** The same session, as it is or with the sides changed over. */
const session = (swap: boolean): unknown => {
  const ledgers = Ledgers.seated()
  const as = (standing: Standing): Standing => (swap ? mirrored[standing] : standing)
  const said: string[] = []
  const say = (standing: Standing, act: Act) => {
    const answer = ledgers.act(as(standing), act)
    said.push(/^0/.test(answer) ? 'recorded' : answer)
    return answer
  }
  say('a', { type: 'start-round', minutes: 4 })
  say('a', { type: 'start-round', minutes: 4 })
  const round = say('b', { type: 'start-round', minutes: 4 })
  say('a', { type: 'hand-in', round, text: 'Ours' })
  const back = say('b', { type: 'hand-in', round, text: 'Theirs' })
  say('b', { type: 'take-back-card', round, card: back })
  say('a', { type: 'end-writing', round })
  ledgers.now += 4 * 60_000
  say('b', { type: 'hand-in', round, text: 'Late' })
  say('a', { type: 'end-writing', round })
  const cards = ledgers.last?.cards ?? []
  for (const [at, card] of cards.entries()) {
    say('a', { type: 'mark-card', round, card: card.id, mark: at % 2 ? 'support' : 'not-for-us' })
    if (at % 3) say('b', { type: 'mark-card', round, card: card.id, mark: 'can-live-with' })
  }
  say('b', { type: 'done-marking', round, marking: 1 })
  say('b', { type: 'done-marking', round, marking: 1 })
  say('a', { type: 'done-marking', round, marking: 1 })
  const matches = ledgers.last?.matches?.map((match) => cards.findIndex((card) => card.id === match))
  say('b', { type: 'mark-again', round })
  say('a', { type: 'end-round', round })
  const again = ledgers.last?.again.map((side) => as(side))
  return { said, matches, again, phase: ledgers.last?.phase }
}

describe('the rules', () => {
  it('[E1] are the same for both sides', () => {
    const [as, swapped] = [session(false), session(true)]
    expect(as).toMatchObject({ phase: 'revealed', again: ['b'] })
    expect(swapped).toEqual(as)
  })

  it('need both sides to mark again, and keep what was shown when that is ended', () => {
    const ledgers = Ledgers.seated()
    const round = ledgers.act('mediator', { type: 'start-round', minutes: 1 })
    ledgers.act('mediator', { type: 'end-writing', round })
    for (const side of ['a', 'b'] as const) ledgers.act(side, { type: 'done-marking', round, marking: 1 })
    expect(ledgers.act('mediator', { type: 'mark-again', round })).toBe('not-for-your-role')
    for (const side of ['a', 'b'] as const) ledgers.act(side, { type: 'mark-again', round })
    expect(ledgers.last).toMatchObject({ phase: 'marking', marking: 2, matches: [] })
    ledgers.act('mediator', { type: 'end-round', round })
    expect(ledgers.last).toMatchObject({ phase: 'revealed', matches: [] })
  })

  it('deal when the last chair with people at it is done, also because someone left', () => {
    const ledgers = Ledgers.seated()
    const round = ledgers.act('mediator', { type: 'start-round', minutes: 1 })
    for (const side of ['a', 'b'] as const) ledgers.act(side, { type: 'done-writing', round })
    expect(ledgers.last?.phase).toBe('writing')
    ledgers.act('mediator', { type: 'leave' })
    expect(ledgers.last?.phase).toBe('marking')
  })
})

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
