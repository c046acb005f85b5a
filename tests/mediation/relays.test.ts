/** Relay by the rules: the approved words to the letter, or nothing. */
import { exactWords } from '@common-ground/shared/acts/relays'
import { canonicalText } from '@common-ground/shared/documents/text-hash'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MediationRules } from './mediation-rules.ts'

const words = 'A longer term would let the bakery look at the roof with you.'
const propose = (text = words, to: 'joint' | 'other-caucus' = 'joint') =>
  ({ type: 'propose-relay', to, text }) as const
const approve = (relay: string, text = words) =>
  ({ type: 'approve-relay', relay, words: exactWords(text) }) as const
const deliver = (relay: string, text = words) => ({ type: 'deliver-relay', relay, text }) as const

const proposed = () => {
  const rules = new MediationRules()
  return { rules, relay: rules.act('mo', propose(), 'caucus-a') }
}

describe('delivery', () => {
  it('[T10] takes the owner’s yes to the very words', () => {
    const { rules, relay } = proposed()
    const before = rules.state().length
    expect(rules.refusal('mo', deliver(relay), 'caucus-a')).toBe('relay-not-approved')
    expect(rules.refusal('mo', approve(relay), 'caucus-a')).toBe('not-for-your-role')
    expect(rules.refusal('ana', deliver(relay), 'caucus-a')).toBe('not-for-your-role')
    expect(rules.refusal('ana', approve(relay, `${words} `), 'caucus-a')).toBe('relay-differs')
    expect(rules.refusal('ben', approve(relay), 'caucus-b')).toBe('relay-unknown')
    rules.act('amy', approve(relay), 'caucus-a')
    expect(rules.state().length).toBe(before)
    rules.act('mo', deliver(relay), 'caucus-a')
    expect(rules.state().relayed).toMatchObject([{ from: 'a', text: words }])
    expect(rules.refusal('mo', deliver(relay), 'caucus-a')).toBe('relay-over')
    expect(rules.state().relayed).toHaveLength(1)
  })

  it('[T10] is refused with one invisible character more, less or another, and nothing is delivered', () => {
    const { rules, relay } = proposed()
    rules.act('ana', approve(relay), 'caucus-a')
    const invisible = ['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', ' ', '\u00a0', '\ufe0f', '\n']
    fc.assert(
      fc.property(fc.constantFrom(...invisible), fc.nat(words.length), (one, at) => {
        const other = `${words.slice(0, at)}${one}${words.slice(at)}`
        expect(rules.refusal('mo', deliver(relay, other), 'caucus-a')).toBe('relay-differs')
      }),
    )
    // What reads the same to everybody, and is written in another way.
    for (const other of [words.replace('A ', '\u0391 '), words.normalize('NFKD').replace('t', 't\u0307')])
      expect(rules.refusal('mo', deliver(relay, other), 'caucus-a')).toBe('relay-differs')
    expect(rules.state().relayed).toEqual([])
  })

  it('[T10] tells apart what an endorsement would take for the same', () => {
    const accented = 'Le caf\u00e9 reste.'
    const spelled = accented.normalize('NFD')
    expect(canonicalText(accented)).toBe(canonicalText(spelled))
    const rules = new MediationRules()
    const relay = rules.act('mo', propose(accented), 'caucus-a')
    rules.act('ana', approve(relay, accented), 'caucus-a')
    expect(rules.refusal('mo', deliver(relay, spelled), 'caucus-a')).toBe('relay-differs')
  })

  it('goes where it was said to go, and leaves no trace there of where it was', () => {
    const rules = new MediationRules()
    const item = rules.act('ana', { type: 'add-caucus-item', text: 'Two years would do.' }, 'caucus-a')
    rules.act('ana', { type: 'share-caucus-item', item, sharing: 'may-say' }, 'caucus-a')
    const relay = rules.act('mo', { ...propose(words, 'other-caucus'), item }, 'caucus-a')
    rules.act('ana', approve(relay), 'caucus-a')
    const joint = rules.state().length
    rules.act('mo', deliver(relay), 'caucus-a')
    expect(rules.state().length).toBe(joint)
    const [there] = rules.entries.get('caucus-b') ?? []
    expect(there?.act).toEqual({ type: 'relayed', from: 'a', text: words })
    expect(JSON.stringify(there)).not.toContain(relay)
    expect(JSON.stringify(there)).not.toContain(item)
    expect(rules.state('caucus-a').items.get(item)?.uses).toMatchObject([{ how: 'relayed' }])
  })

  it('keeps every word apart, in whatever order they are delivered', () => {
    const rules = new MediationRules()
    const texts = ['one', 'two', 'three']
    const relays = texts.map((text) => rules.act('mo', propose(text), 'caucus-a'))
    for (const [at, relay] of relays.entries()) rules.act('ana', approve(relay, texts[at]), 'caucus-a')
    for (const at of [2, 0, 1]) rules.act('mo', deliver(relays[at] ?? '', texts[at]), 'caucus-a')
    expect(rules.state().relayed.map(({ text }) => text)).toEqual(['three', 'one', 'two'])
  })
})

describe('until it is delivered', () => {
  it('[T10] a yes is taken back by declining, and a sealed item seals its words again', () => {
    const rules = new MediationRules()
    const item = rules.act('ana', { type: 'add-caucus-item', text: 'Two years would do.' }, 'caucus-a')
    expect(rules.refusal('mo', { ...propose(), item }, 'caucus-a')).toBe('item-sealed')
    const share = (sharing: 'sealed' | 'may-hint' | 'may-say') =>
      ({ type: 'share-caucus-item', item, sharing }) as const
    rules.act('ana', share('may-hint'), 'caucus-a')
    expect(rules.refusal('mo', { ...propose(), item }, 'caucus-a')).toBe('item-hint-only')
    rules.act('ana', share('may-say'), 'caucus-a')
    const relay = rules.act('mo', { ...propose(), item }, 'caucus-a')
    rules.act('ana', approve(relay), 'caucus-a')
    // Revoked while it is being used: whichever the room records first decides.
    rules.act('amy', share('sealed'), 'caucus-a')
    expect(rules.refusal('mo', deliver(relay), 'caucus-a')).toBe('item-sealed')
    rules.act('amy', { type: 'decline-relay', relay }, 'caucus-a')
    expect(rules.refusal('mo', deliver(relay), 'caucus-a')).toBe('relay-over')
    expect(rules.state().relayed).toEqual([])
  })

  it('the owner’s own words take the place of the mediator’s, and only those are carried', () => {
    const { rules, relay } = proposed()
    rules.act('ana', { type: 'change-relay', relay, text: 'We could look at the roof together.' }, 'caucus-a')
    expect(rules.refusal('mo', deliver(relay), 'caucus-a')).toBe('relay-differs')
    rules.act('mo', deliver(relay, 'We could look at the roof together.'), 'caucus-a')
    expect(rules.state().relayed).toMatchObject([{ text: 'We could look at the roof together.' }])
  })

  it('the mediator takes back what they proposed, and a side declines: neither does the other’s', () => {
    const { rules, relay } = proposed()
    expect(rules.refusal('ana', { type: 'take-back-relay', relay }, 'caucus-a')).toBe('not-for-your-role')
    expect(rules.refusal('mo', { type: 'decline-relay', relay }, 'caucus-a')).toBe('not-for-your-role')
    rules.act('mia', { type: 'take-back-relay', relay }, 'caucus-a')
    expect(rules.refusal('ana', approve(relay), 'caucus-a')).toBe('relay-over')
  })
})
