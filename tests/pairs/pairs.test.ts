/** Every two things that can happen to the same offer, gift, exploring, issue, sealed bids or pause at one moment have one defined outcome. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { issueStandings } from '@common-ground/shared/ledger/concessions'
import { actAccess } from '@common-ground/shared/room/access'
import { describe, expect, it } from 'vitest'
import { root } from '../source-files.ts'
import { elsewhere, subjects } from './families.ts'
import { actIds, type Outcome, outcomes } from './matrix.ts'
import { page } from './page.ts'
import { subject as subjectId } from './scene.ts'

const all = subjects.flatMap((subject) => outcomes(subject, 'a'))

const told = ({ first, second }: Outcome): string => `${first.name}, then ${second.name}`

const endings = new Set(['accept', 'decline', 'counter', 'withdraw'])

/** Which of the two acts were recorded as an end of the offer. */
const ends = ({ first, second, firstRefused, secondRefused }: Outcome): number =>
  [
    firstRefused === undefined && endings.has(first.act),
    secondRefused === undefined && endings.has(second.act),
  ].filter(Boolean).length

describe('two acts at the same moment', () => {
  it('[R4] [R7] come to what docs/concession-pairs.md says, for every pair and in both orders', () => {
    const file = join(root, 'docs/concession-pairs.md')
    const made = page(subjects)
    if (process.env.UPDATE_DOCS) writeFileSync(file, made)
    expect(readFileSync(file, 'utf8')).toBe(made)
    for (const { happenings } of subjects)
      expect(new Set(happenings.map(({ name }) => name)).size).toBe(happenings.length)
    expect(made).not.toMatch(/\| *\||undefined/)
  })

  it('end an offer once at most', () => {
    for (const outcome of all) expect([told(outcome), ends(outcome)]).not.toEqual([told(outcome), 2])
    expect(all.some((outcome) => ends(outcome) === 1)).toBe(true)
  })

  it('[R7] never leave half of an if-then agreed', () => {
    let agreed = 0
    for (const outcome of all) {
      const offer = outcome.after.joint.offers.get(subjectId)
      if (offer?.kind !== 'if-then') continue
      const halves = issueStandings(outcome.after.joint).filter((one) => one.agreed?.offer === subjectId)
      expect([told(outcome), halves.length]).toEqual([told(outcome), offer.status === 'accepted' ? 2 : 0])
      agreed += halves.length
    }
    expect(agreed).toBeGreaterThan(0)
  })

  it('[E1] come to the same with the sides exchanged', () => {
    const readable = (one: Outcome) => [told(one), one.firstRefused, one.secondRefused, one.becomes]
    const exchanged = subjects.flatMap((subject) => outcomes(subject, 'b'))
    expect(exchanged.map(readable)).toEqual(all.map(readable))
  })

  it('[R4] change nothing when they are sent again', () => {
    for (const { first, second, firstRefused, secondRefused, scene, after } of all) {
      const again = [
        [first, firstRefused, actIds[0]],
        [second, secondRefused, actIds[1]],
      ] as const
      for (const [happening, refused, id] of again) {
        if (refused !== undefined || happening.act === 'time') continue
        expect(happening.happen(scene, after, id)).toEqual({ room: after, refused: undefined })
      }
    }
  })

  it('are about every act there is, or about one that touches nothing of this', () => {
    const placed = new Set(subjects.flatMap(({ happenings }) => happenings.map(({ act }) => act)))
    const named = [...placed].filter((act) => act !== 'time')
    expect([...named, ...elsewhere].sort()).toEqual(Object.keys(actAccess).sort())
  })
})
