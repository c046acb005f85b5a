/** Three packages among what waits for somebody: for the side that is to rank them, until it has. */
import { otherSide, sides } from '@common-ground/shared/room/side'
import { describe, expect, it } from 'vitest'
import { countsOf } from '../../client/src/room/tabs.ts'
import { countOf, waitingFor } from '../../client/src/room/waiting.ts'
import { NumberRules } from '../rig/number-rules.ts'

describe.each(sides)('three packages of side %s', (side) => {
  const other = otherSide(side)

  const room = () => {
    const rules = new NumberRules()
    const open = (title: string) => rules.act('a', { type: 'open-issue', title, kind: { type: 'yes-no' } })
    const issues = [open('Roof'), open('Yard')]
    const valued = (...values: readonly string[]) =>
      issues.map((issue, at) => ({ issue, to: values[at] ?? 'no' }))
    const packages = rules.act(side, {
      type: 'present-packages',
      packages: [valued('yes', 'no'), valued('no', 'yes'), valued('no', 'no')],
      benefit: 'Less to mend',
    })
    const waiting = (standing: 'a' | 'b' | 'mediator' | 'observer') =>
      waitingFor(standing, [], rules.state(), new Set(), new Map())
    const found = () =>
      (['mediator', side, other, 'observer'] as const).map((one) => waiting(one).packages.length)
    return { rules, packages, waiting, found }
  }

  it('wait for the other side until it has ranked them, and for the mediator to know', () => {
    const { rules, packages, waiting, found } = room()
    expect(found()).toEqual([1, 0, 1, 0])
    expect(countOf(waiting(other))).toBe(1)
    rules.act(other, { type: 'rank-packages', packages, order: [1, 0, 2] })
    expect(found()).toEqual([0, 0, 0, 0])
    // Ranked anew it waits for nobody either.
    rules.act(other, { type: 'rank-packages', packages, order: [2, 0, 1] })
    expect(found()).toEqual([0, 0, 0, 0])
  })

  it('wait for nobody once they are withdrawn, or the room is closed', () => {
    const { rules, packages, found } = room()
    rules.act(side, { type: 'withdraw-packages', packages })
    expect(found()).toEqual([0, 0, 0, 0])
    const closed = room()
    closed.rules.act('mediator', { type: 'move-stage', to: 'closed', outcome: 'no-agreement' })
    expect(closed.found()).toEqual([0, 0, 0, 0])
  })

  it('count in the tab of the ledger like all that stands there, as what was explored does', () => {
    const { rules } = room()
    const inTab = () => countsOf([], rules.state()).ledger
    expect(inTab()).toBe(3)
    rules.act(side, { type: 'explore', text: 'What if we shared the yard?', terms: [] })
    expect(inTab()).toBe(4)
  })
})
