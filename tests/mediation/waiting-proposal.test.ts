/** A proposal among what waits for somebody: for a side until it has said whether it would receive it, and until it has answered it. */
import { homeOf } from '@common-ground/shared/room/space'
import { expect, it } from 'vitest'
import { countOf, waitingFor } from '../../client/src/room/waiting.ts'
import { MediationRules } from './mediation-rules.ts'

const who = ['a', 'b', 'mediator', 'observer'] as const

const waitsFor = (rules: MediationRules) =>
  who.filter((standing) => {
    const { ownVotes } = rules.state(homeOf[standing])
    const waiting = waitingFor(standing, [], rules.state(), new Set(), ownVotes)
    expect(countOf(waiting)).toBe(waiting.proposals.length)
    return waiting.proposals.length > 0
  })

it('waits for each side until that side has answered, whatever the other has', () => {
  const rules = new MediationRules()
  expect(waitsFor(rules)).toEqual([])
  const proposal = rules.act('mo', { type: 'announce-proposal' })
  expect(waitsFor(rules)).toEqual(['a', 'b'])
  rules.act('ana', { type: 'receive-proposal', proposal })
  expect(waitsFor(rules)).toEqual(['b'])
  rules.act('ben', { type: 'receive-proposal', proposal })
  // The mediator writes: nothing is asked of a side.
  expect(waitsFor(rules)).toEqual([])
  rules.act('mo', { type: 'put-proposal', proposal, text: 'Four years.', terms: [], minutes: 5 })
  expect(waitsFor(rules)).toEqual(['a', 'b'])
  rules.act('ben', { type: 'vote', proposal, answer: 'no' })
  expect(waitsFor(rules)).toEqual(['a'])
  rules.act('mo', { type: 'drop-proposal', proposal })
  expect(waitsFor(rules)).toEqual([])
})

it('waits for nobody in a closed room', () => {
  const rules = new MediationRules()
  rules.act('mo', { type: 'announce-proposal' })
  rules.act('mo', { type: 'move-stage', to: 'closed', outcome: 'no-agreement' })
  expect(waitsFor(rules)).toEqual([])
})
