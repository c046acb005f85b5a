/** Caucuses by the rules: knocks, who is where, and what happens when two things happen at once. */
import { shareCard } from '@common-ground/shared/acts/items'
import { describe, expect, it } from 'vitest'
import { cast, MediationRules, minute } from './mediation-rules.ts'

const knock = (minutes = 15) => ({ type: 'knock', minutes }) as const

describe('coming together', () => {
  it('takes a knock and a yes, and only then the other side learns of it', () => {
    const rules = new MediationRules()
    const before = rules.state().length
    const knocked = rules.act('mo', { ...knock(), task: 'What would make year two easy?' }, 'caucus-a')
    expect(rules.state().length).toBe(before)
    expect(rules.refusal('mia', knock(), 'caucus-a')).toBe('already-knocked')
    rules.act('amy', { type: 'not-now', knock: knocked }, 'caucus-a')
    expect(rules.refusal('ana', { type: 'let-in', knock: knocked }, 'caucus-a')).toBe('knock-over')
    expect(rules.state().length).toBe(before)
    expect(rules.state('caucus-b').length).toBe(0)
    const again = rules.act('mo', { ...knock(), task: 'What would make year two easy?' }, 'caucus-a')
    rules.act('ana', { type: 'let-in', knock: again }, 'caucus-a')
    expect(
      rules.entries
        .get('joint')
        ?.slice(before)
        .map(({ act }) => act),
    ).toEqual([
      {
        type: 'begin-caucus',
        side: 'a',
        mediator: cast.mo.id,
        minutes: 15,
        task: 'What would make year two easy?',
      },
    ])
    expect(rules.state().caucuses).toMatchObject([{ side: 'a', mediator: cast.mo.id, at: rules.now }])
  })

  it('needs no second yes where the side asked for it', () => {
    const rules = new MediationRules()
    rules.act('ben', { type: 'ask-caucus' }, 'caucus-b')
    expect(rules.refusal('bea', { type: 'ask-caucus' }, 'caucus-b')).toBe('already-said')
    rules.act('mo', knock(), 'caucus-b')
    expect(rules.state().caucuses).toMatchObject([{ side: 'b' }])
    expect(rules.refusal('ben', { type: 'drop-caucus' }, 'caucus-b')).toBe('not-said')
  })

  it('is for a side and a mediator each in its own place', () => {
    const rules = new MediationRules()
    expect(rules.refusal('ana', knock(), 'caucus-a')).toBe('not-for-your-role')
    expect(rules.refusal('mo', { type: 'ask-caucus' }, 'caucus-a')).toBe('not-for-your-role')
    expect(rules.refusal('mo', knock(), 'joint')).toBe('space-unknown')
    const knocked = rules.act('mo', knock(), 'caucus-a')
    expect(rules.refusal('mo', { type: 'let-in', knock: knocked }, 'caucus-a')).toBe('not-for-your-role')
  })
})

describe('one at a time', () => {
  it('a mediator is in one caucus, and a side too; two mediators may be with a side each', () => {
    const rules = new MediationRules()
    const caucus = rules.caucus('a')
    expect(rules.refusal('mo', knock(), 'caucus-b')).toBe('in-a-caucus')
    expect(rules.refusal('mia', knock(), 'caucus-a')).toBe('caucus-running')
    expect(rules.refusal('ana', { type: 'ask-caucus' }, 'caucus-a')).toBe('caucus-running')
    rules.caucus('b', 'mia')
    expect(rules.state().caucuses.filter(({ ended }) => !ended)).toHaveLength(2)
    expect(rules.refusal('ben', { type: 'end-caucus', caucus })).toBe('not-your-caucus')
    expect(rules.refusal('mia', { type: 'end-caucus', caucus })).toBe('not-your-caucus')
    rules.act('amy', { type: 'end-caucus', caucus })
    expect(rules.refusal('mo', { type: 'end-caucus', caucus })).toBe('caucus-over')
  })

  it('who knocked at both doors is in the one that opened first', () => {
    const rules = new MediationRules()
    const [atA, atB] = (['caucus-a', 'caucus-b'] as const).map((space) => rules.act('mo', knock(), space))
    rules.act('ben', { type: 'let-in', knock: atB ?? '' }, 'caucus-b')
    expect(rules.refusal('ana', { type: 'let-in', knock: atA ?? '' }, 'caucus-a')).toBe('knock-over')
    expect(rules.state().caucuses).toMatchObject([{ side: 'b' }])
  })

  it('two mediators at one door: the one who knocked first, and the caucus is the side’s one', () => {
    const rules = new MediationRules()
    const first = rules.act('mo', knock(), 'caucus-a')
    expect(rules.refusal('mia', knock(), 'caucus-a')).toBe('already-knocked')
    rules.act('ana', { type: 'let-in', knock: first }, 'caucus-a')
    expect(rules.refusal('mia', knock(), 'caucus-a')).toBe('caucus-running')
  })
})

