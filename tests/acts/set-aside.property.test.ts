/** Issues set aside and taken up again in any order among offers and ideas: who said so, and what holds goes on holding. */
import type { Act } from '@common-ground/shared/acts/act'
import { issueStandings } from '@common-ground/shared/ledger/concessions'
import { emptyRoom, foldAll } from '@common-ground/shared/ledger/fold'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { NumberRules } from '../rig/number-rules.ts'

const chairs = ['a', 'b', 'mediator'] as const
const chair = fc.constantFrom(...chairs)
const place = fc.nat({ max: 3 })
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('set-aside-issue' as const), chair, place }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('take-up-issue' as const), chair, place }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('offer' as const), chair, place, whole: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('explore' as const), chair, place }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('accept', 'decline'), chair, place }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('retitle' as const), chair, place }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('open' as const), chair, place }) },
)
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

/** The act of a step in the room as it is; the place chooses among what is there. */
const actOf = (step: Step, rules: NumberRules): Act | undefined => {
  const { issues, offers } = rules.state()
  const issue = [...issues.keys()][step.place % Math.max(issues.size, 1)] ?? ''
  const offer = [...offers.keys()].toReversed()[step.place % 2] ?? ''
  switch (step.do) {
    case 'offer': {
      const whole = 'whole' in step && step.whole ? { whole: true as const } : {}
      return { type: 'offer', terms: [{ issue, to: 'yes' }], benefit: 'A plan', ...whole }
    }
    case 'explore':
      return { type: 'explore', text: 'What if?', terms: [{ issue, to: 'yes' }] }
    case 'accept':
    case 'decline':
      return { type: step.do, offer }
    case 'retitle':
      return { type: 'retitle-issue', issue, title: `Another ${rules.entries.length}` }
    case 'open':
      return { type: 'open-issue', title: 'One more', kind: { type: 'yes-no' } }
    default:
      return { type: step.do, issue }
  }
}

it('one side alone takes nothing away that others named, and what holds goes on holding', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
      const rules = new NumberRules()
      const kind = { type: 'yes-no' } as const
      for (const one of chairs) rules.act(one, { type: 'open-issue', title: `Of ${one}`, kind })
      /** Offers that were accepted and wait for nothing. */
      const holding = new Set<string>()
      /** By issue: who has said since it was last named, or called otherwise, that it can be set aside. */
      const said = new Map<string, Set<string>>()
      const named = new Set<string>()
      for (const each of steps) {
        const act = actOf(each, rules)
        const before = rules.state()
        if (!act || !rules.act(each.chair, act).startsWith('0')) continue
        const after = rules.state()
        if ('terms' in act) for (const { issue } of act.terms) named.add(issue).size && said.delete(issue)
        if (act.type === 'retitle-issue') said.delete(act.issue)
        if (act.type === 'take-up-issue') {
          if (before.issues.get(act.issue)?.aside) said.delete(act.issue)
          else said.get(act.issue)?.delete(each.chair)
        }
        if (act.type === 'set-aside-issue') {
          const words = (said.get(act.issue) ?? new Set<string>()).add(each.chair)
          said.set(act.issue, words)
          const both = words.has('a') && words.has('b')
          const issue = after.issues.get(act.issue)
          if (both) expect(issue?.aside).toBeDefined()
          else if (issue?.aside) {
            expect(issue.standing).toBe(each.chair)
            expect(named.has(act.issue)).toBe(false)
          }
          if (issue?.aside) said.delete(act.issue)
        }
        for (const { id, aside } of after.issues.values())
          if (aside)
            for (const { status, terms } of after.offers.values())
              expect(
                (status === 'open' || status === 'accepted') && terms.some(({ issue }) => issue === id),
              ).toBe(false)
        const loose = new Set(
          issueStandings(after).flatMap(({ agreed }) => (agreed?.conditional ? [agreed.offer] : [])),
        )
        for (const offer of holding) expect(loose.has(offer)).toBe(false)
        for (const { agreed } of issueStandings(after))
          if (agreed && !agreed.conditional) holding.add(agreed.offer)
      }
      const joint = rules.entries.filter(({ space }) => space === 'joint')
      expect(foldAll(emptyRoom, joint).issues).toEqual(rules.state().issues)
    }),
    { numRuns: 1_000 },
  )
})
