/** One text by the rules: the mediator writes, the sides say what would work, and one sealed answer of each ends it. */
import { describe, expect, it } from 'vitest'
import { MediationRules, minute } from './mediation-rules.ts'

const first = 'Four years at 2,220, and both look at the roof in year two.'
const second = 'Four years at 2,220, and both look at the roof in the first winter.'
const start = (criticisms: 'joint' | 'caucus' = 'joint') =>
  ({ type: 'start-text', text: first, criticisms }) as const
const criticise = (document: string, version = 1) =>
  ({ type: 'criticise', document, version, kind: 'would-work-if', text: 'The gutters come first.' }) as const

const begun = (criticisms: 'joint' | 'caucus' = 'joint') => {
  const rules = new MediationRules()
  return { rules, document: rules.act('mo', start(criticisms)) }
}
const revise = (document: string, version = 1, text = second) =>
  ({ type: 'revise-text', document, version, text }) as const

describe('its versions', () => {
  it('are written by mediators alone, each from the one before', () => {
    const { rules, document } = begun()
    expect(rules.refusal('ana', revise(document))).toBe('not-for-your-role')
    expect(rules.refusal('mo', start())).toBe('text-open')
    rules.act('mo', revise(document))
    // Two mediators at the same moment: the second one is told, and nothing of the first is lost.
    expect(rules.refusal('mia', revise(document, 1, 'Another'))).toBe('text-newer')
    expect(rules.refusal('mia', revise(document, 2))).toBe('text-unchanged')
    expect(
      rules
        .state()
        .oneTexts.get(document)
        ?.versions.map(({ text }) => text),
    ).toEqual([first, second])
    rules.act('mia', { type: 'end-text', document })
    expect(rules.refusal('mo', revise(document, 2, first))).toBe('text-ended')
    rules.act('mo', start())
  })
})

describe('what the sides say of it', () => {
  it('stands before everybody where the mediator said so, and is taken back by its side alone', () => {
    const { rules, document } = begun('joint')
    expect(rules.refusal('mo', criticise(document))).toBe('not-for-your-role')
    expect(rules.refusal('ana', criticise(document), 'caucus-a')).toBe('criticism-elsewhere')
    expect(rules.refusal('ana', criticise(document, 2))).toBe('text-unknown')
    const criticism = rules.act('ana', criticise(document))
    expect(rules.refusal('ben', { type: 'take-back-criticism', criticism })).toBe('not-your-criticism')
    rules.act('amy', { type: 'take-back-criticism', criticism })
    expect(rules.refusal('amy', { type: 'take-back-criticism', criticism })).toBe('criticism-unknown')
  })

  it('[T1] stands in its caucus where the mediator said so, and the joint ledger has nothing of it', () => {
    const { rules, document } = begun('caucus')
    expect(rules.refusal('ana', criticise(document))).toBe('criticism-elsewhere')
    const before = rules.state().length
    rules.act('ana', criticise(document), 'caucus-a')
    expect(rules.state().length).toBe(before)
    expect(rules.state('caucus-b').length).toBe(0)
    expect([...rules.state('caucus-a').criticisms.values()]).toMatchObject([{ version: 1, standing: 'a' }])
  })
})

describe('the answers to it', () => {
  it('are sealed, to the very version, which stays as it is meanwhile', () => {
    const { rules, document } = begun()
    rules.act('mo', revise(document))
    expect(rules.refusal('mo', { type: 'put-text', document, version: 1, minutes: 5 })).toBe('text-newer')
    const proposal = rules.act('mo', { type: 'put-text', document, version: 2, minutes: 5 })
    expect(rules.refusal('mo', revise(document, 2, first))).toBe('text-being-answered')
    expect(rules.refusal('mo', { type: 'announce-proposal' })).toBe('proposal-open')
    expect(rules.state().proposals.get(proposal)?.put).toMatchObject({
      text: second,
      version: { document, number: 2 },
    })
    rules.act('ana', { type: 'vote', proposal, answer: 'no' })
    rules.pass(5 * minute + 1_000)
    expect(rules.state().proposals.get(proposal)?.status).toBe('no-agreement')
    // Without an agreement the text goes on.
    rules.act('mo', revise(document, 2, first))
    const again = rules.act('mo', { type: 'put-text', document, version: 3, minutes: 5 })
    for (const who of ['ana', 'ben'] as const)
      rules.act(who, { type: 'vote', proposal: again, answer: 'yes' })
    expect(rules.refusal('mo', revise(document, 3, second))).toBe('text-agreed')
    expect(rules.refusal('ana', criticise(document, 3))).toBe('text-agreed')
    // What is agreed is done with: another text can begin.
    rules.act('mo', start())
  })
})