describe('its end', () => {
  it('[T11] comes by itself when its mediator has no seat any more', () => {
    const rules = new MediationRules()
    const caucus = rules.caucus('a')
    rules.act('mia', { type: 'leave' })
    expect(rules.state().caucuses[0]?.ended).toBeUndefined()
    rules.act('mo', { type: 'leave' })
    expect(rules.entries.get('joint')?.at(-1)?.act).toEqual({ type: 'close-caucus', caucus })
    expect(rules.state().caucuses[0]?.ended).toBeDefined()
  })

  it('[T11] comes for a mediator another mediator removes, and whoever knocked has knocked in vain', () => {
    const rules = new MediationRules()
    rules.caucus('a', 'mia')
    const waiting = rules.act('mo', knock(), 'caucus-b')
    rules.act('mo', { type: 'remove', participant: cast.mia.id })
    expect(rules.state().caucuses[0]?.ended).toBeDefined()
    rules.act('mo', { type: 'leave' })
    expect(rules.refusal('ben', { type: 'let-in', knock: waiting }, 'caucus-b')).toBe('knock-over')
  })

  it('comes with the end of the room, and is told later when more time is needed', () => {
    const rules = new MediationRules()
    const caucus = rules.caucus('a')
    rules.pass(10 * minute)
    expect(rules.refusal('ana', { type: 'prolong-caucus', caucus, minutes: 10 })).toBe('not-for-your-role')
    rules.act('mo', { type: 'prolong-caucus', caucus, minutes: 10 })
    expect(rules.state().caucuses[0]?.planned).toEqual({ from: rules.now, minutes: 10 })
    rules.act('mo', { type: 'move-stage', to: 'closed', outcome: 'no-agreement' })
    expect(rules.state().caucuses[0]?.ended).toBeDefined()
  })
})

describe('what is put on its table', () => {
  it('[T10] is sealed until its owner says otherwise, and used only as far as that', () => {
    const rules = new MediationRules()
    const item = rules.act(
      'ana',
      { type: 'add-caucus-item', text: 'Above 2,320 we look elsewhere.' },
      'caucus-a',
    )
    const use = (how: 'hinted' | 'said') => ({ type: 'use-caucus-item', item, how }) as const
    const share = (sharing: 'sealed' | 'may-hint' | 'may-say') =>
      ({ type: 'share-caucus-item', item, sharing }) as const
    expect(rules.refusal('mo', use('hinted'), 'caucus-a')).toBe('item-sealed')
    expect(rules.refusal('mo', share('may-say'), 'caucus-a')).toBe('not-for-your-role')
    rules.act('amy', share('may-hint'), 'caucus-a')
    expect(rules.refusal('mo', use('said'), 'caucus-a')).toBe('item-hint-only')
    expect(rules.refusal('ana', use('hinted'), 'caucus-a')).toBe('not-for-your-role')
    expect(shareCard(rules.state('caucus-a').items)).toEqual({ sealed: 0, 'may-hint': 1, 'may-say': 0 })
    rules.act('ana', share('sealed'), 'caucus-a')
    expect(rules.refusal('mo', use('hinted'), 'caucus-a')).toBe('item-sealed')
    rules.act('ana', share('may-say'), 'caucus-a')
    rules.act('mo', use('said'), 'caucus-a')
    expect(rules.refusal('ana', share('sealed'), 'caucus-a')).toBe('item-used')
    expect(rules.refusal('ana', { type: 'remove-caucus-item', item }, 'caucus-a')).toBe('item-used')
    expect(rules.state('caucus-a').items.get(item)?.uses).toMatchObject([{ how: 'said', by: cast.mo.id }])
  })

  it('[T1] is in no other ledger', () => {
    const rules = new MediationRules()
    const before = rules.state().length
    rules.act('ana', { type: 'add-caucus-item', text: 'Two years would do.' }, 'caucus-a')
    expect(rules.refusal('ana', { type: 'add-caucus-item', text: 'x' }, 'joint')).toBe('space-unknown')
    expect(rules.state().length).toBe(before)
    expect(rules.state('caucus-b').length).toBe(0)
  })
})
