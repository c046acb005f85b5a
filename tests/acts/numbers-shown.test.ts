/** Numbers shown to the mediator: exactly those a side grants, as they are now, in both sides alike. */
import type { Act } from '@common-ground/shared/acts/act'
import { numberKinds } from '@common-ground/shared/acts/numbers'
import { contentOf, readRows, rowsOf } from '@common-ground/shared/numbers/shown-content'
import type { Side } from '@common-ground/shared/room/side'
import { otherSide, sides } from '@common-ground/shared/room/side'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NumberRules } from '../rig/number-rules.ts'

interface Table {
  readonly rules: NumberRules
  readonly rent: string
  readonly term: string
  readonly offers: readonly string[]
}

const table = (swap = false): Table => {
  const rules = new NumberRules()
  const [a, b] = swap ? (['b', 'a'] as const) : sides
  const rent = rules.act(a, { type: 'open-issue', title: 'Rent', kind: { type: 'amount', unit: 'EUR' } })
  const options = ['3', '4', '5']
  const term = rules.act(a, { type: 'open-issue', title: 'Term', kind: { type: 'choice', options } })
  const offers = [a, b, a].map((side) =>
    rules.act(side, {
      type: 'offer',
      terms: [{ issue: rent, to: '5' }],
      benefit: 'x',
      gets: { terms: [{ issue: term, to: '4' }], benefit: 'y' },
    }),
  )
  return { rules, rent, term, offers }
}

const small = fc.integer({ min: 0, max: 3 })
/** Each field is there or is left out. */
const some = <Fields>(fields: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> }) =>
  fc.record<Fields, never>(fields, { requiredKeys: [] })

/** Acts of either side, most of which fit. */
const step = fc.record({
  side: fc.constantFrom<Side>('a', 'b'),
  make: fc.oneof(
    some({ weight: small, target: small.map(String), walkAway: small.map(String) }).map(
      (numbers) =>
        ({ rent: issue }: Table): Act => ({ type: 'set-issue-numbers', issue, ...numbers }),
    ),
    fc.uniqueArray(fc.constantFrom('3', '4', '5')).map(
      (options) =>
        ({ term: issue }: Table): Act => ({
          type: 'set-issue-numbers',
          issue,
          worths: options.map((option) => ({ option, worth: Number(option) })),
        }),
    ),
    some({ worth: small }).map((said) => (): Act => ({ type: 'set-alternative', ...said })),
    fc.tuple(fc.integer({ min: 0, max: 2 }), some({ cost: small, worth: small })).map(
      ([at, said]) =>
        ({ offers }: Table): Act => ({ type: 'rate-offer', offer: offers[at] ?? '', ...said }),
    ),
    fc.record({ grant: fc.boolean(), kind: fc.constantFrom(...numberKinds) }).map(
      ({ grant, kind }) =>
        (): Act => ({ type: grant ? 'grant-numbers' : 'revoke-numbers', kind }),
    ),
  ),
})
const steps = fc.array(step, { maxLength: 25 })

/** What the mediator's copy holds, by side and kind. */
const shownIn = ({ rules }: Table) => {
  const { numbersShown } = rules.state('mediator')
  return Object.fromEntries(
    sides.map((side) => [
      side,
      Object.fromEntries(
        Object.entries(numbersShown[side]).map(([kind, { id }]) => [kind, rules.kept('mediator').get(id)]),
      ),
    ]),
  )
}

const grantedIn = ({ rules }: Table) =>
  Object.fromEntries(
    sides.map((side) => {
      const { numbers } = rules.own(side)
      const kinds = numberKinds.filter((kind) => numbers.grants[kind])
      return [side, Object.fromEntries(kinds.map((kind) => [kind, contentOf(numbers, kind)]))]
    }),
  )

