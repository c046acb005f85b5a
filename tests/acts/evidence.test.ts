/** The rules of evidence: who adds, answers and changes it, every refusal, and what makes an agreed fact. */
/** What each chair last said of exactly these words, told apart from the rules. */
import { ladder } from '@common-ground/shared/acts/evidence-answers'
import { agreedFacts, readEvidence } from '@common-ground/shared/ledger/evidence'
import { limits } from '@common-ground/shared/room/limits'
import type { Standing } from '@common-ground/shared/room/participant'
import { otherSide, sides } from '@common-ground/shared/room/side'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, caucuses, content, id, Rules } from '../rig/evidence-rules.ts'

const isId = expect.stringMatching(/^00000000-/)

describe('adding', () => {
  it.each([
    ['no claim', { claim: ' ' }, 'text-empty'],
    ['a claim too long', { claim: 'x'.repeat(limits.text.claim + 1) }, 'text-too-long'],
    ['nothing it shows', { shows: '' }, 'text-empty'],
    ['an empty source', { source: '\u200b' }, 'text-empty'],
    ['a source that reads another way', { source: 'a\u202eb' }, 'text-unreadable'],
    ['no day', { date: '2023-02-30' }, 'date-unfit'],
    ['no table', { table: { columns: ['a'], rows: [] } }, 'table-empty'],
    ['a ragged table', { table: { columns: ['a', 'b'], rows: [['1']] } }, 'table-ragged'],
    ['a formula', { table: { columns: ['a'], rows: [['=1+1']] } }, 'table-formula'],
    ['a file nobody has', { file: { file: id(7), name: 'roof.png' } }, 'file-unknown'],
    ['a path', { file: { file: id(7), name: '../roof.png' } }, 'file-name'],
  ])('%s is refused', (_, wrong, code) => {
    for (const side of sides) expect(new Rules().act(side, { ...add, ...wrong })).toBe(code)
  })

  it('is for whoever may write the space, and for no observer', () => {
    const rules = new Rules()
    for (const [standing, space] of [
      ['a', 'side-a'],
      ['a', 'caucus-a'],
      ['mediator', 'caucus-a'],
      ['mediator', 'caucus-b'],
      ['mediator', 'mediator'],
      ['b', 'joint'],
      ['mediator', 'joint'],
    ] as const)
      expect(rules.act(standing, add, space)).toEqual(isId)
    expect(rules.act('observer', add)).toBe('not-for-your-role')
  })

  it('one chair has so many, and takes nothing from the others', () => {
    const rules = new Rules()
    for (let made = 0; made < limits.evidencePerChair; made += 1) expect(rules.act('a', add)).toEqual(isId)
    expect(rules.act('a', add)).toBe('too-much-evidence')
    expect(rules.act('b', add)).toEqual(isId)
  })

  it('a file is attached by its uploader, in its space, once', () => {
    const rules = new Rules()
    const file = rules.upload('a', 'joint')
    const named = (name = 'roof.png') => ({ ...add, file: { file, name } })
    expect(rules.act('b', named())).toBe('file-unknown')
    expect(rules.act('a', named(), 'side-a')).toBe('file-unknown')
    const card = rules.act('a', named())
    expect(rules.state().evidence.get(card)?.file).toEqual({
      file,
      name: 'roof.png',
      kind: 'png',
      size: 1234,
      sha256: 'c'.repeat(64),
    })
    expect(rules.act('a', named())).toBe('file-attached')
  })

  it.each(['report.html', 'roof.pdf', 'roof.PNG.exe', 'roof.svg', '.htm', 'roof.jpg'])(
    '[T22] a picture is not laid down as %s, nor called so later',
    (name) => {
      const rules = new Rules()
      const file = rules.upload('a', 'joint')
      expect(rules.act('a', { ...add, file: { file, name } })).toBe('file-ending')
      const card = rules.act('a', { ...add, file: { file, name: 'roof.PNG' } })
      const change = {
        type: 'revise-evidence',
        evidence: card,
        words: rules.words(card),
        ...content,
      } as const
      expect(rules.act('a', { ...change, file: { file, name } })).toBe('file-ending')
      expect(rules.act('a', { ...change, file: { file, name: 'The roof 2026.03' } })).toEqual(isId)
    },
  )
})

