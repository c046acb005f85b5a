/** Each chair's share of a ledger, pure: used up by that chair alone, never by another, and nobody is ever trapped by it. */
import type { Act, ActType, RecordedAct } from '@common-ground/shared/acts/act'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { ledgerOf } from '@common-ground/shared/documents/declare'
import { chainStart } from '@common-ground/shared/ledger/chain'
import { decide } from '@common-ground/shared/ledger/decide'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { fold, foldAll } from '@common-ground/shared/ledger/fold'
import { actAccess } from '@common-ground/shared/room/access'
import { actSpaces } from '@common-ground/shared/room/act-spaces'
import { limits } from '@common-ground/shared/room/limits'
import type { Standing } from '@common-ground/shared/room/participant'
import { isRefusal } from '@common-ground/shared/room/refusal'
import { type Space, spaces } from '@common-ground/shared/room/space'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { add, content, id, people, Rules } from '../rig/evidence-rules.ts'
import { nothingAround } from '../rig/nothing-around.ts'

const chairs = ['a', 'b', 'mediator'] as const
type Chair = (typeof chairs)[number]
const agreement = 'a'.repeat(64)
const room = new Rules().state()

const entryOf = (state: RoomState, standing: Standing, act: RecordedAct): Entry => ({
  room: id(0),
  space: 'joint',
  seq: state.length,
  id: id(1_000_000 + state.length),
  at: 1,
  prev: state.head,
  hash: chainStart,
  by: people[standing].id,
  standing,
  act,
})

/** After so many more of these, as if they had passed the rules. */
const withMore = (standing: Standing, count: number, act: RecordedAct, state = room): RoomState =>
  foldAll(
    state,
    Array.from({ length: count }, (_, at) => entryOf({ ...state, length: state.length + at }, standing, act)),
  )

const small = { type: 'unlink', issue: id(7), goal: id(8) } as const
const shareOf = (chair: Standing) => limits.ledgerShare[chair]
const left = (chair: Chair): number => shareOf(chair).entries - room.shares[chair].entries
const usedUp = (chair: Chair): RoomState => withMore(chair, left(chair), small)

const codeOf = (state: RoomState, standing: Standing, act: Act, space: Space = 'joint') => {
  const around = { ...nothingAround, now: 1, id: id(5), space, joint: state, agreement }
  const decided = decide(state, people[standing], act, around)
  return isRefusal(decided) ? decided.refused : 'recorded'
}
const say = { type: 'post-statement', text: 'We are still here.' } as const
const move = { type: 'move-stage', to: 'goals' } as const

/** Where both sides are there, ending the room and an observer’s seat is for them. */
const forSides = (chair: Chair) => (chair === 'mediator' ? 'not-for-your-role' : 'recorded')

