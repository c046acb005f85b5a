/** What stands along the spine of time, what of it is shown, and where another day begins. */
import { type SpineRow, shownRows, spineRows, withDays } from '@common-ground/client/ledger/spine-rows'
import type { RecordedAct } from '@common-ground/shared/acts/act'
import type { Offer } from '@common-ground/shared/acts/offers'
import type { OneText } from '@common-ground/shared/acts/one-text'
import type { Entry } from '@common-ground/shared/ledger/entry'
import type { Standing } from '@common-ground/shared/room/participant'
import { describe, expect, it } from 'vitest'

const day = 24 * 60 * 60 * 1_000
const endOf = (at: number): number => (Math.floor(at / day) + 1) * day

const entries = (
  acts: readonly (readonly [RecordedAct, Exclude<Standing, 'observer'>])[],
): readonly Entry[] =>
  acts.map(([act, standing], seq) => ({
    seq,
    room: 'room',
    space: 'joint',
    id: `act-${seq}`,
    at: seq * 1_000,
    by: standing,
    standing,
    act,
    prev: '',
    hash: '',
  }))

const offer = (id: string, more: Partial<Offer> = {}): Offer => ({
  id,
  kind: 'offer',
  side: 'a',
  by: 'maya',
  at: 0,
  seq: 0,
  benefit: 'Peace',
  terms: [{ issue: 'rent', to: '2200' }],
  status: 'open',
  ...more,
})
const kinds = (rows: readonly SpineRow[]) => rows.map(({ kind }) => kind)
const ids = (rows: readonly SpineRow[]) => rows.map(({ id }) => id)

describe('the spine', () => {
  it('has offers, gifts and explorings, what became of issues, and stages the room moved to', () => {
    const rows = spineRows(
      entries([
        [{ type: 'open-issue', title: 'Rent', kind: { type: 'amount', unit: 'EUR' } }, 'mediator'],
        [{ type: 'post-statement', text: 'Hello' }, 'a'],
        [{ type: 'retitle-issue', issue: 'act-0', title: 'Rent from May' }, 'b'],
        [{ type: 'offer', terms: [{ issue: 'act-0', to: '2' }], benefit: 'Peace' }, 'a'],
        [{ type: 'accept', offer: 'act-3' }, 'b'],
        [{ type: 'gift', text: 'Quiet', terms: [], benefit: 'Sleep' }, 'a'],
        [{ type: 'explore', text: 'What if', terms: [] }, 'mediator'],
        // One side's alone moves nothing.
        [{ type: 'move-stage', to: 'goals' }, 'a'],
        [{ type: 'move-stage', to: 'goals' }, 'b'],
      ]),
    )
    expect(rows.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'issue act-0',
      'issue act-2',
      'offer act-3',
      'offer act-5',
      'exploring act-6',
      'stage act-8',
    ])
    expect(rows[1]).toMatchObject({
      issue: 'act-0',
      by: 'b',
      change: { what: 'retitled', title: 'Rent from May' },
    })
  })
})

describe('one text on the spine', () => {
  const rows = spineRows(
    entries([
      [{ type: 'start-text', text: 'One', criticisms: 'joint' }, 'mediator'],
      [{ type: 'criticise', document: 'act-0', version: 1, kind: 'would-work-if', text: 'Two' }, 'a'],
      [{ type: 'revise-text', document: 'act-0', version: 1, text: 'Two' }, 'mediator'],
      [{ type: 'put-text', document: 'act-0', version: 2, minutes: 5 }, 'mediator'],
      [{ type: 'end-text', document: 'act-0' }, 'mediator'],
    ]),
  )

  it('is one card, a note for each further version, and a card where it is answered', () => {
    expect(rows.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'text act-0',
      'text-note act-2',
      'proposal act-3',
      'text-note act-4',
    ])
    expect(rows[1]).toMatchObject({ change: { what: 'version', version: 2 } })
    expect(rows[3]).toMatchObject({ change: { what: 'aside' } })
  })

  it('is open until it is put aside, and about no issue', () => {
    const text = { id: 'act-0', at: 0, seq: 0, criticisms: 'joint', versions: [] } as const
    const open = (oneText: OneText, issue?: string) => {
      const state = {
        offers: new Map(),
        explorations: new Map(),
        biddings: new Map(),
        packageSets: new Map(),
        proposals: new Map(),
        oneTexts: new Map([[oneText.id, oneText]]),
      }
      return ids(shownRows(rows, { issue, open: true }, state, new Set()))
    }
    expect(open(text)).toEqual(['act-0'])
    expect(open(text, 'rent')).toEqual([])
    expect(open({ ...text, ended: { at: 4_000, by: 'jonas' } })).toEqual([])
  })
})

describe('what is shown', () => {
  const rows: readonly SpineRow[] = [
    { kind: 'issue', id: 'rent', at: 1, issue: 'rent', by: 'maya', change: { what: 'opened' } },
    { kind: 'offer', id: 'one', at: 2 },
    { kind: 'offer', id: 'both', at: 3 },
    { kind: 'exploring', id: 'what-if', at: 4 },
    { kind: 'stage', id: 'stage', at: 5, stage: 'goals' },
    { kind: 'offer', id: 'late', at: 6 },
  ]
  const state = {
    offers: new Map([
      ['one', offer('one', { status: 'declined' })],
      [
        'both',
        offer('both', {
          kind: 'if-then',
          terms: [{ issue: 'term', to: '4' }],
          gets: { terms: [{ issue: 'rent', to: '2200' }], benefit: 'A margin' },
        }),
      ],
      ['late', offer('late', { terms: [{ issue: 'term', to: '5' }], minutes: 30 })],
    ]),
    explorations: new Map([
      [
        'what-if',
        {
          id: 'what-if',
          standing: 'mediator' as const,
          by: 'jonas',
          at: 4,
          seq: 4,
          text: 'What if',
          terms: [{ issue: 'rent', to: '1' }],
        },
      ],
    ]),
    biddings: new Map(),
    packageSets: new Map(),
    proposals: new Map(),
    oneTexts: new Map(),
  }
  const shown = (issue: string | undefined, open: boolean, expired: readonly string[] = []) =>
    ids(shownRows(rows, { issue, open }, state, new Set(expired)))

  it('is everything, or what names one issue in either half', () => {
    expect(shown(undefined, false)).toEqual(ids(rows))
    expect(shown('rent', false)).toEqual(['rent', 'one', 'both', 'what-if'])
    expect(shown('term', false)).toEqual(['both', 'late'])
  })

  it('is what is open: not what was answered, not what ran out, nothing that binds nobody', () => {
    expect(shown(undefined, true)).toEqual(['both', 'late'])
    expect(shown('term', true, ['late'])).toEqual(['both'])
  })
})

describe('days', () => {
  const at = (times: readonly number[]): readonly SpineRow[] =>
    times.map((time, index) => ({ kind: 'offer', id: String(index), at: time }))

  it('have a line each, the first one too', () => {
    expect(kinds(withDays(at([1, 2, day, day + 1, 3 * day]), endOf, 3 * day))).toEqual([
      'day',
      'offer',
      'offer',
      'day',
      'offer',
      'offer',
      'day',
      'offer',
    ])
  })

  it('need no line where all of it is of today, and one where all of it is of another day', () => {
    expect(kinds(withDays(at([1, 2]), endOf, 3))).toEqual(['offer', 'offer'])
    expect(kinds(withDays(at([1, 2]), endOf, day + 3))).toEqual(['day', 'offer', 'offer'])
    expect(withDays([], endOf, 3)).toEqual([])
  })
})