describe('answers', () => {
  it.each(sides)('are the other side’s, bound to what was read, and can change (%s)', (side) => {
    const rules = new Rules()
    const other = otherSide(side)
    const card = rules.act(side, add)
    expect(rules.answer(side, card)).toBe('own-evidence')
    expect(rules.answer('mediator', card)).toBe('not-for-your-role')
    expect(rules.answer(other, id(7))).toBe('evidence-unknown')
    expect(rules.answer(other, card, { words: 'f'.repeat(64) })).toBe('evidence-changed')
    expect(rules.answer(other, card)).toEqual(isId)
    expect(rules.stands(card)).toBe('agreed')
    expect(rules.answer(other, card)).toBe('already-answered')
    expect(rules.answer(other, card, { answer: 'dispute', text: 'It was 2022.' })).toEqual(isId)
    expect(rules.stands(card)).toBe('disputed')
    expect(rules.facts()).toEqual([])
  })

  it.each([
    ['accept', { text: 'because' }, 'answer-unfit'],
    ['accept', { until: '2026-07-01' }, 'answer-unfit'],
    ['accept-for-purpose', {}, 'answer-unfit'],
    ['question', { text: ' ' }, 'text-empty'],
    ['dispute', { text: 'x'.repeat(limits.text.evidenceAnswer + 1) }, 'text-too-long'],
    ['dispute', { text: 'No.', until: '2026-07-01' }, 'answer-unfit'],
    ['need-to-check', {}, 'answer-unfit'],
    ['need-to-check', { until: '2026-13-01' }, 'date-unfit'],
    ['need-to-check', { until: '2026-06-13' }, 'date-past'],
  ] as const)('%s with %o is refused', (answer, more, code) => {
    const rules = new Rules()
    const card = rules.act('a', add)
    expect(rules.answer('b', card, { answer, ...more })).toBe(code)
  })

  it('a change voids them and says whose; taking it back ends them', () => {
    const rules = new Rules()
    const card = rules.act('a', add)
    rules.answer('b', card)
    const revise = { ...content, type: 'revise-evidence', evidence: card, words: rules.words(card) } as const
    expect(rules.act('b', revise)).toBe('not-your-evidence')
    expect(rules.act('a', revise)).toBe('evidence-same')
    expect(rules.act('a', { ...revise, claim: 'The roof was repaired in 2022.' })).toEqual(isId)
    expect(rules.facts()).toEqual([])
    const [standing] = readEvidence(rules.state(), 'joint')
    expect(standing).toMatchObject({ stands: 'open', fallen: ['b'], waitsFor: ['b'] })
    expect(rules.act('a', { ...revise, claim: 'Again.' })).toBe('evidence-changed')
    expect(rules.act('b', { type: 'withdraw-evidence', evidence: card })).toBe('not-your-evidence')
    expect(rules.act('a', { type: 'withdraw-evidence', evidence: card })).toEqual(isId)
    expect(rules.answer('b', card)).toBe('evidence-withdrawn')
    expect(rules.act('a', { type: 'withdraw-evidence', evidence: card })).toBe('evidence-withdrawn')
  })

  it('a mediator’s card needs both sides; in a caucus the two chairs answer each other, and agree on no fact', () => {
    const rules = new Rules()
    const card = rules.act('mediator', add)
    rules.answer('a', card)
    expect(rules.facts()).toEqual([])
    rules.answer('b', card)
    expect(rules.facts()).toEqual([card])
    for (const side of sides) {
      const space = caucuses[side]
      const own = rules.act(side, add, space)
      expect(rules.answer('mediator', own, {}, space)).toEqual(isId)
      expect(rules.stands(own, space)).toBe('accepted')
      expect(agreedFacts(rules.state(space))).toEqual([])
    }
  })

  it('[T13] no path leads from “for this purpose only”, or anything but two plain accepts, to an agreed fact', () => {
    const step = fc.record({
      by: fc.constantFrom<Standing[]>('a', 'b', 'mediator'),
      what: fc.constantFrom('add', 'revise', 'withdraw', 'check', 'take', 'report', ...ladder),
      at: fc.nat(2),
      stale: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const rules = new Rules()
        const said = new Map<string, string>()
        let before = ''
        for (const [index, { by, what, at, stale }] of steps.entries()) {
          const cards = [...rules.state().evidence.values()]
          const card = cards[at]
          if (what === 'add') rules.act(by, { ...add, claim: `Claim ${index}` })
          if (!card) continue
          const words = stale && before !== '' ? before : card.words
          if (what === 'withdraw') rules.act(by, { type: 'withdraw-evidence', evidence: card.id })
          else if (what === 'revise') {
            before = card.words
            const revised = { ...content, claim: `Claim ${index}` }
            rules.act(by, { type: 'revise-evidence', evidence: card.id, words, ...revised })
          } else if (what === 'check')
            rules.act(by, {
              type: 'propose-check',
              evidence: card.id,
              words,
              who: 'Sue',
              how: 'Looks',
              until: '2026-07-01',
            })
          else if (what === 'take' || what === 'report') {
            const check = [...rules.state().checks.keys()].at(-1) ?? id(7)
            rules.act(
              by,
              what === 'take'
                ? { type: 'take-result', check, answer: 'yes' }
                : { type: 'report-check', check, result: 'It is so.' },
            )
          } else if (what !== 'add') {
            const more =
              what === 'accept' ? {} : what === 'need-to-check' ? { until: '2026-07-01' } : { text: 'Words' }
            if (rules.answer(by, card.id, { answer: what, words, ...more }).startsWith('0'))
              said.set(`${by}/${card.id}/${words}`, what)
          }
        }
        for (const { evidence, words, owner } of agreedFacts(rules.state()))
          for (const side of sides)
            if (side !== owner) expect(said.get(`${side}/${evidence}/${words}`)).toBe('accept')
      }),
      { numRuns: 400 },
    )
  })
})
