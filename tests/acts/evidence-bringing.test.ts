/** The rules of bringing evidence out, and of joint checks: who may, what goes along, in which order. */
import { limits } from '@common-ground/shared/room/limits'
import { otherSide, type Side, sides } from '@common-ground/shared/room/side'
import type { Space } from '@common-ground/shared/room/space'
import { describe, expect, it } from 'vitest'
import { add, caucuses, content, homes, id, Rules } from '../rig/evidence-rules.ts'

const isId = expect.stringMatching(/^00000000-/)

describe('bringing', () => {
  const bringable = (rules: Rules, side: Side) => {
    const from = homes[side]
    const file = rules.upload(side, from)
    const evidence = rules.act(side, { ...add, file: { file, name: 'roof.png' } }, from)
    return {
      file,
      act: { type: 'bring-evidence', from, evidence, words: rules.words(evidence, from) } as const,
    }
  }

  it.each(sides)(
    'goes outward, by its owner, with a new file id and nothing of where it was (%s)',
    (side) => {
      const rules = new Rules()
      const { file, act } = bringable(rules, side)
      const other = otherSide(side)
      for (const stranger of [other, 'mediator'] as const)
        expect(rules.act(stranger, act)).toBe('evidence-unknown')
      const there = rules.act(side, act)
      const card = rules.state().evidence.get(there)
      expect(card).toMatchObject({ ...content, owner: side, words: act.words })
      expect(card?.file?.file).not.toBe(file)
      const shown = JSON.stringify([...rules.state().evidence.values()])
      for (const secret of [file, act.evidence, homes[side]]) expect(shown).not.toContain(secret)
      expect(rules.act(side, act)).toBe('evidence-there')
      expect(rules.act(side, { ...act, words: 'f'.repeat(64) })).toBe('evidence-changed')
      expect(rules.act(side, { ...act, evidence: id(7) })).toBe('evidence-unknown')
    },
  )

  it.each(sides)('never goes inward, and a mediator brings nothing of a side’s caucus (%s)', (side) => {
    const rules = new Rules()
    const space = caucuses[side]
    const own = rules.act(side, add, space)
    const bring = (from: Space, evidence: string) =>
      ({ type: 'bring-evidence', from, evidence, words: rules.words(evidence, from) }) as const
    expect(rules.act('mediator', bring(space, own))).toBe('not-your-evidence')
    const joint = rules.act(side, { ...add, claim: 'Said to all.' })
    expect(rules.act(side, bring('joint', joint), space)).toBe('bring-outward')
    expect(rules.act(side, bring('joint', joint), homes[side])).toBe('space-unknown')
    const desk = rules.act('mediator', add, 'mediator')
    expect(rules.act('mediator', bring('mediator', desk), space)).toEqual(isId)
    rules.act(side, { type: 'withdraw-evidence', evidence: own }, space)
    expect(rules.act(side, bring(space, own))).toBe('evidence-withdrawn')
  })
})

