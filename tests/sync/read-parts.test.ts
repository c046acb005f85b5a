/** The state as one reader has it: the same until what was read of it changes. */
import { ReadParts } from '@common-ground/client/sync/read-parts'
import { describe, expect, it } from 'vitest'

interface State {
  readonly length: number
  readonly people: readonly string[]
  readonly offers: readonly string[]
}

const state: State = { length: 1, people: ['Ana'], offers: [] }

describe('a state read in parts', () => {
  it('stays the same object while nothing that was read has changed', () => {
    const parts = new ReadParts<State>()
    const first = parts.of(state)
    expect(first.people).toEqual(['Ana'])
    expect(parts.of({ ...state, length: 2, offers: ['ten'] })).toBe(first)
  })

  it('is another once something that was read has, and the one before still says what it said', () => {
    const parts = new ReadParts<State>()
    const first = parts.of(state)
    expect(first.people).toEqual(['Ana'])
    const next = parts.of({ ...state, people: ['Ana', 'Ben'] })
    expect(next).not.toBe(first)
    expect(next.people).toEqual(['Ana', 'Ben'])
    expect(first.people).toEqual(['Ana'])
  })

  it('says what is now of what is read for the first time long after, and counts it from then on', () => {
    const parts = new ReadParts<State>()
    const first = parts.of(state)
    const later = { ...state, offers: ['ten'] }
    expect(parts.of(later)).toBe(first)
    expect(first.offers).toEqual(['ten'])
    expect(parts.of({ ...later, offers: [] })).not.toBe(first)
  })

  it('keeps what was read through an earlier object, also when the new one was not asked for it', () => {
    const parts = new ReadParts<State>()
    expect(parts.of(state).people).toEqual(['Ana'])
    const second = parts.of({ ...state, people: [] })
    expect(parts.of({ ...state, people: ['Ben'] })).not.toBe(second)
  })

  it('counts all parts as read when all are looked through', () => {
    const parts = new ReadParts<State>()
    const first = parts.of(state)
    expect({ ...first }).toEqual(state)
    expect(parts.of({ ...state, length: 2 })).not.toBe(first)
  })
})