describe('[R10] a chair’s share of a ledger', () => {
  it('[E1] fits into what a ledger holds, and is the same for both sides', () => {
    const shares = Object.values(limits.ledgerShare)
    expect(shares.reduce((sum, { entries }) => sum + entries, 0)).toBeLessThanOrEqual(limits.ledgerEntries)
    expect(limits.ledgerShare.a).toEqual(limits.ledgerShare.b)
  })

  it.each(chairs)('of entries is used up by %s alone: everyone else goes on', (chair) => {
    expect(codeOf(withMore(chair, left(chair) - 1, small), chair, say)).toBe('recorded')
    const state = usedUp(chair)
    for (const one of chairs)
      expect(codeOf(state, one, say)).toBe(one === chair ? 'share-used-up' : 'recorded')
  })

  it.each(chairs)('of bytes is used up by %s alone: everyone else goes on', (chair) => {
    // Three bytes each, as most of the world’s letters take.
    const large = { ...add, shows: '字'.repeat(limits.text.shows) }
    const size = Buffer.byteLength(JSON.stringify(large))
    const count = Math.ceil((shareOf(chair).bytes - room.shares[chair].bytes) / size)
    expect(count).toBeLessThan(left(chair))
    expect(codeOf(withMore(chair, count - 1, large), chair, say)).toBe('recorded')
    const state = withMore(chair, count, large)
    for (const one of chairs)
      expect(codeOf(state, one, say)).toBe(one === chair ? 'share-used-up' : 'recorded')
  })

  it('counts in each space for itself', () => {
    const filled = usedUp('a')
    const around = { ...nothingAround, now: 1, id: id(5), joint: filled, agreement }
    expect(decide(filled, people.a, add, around)).toEqual({ refused: 'share-used-up' })
    expect(decide(room, people.a, add, { ...around, space: 'caucus-a' })).toMatchObject(add)
  })

  it.each(chairs)(
    'stops every act of %s that is work, and none of those a room cannot do without',
    (chair) => {
      const state = usedUp(chair)
      for (const type of Object.keys(actAccess) as ActType[]) {
        const may = actAccess[type][chair]
        const space = spaces.find((one) => actSpaces[type][one]) ?? 'joint'
        if (may === 'until-closed') expect(codeOf(state, chair, { type } as Act, space)).toBe('share-used-up')
      }
      expect(codeOf(state, chair, move)).toBe('recorded')
      expect(codeOf(state, chair, { type: 'close-and-destroy' })).toBe(forSides(chair))
      expect(codeOf(state, chair, { type: 'leave' })).toBe('recorded')
      const remove = { type: 'remove', participant: people.observer.id } as const
      expect(codeOf(state, chair, remove)).toBe(forSides(chair))
      const newcomer = { id: id(55), standing: chair, name: 'Nia' }
      const coming = { ...nothingAround, now: 1, id: id(5), joint: state, agreement }
      expect(decide(state, newcomer, { type: 'consent', agreement }, coming)).toMatchObject({
        type: 'consent',
      })
    },
  )

  it.each(chairs)(
    'with its reserve used up as well, %s can still leave and end the room; others are untouched',
    (chair) => {
      const state = withMore(
        chair,
        shareOf(chair).reserve,
        { type: 'move-stage', to: 'opening' },
        usedUp(chair),
      )
      for (const one of chairs)
        expect(codeOf(state, one, move)).toBe(one === chair ? 'share-used-up' : 'recorded')
      expect(codeOf(state, chair, { type: 'leave' })).toBe('recorded')
      expect(codeOf(state, chair, { type: 'close-and-destroy' })).toBe(forSides(chair))
    },
  )

  it('is not touched by what the room itself does, nor by words that change under an endorsement', () => {
    const changed = entryOf(room, 'a', { type: 'change-wording', goal: id(8), from: 'f'.repeat(64) })
    const dealt: Entry = {
      ...changed,
      by: 'room',
      standing: 'room',
      act: { type: 'deal-cards', round: id(9), cards: [] },
    }
    for (const entry of [changed, dealt]) expect(fold(room, entry).shares).toBe(room.shares)
  })

  it('is the same to a browser, which reads the entries out of a document', () => {
    const table = { columns: ['Year', 'Größe'], rows: [['2023', '字 "quoted" \\ \u2028']] }
    const acts: RecordedAct[] = [say, move, small, { ...add, table }]
    const entries = acts.map((act, at) => entryOf({ ...room, length: at }, 'a', act))
    const [server, browser] = [new Y.Doc(), new Y.Doc()]
    ledgerOf(server).push(entries)
    Y.applyUpdate(browser, Y.encodeStateAsUpdate(server))
    const read = foldAll(room, ledgerOf(browser).toArray() as Entry[])
    expect(read.shares).toEqual(entries.reduce(fold, room).shares)
    expect(read.shares.a.bytes).toBeGreaterThan(room.shares.a.bytes)
  })
})

describe('one card of evidence', () => {
  it.each(chairs)('[R10] [E1] is changed so often by %s, and then added anew', (chair) => {
    const rules = new Rules()
    const card = rules.act(chair, add)
    const revise = (claim: string) =>
      rules.act(chair, {
        ...content,
        claim,
        type: 'revise-evidence',
        evidence: card,
        words: rules.words(card),
      })
    for (let at = 0; at < limits.revisionsPerEvidence; at += 1)
      expect(revise(`Claim ${at}`)).toEqual(expect.stringMatching(/^00000000-/))
    expect(revise('Once more')).toBe('too-many-revisions')
    expect(rules.act(chair, { type: 'withdraw-evidence', evidence: card })).toEqual(
      expect.stringMatching(/^0/),
    )
    expect(rules.act(chair, add)).toEqual(expect.stringMatching(/^00000000-/))
  })
})
