/** Setting when the room says so: by whom, joined how, what it changes, and that the two sides are alike. */
import { Act } from '@common-ground/shared/acts/act'
import type { StallThresholds } from '@common-ground/shared/momentum/stall-thresholds'
import { signNames, usualThresholds } from '@common-ground/shared/momentum/usual-thresholds'
import { limits } from '@common-ground/shared/room/limits'
import { otherSide, sides } from '@common-ground/shared/room/side'
import { Value } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { minute, StallRoom } from './stall-room.ts'

const set = (thresholds: StallThresholds): Act => ({ type: 'set-stall-thresholds', thresholds })
const { 'loops-owed': _, ...withoutLoops } = usualThresholds
const sooner: StallThresholds = { ...usualThresholds, 'nothing-touched': { minutes: 5 } }

const settings = (room: StallRoom) => room.room.joint.stalls

describe.each(sides)('without a mediator, side %s', (side) => {
  const other = otherSide(side)

  it('[E1] proposes, and the other side joins by sending the same', () => {
    const room = new StallRoom()
    room.act(side, set(sooner))
    expect(settings(room)).toEqual({ thresholds: usualThresholds, proposed: { [side]: sooner } })
    expect(room.try(side, set(sooner))).toBe('already-proposed')
    room.act(other, set(sooner))
    expect(settings(room)).toEqual({ thresholds: sooner, proposed: {} })
  })

  it('changes what it has proposed, and takes it back by sending what is in force', () => {
    const room = new StallRoom()
    expect(room.try(side, set(usualThresholds))).toBe('stall-thresholds-same')
    room.act(side, set(sooner))
    room.act(side, set(withoutLoops))
    expect(settings(room).proposed).toEqual({ [side]: withoutLoops })
    room.act(other, set(sooner))
    expect(settings(room)).toEqual({
      thresholds: usualThresholds,
      proposed: { [side]: withoutLoops, [other]: sooner },
    })
    room.act(side, set(usualThresholds))
    expect(settings(room).proposed).toEqual({ [other]: sooner })
  })

  it('is told to ask the mediator where one sits', () => {
    const room = new StallRoom(true)
    expect(room.try(side, set(sooner))).toBe('stall-thresholds-mediator')
  })
})

it('the mediator sets it at once', () => {
  const room = new StallRoom(true)
  room.act('mediator', set(sooner))
  expect(settings(room)).toEqual({ thresholds: sooner, proposed: {} })
  expect(room.try('mediator', set(sooner))).toBe('stall-thresholds-same')
})

it('each sign can be switched off, and comes back with its numbers', () => {
  const room = new StallRoom(true)
  room.act('mediator', { type: 'move-stage', to: 'bargaining' })
  const price = room.price()
  const point = 'The noise at night keeps us awake'
  for (let said = 0; said < 6; said += 1) room.say('a', point)
  const offers = [room.offer('a', price, '1'), room.offer('b', price, '9'), room.offer('a', price, '1')]
  room.decline('b', offers[0] ?? '')
  room.decline('a', offers[1] ?? '')
  room.decline('b', offers[2] ?? '')
  const board = { goals: [{ id: 'quiet', common: true }], wroteAt: 0 }
  const later = () => room.names(board, room.now + 30 * minute)
  expect(later()).toEqual(signNames)
  for (const name of signNames) {
    const { [name]: off, ...others } = usualThresholds
    expect(off).toBeDefined()
    room.act('mediator', set(others))
    expect(later()).toEqual(signNames.filter((other) => other !== name))
  }
  room.act('mediator', set({}))
  expect(later()).toEqual([])
  room.act('mediator', set(usualThresholds))
  expect(later()).toEqual(signNames)
})

it('numbers are whole and within their bounds, and nothing else can be set', () => {
  const fits = (thresholds: unknown) => Value.Check(Act, { type: 'set-stall-thresholds', thresholds })
  const { moves, minutes } = limits.stall
  expect(fits(usualThresholds)).toBe(true)
  expect(fits({})).toBe(true)
  for (const count of [moves.least, moves.most]) expect(fits({ 'no-narrowing': { moves: count } })).toBe(true)
  for (const count of [moves.least - 1, moves.most + 1, 2.5, '3', null])
    expect(fits({ 'no-narrowing': { moves: count } })).toBe(false)
  expect(fits({ 'nothing-touched': { minutes: minutes.least - 1 } })).toBe(false)
  expect(fits({ 'nothing-touched': { minutes: 5, side: 'a' } })).toBe(false)
  expect(fits({ 'somebody-stalls': {} })).toBe(false)
})

it('steps enough are kept for the longest windows', () => {
  expect(limits.stall.steps).toBeGreaterThanOrEqual(limits.stall.within.most)
  expect(limits.stall.steps).toBeGreaterThanOrEqual(2 * limits.stall.window.most)
})
