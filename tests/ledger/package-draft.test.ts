/** What is written in the composer, all four kinds: the act it becomes, what stands in its way, and that the rules take what the form lets through. */
import { noExpiry } from '@common-ground/client/ledger/expiry-draft'
import { composedKinds, emptyPackage, type PackageDraft } from '@common-ground/client/ledger/package-draft'
import { sides } from '@common-ground/shared/room/side'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { must, tryAct } from '../rig/ruled-room.ts'
import { actOf, as, filled, judged, mediator, opened, order, people } from './package-scene.ts'

const refusalsOf = (...given: Parameters<typeof judged>) => {
  const judgement = judged(...given)
  if ('act' in judgement) throw new Error('nothing stood in its way')
  const { terms, ...fields } = judgement.refusals
  const code = (refusal: { refused: string } | undefined) => refusal?.refused
  return {
    ...Object.fromEntries(Object.entries(fields).map(([field, refusal]) => [field, refusal.refused])),
    ...Object.fromEntries([...terms].map(([issue, { from, to }]) => [issue, code(to) ?? code(from)])),
  }
}

describe('a draft becomes an act', () => {
  it('as each of the four kinds, and each leaves out what is not its own', () => {
    const rent = { issue: 'rent', from: '2400', to: '2200' }
    const benefit = 'A margin in winter'
    const credit = 'Your point about the ovens'
    expect(actOf(as('explore'))).toEqual({
      type: 'explore',
      text: 'We sweep the yard.',
      terms: [{ issue: 'rent', to: '2200' }],
    })
    expect(actOf(as('offer'))).toEqual({
      type: 'offer',
      terms: [rent],
      benefit,
      minutes: 30,
      whole: true,
      credit,
    })
    expect(actOf(as('if-then'))).toEqual({
      type: 'offer',
      terms: [rent],
      benefit,
      gets: { terms: [{ issue: 'term', to: '4' }], benefit: 'Four winters to pay for the oven' },
      minutes: 30,
      whole: true,
      credit,
    })
    expect(actOf(as('gift'))).toEqual({
      type: 'gift',
      text: 'We sweep the yard.',
      terms: [rent],
      benefit,
      credit,
    })
  })

  it('a counter as an offer or as an if-then', () => {
    expect(actOf(as('offer'), { counters: 'x' })).toMatchObject({ type: 'counter', offer: 'x' })
    expect(actOf(as('if-then'), { counters: 'x' })).toMatchObject({
      type: 'counter',
      gets: { terms: [{ issue: 'term' }] },
    })
  })

  it('[E1] the same one for either side, and the rules take it from both', () => {
    for (const kind of composedKinds) {
      const [ofA, ofB] = sides.map((side) => actOf(as(kind), { side }))
      expect(ofA).toEqual(ofB)
      for (const side of sides)
        expect(tryAct(opened, people[side], 'made', actOf(as(kind), { side })).refused).toBeUndefined()
    }
  })

  it('whatever the form lets through, the rules take; whatever it stops, it says where', () => {
    const text = fc.constantFrom('', ' ', 'Words', 'x'.repeat(600))
    const value = fc.constantFrom('', '2,200', '2,225', '-1', 'much', 'Mornings', 'Nights', '1e308', '2200 €')
    const some = fc.subarray(order)
    const drafts = fc.record({
      kind: fc.constantFrom(...composedKinds),
      ours: some,
      split: some,
      values: fc.array(fc.record({ from: value, to: value }), { minLength: 3, maxLength: 3 }),
      words: text,
      benefit: text,
      ourGain: text,
      expiry: fc.constantFrom('open', '30', 'today', 'minutes', 'until').map((choice) => ({
        ...noExpiry,
        choice: choice as 'open',
        minutes: '0',
      })),
      whole: fc.boolean(),
      credit: text,
      check: text,
    })
    fc.assert(
      fc.property(drafts, fc.constantFrom(...sides), ({ split, values, ...rest }, side) => {
        const draft: PackageDraft = {
          ...rest,
          theirs: split.filter((id) => !rest.ours.includes(id)),
          values: Object.fromEntries(values.map((one, index) => [order[index] ?? '', one])),
        }
        const judgement = judged(draft, { side })
        if ('act' in judgement)
          return tryAct(opened, people[side], 'made', judgement.act).refused === undefined
        const { terms, ...fields } = judgement.refusals
        return terms.size + Object.keys(fields).length > 0
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('what stands in the way', () => {
  it('is said by field, with the refusals of the rules', () => {
    expect(refusalsOf(emptyPackage)).toEqual({ ours: 'terms-missing', benefit: 'text-empty' })
    expect(refusalsOf({ ...emptyPackage, kind: 'explore' })).toEqual({ words: 'text-empty' })
    expect(refusalsOf({ ...emptyPackage, kind: 'gift' })).toEqual({
      words: 'text-empty',
      benefit: 'text-empty',
    })
    expect(refusalsOf(as('if-then', { theirs: [], ourGain: '' }))).toEqual({
      theirs: 'terms-missing',
      ourGain: 'text-empty',
    })
    expect(refusalsOf(as('offer', { credit: 'x'.repeat(400) }))).toEqual({ credit: 'text-too-long' })
  })

  it('values that fit no step, no unit and no option that is there', () => {
    const typed = (to: string) => ({ ...filled.values, rent: { from: '', to } })
    const refused = (to: string) => refusalsOf(as('offer', { values: typed(to) }))
    expect(refused('2225')).toEqual({ rent: 'amount-step' })
    expect(refused('2200 €')).toEqual({ rent: 'amount-unit' })
    expect(refused('much')).toEqual({ rent: 'amount-unreadable' })
    const room = must(opened, mediator, 'out', { type: 'remove-option', issue: 'hours', option: 'Evenings' })
    const evenings = as('offer', { ours: ['hours'], values: { hours: { from: '', to: 'Evenings' } } })
    expect(refusalsOf(evenings, { room })).toEqual({ hours: 'option-removed' })
  })

  it('an issue that was set aside meanwhile: it stays in the draft, and says so', () => {
    const by = { a: people.a, b: people.b, mediator }
    const { standing } = opened.joint.issues.get('rent') ?? { standing: 'a' as const }
    if (standing === 'observer') throw new Error('an observer opens nothing')
    const room = must(opened, by[standing], 'aside', { type: 'set-aside-issue', issue: 'rent' })
    expect(refusalsOf(as('offer'), { room })).toEqual({ rent: 'issue-set-aside' })
    expect(refusalsOf(as('explore'), { room })).toEqual({ rent: 'issue-set-aside' })
  })

  it('a title the own side has not accepted, unless one only explores', () => {
    const room = must(opened, people.b, 'title', { type: 'retitle-issue', issue: 'rent', title: 'The rent' })
    expect(refusalsOf(as('offer'), { room })).toEqual({ rent: 'title-first' })
    expect(actOf(as('explore'), { room })).toMatchObject({ type: 'explore' })
    expect(actOf(as('offer'), { room, side: 'b' })).toMatchObject({ type: 'offer' })
  })
})