describe('[T1] numbers shown to the mediator', () => {
  it('are those of the kinds a side grants, as they are now, after every act, and nothing else is kept there', () => {
    fc.assert(
      fc.property(steps, (made) => {
        const at = table()
        for (const { side, make } of made) {
          at.rules.act(side, make(at))
          const shown = shownIn(at)
          expect(shown).toEqual(grantedIn(at))
          const texts = Object.values(shown).flatMap((ofSide) => Object.values(ofSide))
          expect([...at.rules.kept('mediator').values()].sort()).toEqual(texts.sort())
        }
      }),
      { numRuns: 300 },
    )
  })

  it('make no entry anywhere but with the mediator, and there only of kinds that are granted', () => {
    fc.assert(
      fc.property(steps, (made) => {
        const at = table()
        const before = at.rules.entries.length
        for (const { side, make } of made) {
          const known = at.rules.entries.length
          const { grants: was } = at.rules.own(side).numbers
          at.rules.act(side, make(at))
          const { grants: is } = at.rules.own(side).numbers
          for (const entry of at.rules.entries.slice(known)) {
            const { act } = entry
            if (act.type !== 'show-numbers' && act.type !== 'hide-numbers') continue
            expect(act.side).toBe(side)
            expect(was[act.kind] ?? is[act.kind]).toBeDefined()
          }
        }
        const spaces = new Set(at.rules.entries.slice(before).map(({ space }) => space))
        expect([...spaces].filter((space) => !['side-a', 'side-b', 'mediator'].includes(space))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('[E1] with the sides changed over the ledgers are changed over, and nothing else', () => {
    const forms = ({ rules }: Table, swap: boolean) =>
      rules.entries.map(({ space, standing, act }) => {
        const text = JSON.stringify({ space, standing, act })
        return swap
          ? text.replace(/"(side-|caucus-)?([ab])"/g, (_, at = '', side) => `"${at}${otherSide(side)}"`)
          : text
      })
    fc.assert(
      fc.property(steps, (made) => {
        const [one, other] = [table(), table(true)]
        for (const { side, make } of made) {
          one.rules.act(side, make(one))
          other.rules.act(otherSide(side), make(other))
        }
        const consents = 4
        expect(forms(other, true).slice(consents)).toEqual(forms(one, false).slice(consents))
      }),
      { numRuns: 100 },
    )
  })

  it('can be read back as they were', () => {
    fc.assert(
      fc.property(steps, (made) => {
        const at = table()
        for (const { side, make } of made) at.rules.act(side, make(at))
        const { numbers } = at.rules.own('a')
        for (const kind of numberKinds)
          expect(readRows(contentOf(numbers, kind))).toEqual(rowsOf(numbers, kind))
      }),
      { numRuns: 100 },
    )
  })

  it('leave nothing in the ledger that could be tried: the same numbers have another seal each time', () => {
    const seals = (table: Table) =>
      table.rules.entries.flatMap(({ act }) => (act.type === 'show-numbers' ? [act.seal] : []))
    const one = table()
    for (let time = 0; time < 3; time += 1) {
      one.rules.act('a', { type: 'set-alternative', worth: 40 })
      one.rules.act('a', { type: 'grant-numbers', kind: 'alternative' })
      one.rules.act('a', { type: 'revoke-numbers', kind: 'alternative' })
    }
    expect(new Set(seals(one)).size).toBe(3)
    expect(seals(one)).toHaveLength(3)
  })

  it('say since when a kind is shown without a break, and since when as it is', () => {
    const { rules } = table()
    const shown = () => rules.state('mediator').numbersShown.a.alternative
    rules.act('a', { type: 'grant-numbers', kind: 'alternative' })
    const { since } = shown() ?? { since: 0 }
    rules.act('b', { type: 'set-alternative', worth: 9 })
    rules.act('a', { type: 'set-alternative', worth: 40 })
    expect(shown()?.since).toBe(since)
    expect(shown()?.at).toBeGreaterThan(since)
    rules.act('a', { type: 'revoke-numbers', kind: 'alternative' })
    expect(shown()).toBeUndefined()
    rules.act('a', { type: 'grant-numbers', kind: 'alternative' })
    expect(shown()?.since).toBeGreaterThan(since)
  })

  it('can be taken back in a closed room, and nothing is shown anew there', () => {
    const { rules } = table()
    rules.act('a', { type: 'set-alternative', worth: 40 })
    rules.act('a', { type: 'grant-numbers', kind: 'alternative' })
    rules.act('mediator', { type: 'move-stage', to: 'closed', outcome: 'no-agreement' })
    expect(rules.act('a', { type: 'grant-numbers', kind: 'cost' })).toBe('room-closed')
    expect(rules.kept('mediator').size).toBe(1)
    expect(rules.act('a', { type: 'revoke-numbers', kind: 'alternative' })).toMatch(/^0/)
    expect(rules.kept('mediator').size).toBe(0)
  })

  it('can be granted before a mediator is there, who finds them on coming in', () => {
    const { rules } = table()
    rules.act('mediator', { type: 'leave' })
    rules.act('a', { type: 'set-alternative', worth: 40 })
    expect(rules.act('a', { type: 'grant-numbers', kind: 'alternative' })).toMatch(/^0/)
    expect([...rules.kept('mediator').values()]).toEqual(['[{"of":"","value":"40"}]'])
  })
})