describe('joint checks', () => {
  const proposal = (rules: Rules, evidence: string) =>
    ({
      type: 'propose-check',
      evidence,
      words: rules.words(evidence),
      who: 'The surveyor',
      how: 'Looks',
      until: '2026-07-01',
    }) as const

  it.each(sides)(
    '[E1] follow a doubt; both say whether they take the result before it is known (%s)',
    (side) => {
      const rules = new Rules()
      const other = otherSide(side)
      const card = rules.act(side, add)
      expect(rules.act(side, proposal(rules, card))).toBe('check-needless')
      rules.answer(other, card, { answer: 'dispute', text: 'It was 2022.' })
      expect(rules.act(side, { ...proposal(rules, card), who: '' })).toBe('text-empty')
      expect(rules.act(side, { ...proposal(rules, card), until: '2026-06-01' })).toBe('date-past')
      const check = rules.act(side, proposal(rules, card))
      expect(rules.stands(card)).toBe('checking')
      expect(rules.act(side, proposal(rules, card))).toBe('check-open')
      expect(rules.act('mediator', { type: 'take-result', check, answer: 'yes' })).toBe('not-for-your-role')
      expect(rules.act(side, { type: 'report-check', check, result: 'It was 2023.' })).toBe(
        'check-takes-missing',
      )
      expect(rules.act(side, { type: 'take-result', check, answer: 'yes' })).toEqual(isId)
      expect(rules.act(side, { type: 'take-result', check, answer: 'yes' })).toBe('already-answered')
      expect(rules.act(other, { type: 'take-result', check, answer: 'no' })).toEqual(isId)
      expect(rules.act(other, { type: 'drop-check', check })).toBe('not-your-check')
      // "Not yet" is not the last word, and binds nobody else either.
      for (const answer of ['no', 'yes'] as const)
        expect(rules.act(side, { type: 'take-result', check, answer })).toEqual(isId)
      expect(rules.act(other, { type: 'report-check', check, result: ' ' })).toBe('text-empty')
      expect(rules.act(other, { type: 'report-check', check, result: 'It was 2023.' })).toEqual(isId)
      expect(rules.act(other, { type: 'report-check', check, result: 'It was 2024.' })).toBe('check-reported')
      // Whom it concerns does not have the last word.
      expect(rules.act(side, { type: 'report-check', check, result: 'It was 2022.' })).toEqual(isId)
      expect(rules.act('mediator', { type: 'report-check', check, result: 'I saw 2023.' })).toEqual(isId)
      expect(rules.act(other, { type: 'take-result', check, answer: 'yes' })).toBe('check-shown')
      expect(rules.act(side, { type: 'drop-check', check })).toBe('check-ended')
      expect(rules.stands(card)).toBe('disputed')
      expect(rules.act(side, { type: 'take-result', check: id(7), answer: 'no' })).toBe('check-unknown')
    },
  )

  it.each(sides)(
    '[E1] a "not yet" can become a yes until the result is reported; two yeses stand (%s)',
    (side) => {
      const rules = new Rules()
      const other = otherSide(side)
      const card = rules.act(side, add)
      rules.answer(other, card, { answer: 'dispute', text: 'It was 2022.' })
      const check = rules.act(side, proposal(rules, card))
      const take = (by: Side, answer: 'yes' | 'no') => rules.act(by, { type: 'take-result', check, answer })
      expect(take(side, 'no')).toEqual(isId)
      expect(take(other, 'yes')).toEqual(isId)
      expect(take(side, 'yes')).toEqual(isId)
      for (const by of sides) expect(take(by, 'no')).toBe('check-takes-stand')
      expect(rules.act('mediator', { type: 'report-check', check, result: 'It was 2023.' })).toEqual(isId)
      for (const by of sides) expect(take(by, 'no')).toBe('check-shown')
    },
  )

  it('end with the words they are about', () => {
    const rules = new Rules()
    const card = rules.act('a', add)
    rules.answer('b', card, { answer: 'question', text: 'Which roof?' })
    const check = rules.act('b', proposal(rules, card))
    rules.act('a', {
      type: 'revise-evidence',
      evidence: card,
      ...content,
      words: rules.words(card),
      claim: 'The main roof.',
    })
    expect(rules.act('a', { type: 'take-result', check, answer: 'yes' })).toBe('evidence-changed')
    expect(rules.act('b', { type: 'drop-check', check })).toEqual(isId)
  })

  it('one chair proposes so many', () => {
    const rules = new Rules()
    const card = rules.act('a', add)
    rules.answer('b', card, { answer: 'question', text: 'Which roof?' })
    for (let made = 0; made < limits.checksPerChair; made += 1) {
      const check = rules.act('b', proposal(rules, card))
      rules.act('b', { type: 'drop-check', check })
    }
    expect(rules.act('b', proposal(rules, card))).toBe('too-many-checks')
    expect(rules.act('a', proposal(rules, card))).toEqual(isId)
  })
})
