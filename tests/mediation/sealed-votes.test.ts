/** Whoever said no learns nothing of the other's answer, nobody learns that anything was answered, and nobody that it was changed. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, type Ear, type Heard, heardOf, minutes, type Said } from './vote-twins.ts'

const ears: readonly Ear[] = ['a', 'b', 'mediator', 'observer']
const early = 61_000
const late = 122_000

const difference = (one: Heard, other: Heard, of: readonly Ear[]): string | undefined => {
  for (const ear of of) {
    const at = one[ear].findIndex((told, index) => other[ear][index] !== told)
    if (at !== -1 || one[ear].length !== other[ear].length)
      return `${ear}: ${one[ear][at]} | ${other[ear][at]}`
  }
  return undefined
}

const answers: readonly (Answer | undefined)[] = ['yes', 'no', undefined]
const say = (side: 'a' | 'b', answer: Answer | undefined, after: number): readonly Said[] =>
  answer ? [{ side, answer, after }] : []

describe('[T5] the rejecting side', () => {
  for (const rejecter of ['a', 'b'] as const)
    it(`${rejecter} is told the same, to the last bit, whatever the other side answers, in either order`, async () => {
      const other = rejecter === 'a' ? 'b' : 'a'
      for (const order of ['first', 'second'] as const) {
        const mine = order === 'first' ? early : late
        const theirs = order === 'first' ? late : early
        const heard = []
        for (const answer of answers)
          heard.push(await heardOf(11, [...say(rejecter, 'no', mine), ...say(other, answer, theirs)]))
        const [first, ...rest] = heard
        for (const one of rest)
          for (const when of ['during', 'after'] as const)
            expect(
              first && difference(first[when], one[when], [rejecter, 'mediator', 'observer']),
            ).toBeUndefined()
        // There was something to hear: the end of it.
        expect(first?.after[rejecter].length).toBeGreaterThan(1)
      }
    })
})

describe('[T6] while the time is not over', () => {
  it('nobody but its own side is told anything of an answer, or when it came', async () => {
    const silence = await heardOf(12, [])
    for (const said of [say('a', 'no', early), say('a', 'yes', early), say('a', 'no', late)]) {
      const heard = await heardOf(12, said)
      expect(difference(silence.during, heard.during, ['b', 'mediator', 'observer'])).toBeUndefined()
      expect(difference(silence.after, heard.after, ['b', 'mediator', 'observer'])).toBeUndefined()
    }
  })

  it('only a second yes ends it early', async () => {
    const both = await heardOf(13, [...say('a', 'yes', early), ...say('b', 'yes', late)])
    const one = await heardOf(13, [...say('a', 'yes', early), ...say('b', 'no', late)])
    expect(difference(both.during, one.during, ['mediator'])).toBeDefined()
    expect(both.during.mediator.length).toBeGreaterThan(one.during.mediator.length)
  })
})

it('[T7] nobody can tell whether, how often or when a side changed its answer', async () => {
  const moment = fc.integer({ min: 1, max: minutes * 60_000 - 2 })
  const changes = fc.array(moment, { maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(changes, changes, fc.boolean(), async (ofA, ofB, endsInNo) => {
      // A ends with no, so that nothing is agreed; B's answers are whatever they are.
      const times = [...new Set(ofA)].sort((x, y) => x - y)
      const last = times.length - 1
      const said = times.map((after, at): Said => {
        const answer = (last - at) % 2 === 0 ? 'no' : 'yes'
        return { side: 'a', answer, after }
      })
      const theirs = [...new Set(ofB)]
        .sort((x, y) => x - y)
        .map((after, at): Said => ({ side: 'b', answer: (at % 2 === 0) === endsInNo ? 'no' : 'yes', after }))
      // Where both yeses meet it is agreed: another case.
      const meets = [...said, ...theirs].sort((x, y) => x.after - y.after)
      const stands: Record<'a' | 'b', Answer | undefined> = { a: undefined, b: undefined }
      for (const { side, answer } of meets) {
        stands[side] = answer
        if (stands.a === 'yes' && stands.b === 'yes') return
      }
      const quiet = await heardOf(14, theirs)
      const changed = await heardOf(14, [...said, ...theirs])
      for (const when of ['during', 'after'] as const)
        expect(
          difference(
            quiet[when],
            changed[when],
            ears.filter((ear) => ear !== 'a'),
          ),
        ).toBeUndefined()
    }),
    { numRuns: 40 },
  )
}, 120_000)
