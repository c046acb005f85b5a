/** Cost beside worth, for the mediator: what was given and accepted, and only where both sides show both kinds. */
import type { NumberKind } from '@common-ground/shared/acts/numbers'
import { costBesideWorth } from '@common-ground/shared/numbers/cost-beside-worth'
import { readRows } from '@common-ground/shared/numbers/shown-content'
import { type Side, sides } from '@common-ground/shared/room/side'
import { expect, it } from 'vitest'
import { NumberRules } from '../rig/number-rules.ts'

/** As the mediator's page reads it. */
const read = (rules: NumberRules) => {
  const { numbersShown } = rules.state('mediator')
  const rows = (side: Side, kind: NumberKind) => {
    const shown = numbersShown[side][kind]
    return shown && readRows(rules.kept('mediator').get(shown.id))
  }
  const of = (side: Side) => ({ cost: rows(side, 'cost'), worth: rows(side, 'worth') })
  return costBesideWorth(rules.state(), { a: of('a'), b: of('b') })
}

it('[T1] is there only while both sides show both, and of what was accepted alone', () => {
  const rules = new NumberRules()
  const kind = { type: 'yes-no' } as const
  const issue = rules.act('a', { type: 'open-issue', title: 'Roof', kind })
  const other = rules.act('a', { type: 'open-issue', title: 'Term', kind })
  const gift = rules.act('a', { type: 'gift', text: 'Keys', terms: [], benefit: 'x' })
  const terms = [{ issue, to: 'yes' }]
  const gets = { terms: [{ issue: other, to: 'yes' }], benefit: 'y' }
  const pair = rules.act('b', { type: 'offer', terms, benefit: 'x', gets })
  const waiting = rules.act('b', { type: 'offer', terms, benefit: 'x' })
  rules.act('a', { type: 'rate-offer', offer: gift, cost: 0 })
  rules.act('b', { type: 'rate-offer', offer: gift, worth: 3 })
  rules.act('b', { type: 'rate-offer', offer: pair, cost: 1, worth: 2 })
  rules.act('a', { type: 'rate-offer', offer: pair, cost: 2 })
  rules.act('a', { type: 'rate-offer', offer: waiting, worth: 1 })
  rules.act('b', { type: 'accept', offer: gift })
  rules.act('a', { type: 'accept', offer: pair })
  const all = sides.flatMap((side) => (['cost', 'worth'] as const).map((kind) => ({ side, kind })))
  for (const { side, kind } of all) {
    expect(read(rules)).toBeUndefined()
    rules.act(side, { type: 'grant-numbers', kind })
  }
  expect(read(rules)).toEqual([
    { offer: gift, giver: 'a', cost: '0', worth: '3' },
    { offer: pair, giver: 'b', cost: '1' },
    { offer: pair, giver: 'a', cost: '2', worth: '2' },
  ])
  for (const { side, kind } of all) {
    rules.act(side, { type: 'revoke-numbers', kind })
    expect(read(rules)).toBeUndefined()
    rules.act(side, { type: 'grant-numbers', kind })
  }
  expect(read(rules)).toHaveLength(3)
})
