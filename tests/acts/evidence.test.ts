/** The rules of evidence: who adds, answers, changes and brings what, every refusal, and what makes an agreed fact. */
import type { Act } from '@common-ground/shared/acts/act'
import type { AnswerEvidenceAct } from '@common-ground/shared/acts/evidence-answers'
import { ladder } from '@common-ground/shared/acts/evidence-answers'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { seal } from '@common-ground/shared/ledger/chain'
import { agreedFacts, readEvidence } from '@common-ground/shared/ledger/evidence'
import { decide, emptyRoom, fold } from '@common-ground/shared/ledger/ledger'
import type { FileRecord } from '@common-ground/shared/room/file'
import { limits } from '@common-ground/shared/room/limits'
import type { Participant, Standing } from '@common-ground/shared/room/participant'
import { isRefusal } from '@common-ground/shared/room/refusal'
import { otherSide, type Side, sides } from '@common-ground/shared/room/side'
import { type Space, spaces } from '@common-ground/shared/room/space'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const agreement = 'a'.repeat(64)
const id = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
const noon = Date.UTC(2026, 5, 15, 12)

const people = {
  a: { id: id(1), standing: 'a', name: 'Ana' },
  b: { id: id(2), standing: 'b', name: 'Ben' },
  mediator: { id: id(3), standing: 'mediator', name: 'Mo' },
  observer: { id: id(4), standing: 'observer', name: 'Olu' },
} as const satisfies Record<Standing, Participant>

/** A room as its rules see it: a ledger for each space, and files that were uploaded. */
class Rules {
  readonly states = new Map<Space, RoomState>(spaces.map((space) => [space, emptyRoom]))
  readonly files = new Map<string, FileRecord>()
  #next = 100

  constructor() {
    for (const person of Object.values(people)) this.act(person.standing, { type: 'consent', agreement })
  }

  state(space: Space = 'joint'): RoomState {
    return this.states.get(space) ?? emptyRoom
  }

  /** The id of what was recorded, or the code of the refusal. */
  act(standing: Standing, act: Act, space: Space = 'joint'): string {
    this.#next += 1
    const made = id(this.#next)
    const decided = decide(this.state(space), people[standing], act, {
      now: noon,
      id: made,
      space,
      joint: this.state(),
      agreement,
      knocking: () => undefined,
      goalText: () => undefined,
      file: (file) => this.files.get(file),
      evidenceIn: (from, evidence) => this.state(from).evidence.get(evidence),
      broughtFile: id(900_000 + this.#next),
    })
    if (isRefusal(decided)) return decided.refused
    const { length: seq, head: prev } = this.state(space)
    const { id: by } = people[standing]
    const entry = seal({ room: id(0), space, seq, id: made, by, standing, at: noon, act: decided, prev })
    this.states.set(space, fold(this.state(space), entry))
    return made
  }

  upload(standing: Standing, space: Space): string {
    this.#next += 1
    const file = id(this.#next)
    const facts = { kind: 'png', size: 1234, sha256: 'c'.repeat(64) } as const
    this.files.set(file, { file, space, by: people[standing].id, ...facts })
    return file
  }

  words(evidence: string, space: Space = 'joint'): string {
    return this.state(space).evidence.get(evidence)?.words ?? ''
  }

  answer(
    standing: Standing,
    evidence: string,
    more: Partial<AnswerEvidenceAct> = {},
    space: Space = 'joint',
  ) {
    const act = {
      type: 'answer-evidence',
      evidence,
      words: this.words(evidence, space),
      answer: 'accept',
      ...more,
    }
    return this.act(standing, act as AnswerEvidenceAct, space)
  }

  stands(evidence: string, space: Space = 'joint'): string | undefined {
    return readEvidence(this.state(space), space).find(({ card }) => card.id === evidence)?.stands
  }

  facts(): readonly string[] {
    return agreedFacts(this.state()).map(({ evidence }) => evidence)
  }
}

const content = {
  claim: 'The roof was repaired in 2023.',
  shows: 'The building has been looked after.',
  source: 'Invoice of 3 May 2023',
  kind: 'data',
} as const
const add = { type: 'add-evidence', ...content } as const
const isId = expect.stringMatching(/^00000000-/)
const homes = { a: 'side-a', b: 'side-b' } as const
const caucuses = { a: 'caucus-a', b: 'caucus-b' } as const

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
        /** What each chair last said of exactly these words, told apart from the rules. */
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

  it.each(sides)('follow a doubt; both say whether they take the result before it is known (%s)', (side) => {
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
    expect(rules.act(other, { type: 'drop-check', check })).toBe('not-your-evidence')
    expect(rules.act(other, { type: 'report-check', check, result: ' ' })).toBe('text-empty')
    expect(rules.act(other, { type: 'report-check', check, result: 'It was 2023.' })).toEqual(isId)
    expect(rules.act(other, { type: 'take-result', check, answer: 'yes' })).toBe('check-ended')
    expect(rules.act(side, { type: 'drop-check', check })).toBe('check-ended')
    expect(rules.stands(card)).toBe('disputed')
    expect(rules.act(side, { type: 'take-result', check: id(7), answer: 'no' })).toBe('check-unknown')
  })

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
