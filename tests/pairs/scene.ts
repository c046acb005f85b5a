/** The room in which two things happen at the same moment: two people of each side and a mediator, an issue of options and an amount. */
import type { Act } from '@common-ground/shared/acts/act'
import { identifierFrom } from '@common-ground/shared/ledger/hash'
import type { Participant, Standing } from '@common-ground/shared/room/participant'
import { otherSide, type Side } from '@common-ground/shared/room/side'
import { atClock, must, type RuledRoom, roomOf } from '../rig/ruled-room.ts'

/** Who it is, seen from the side that made what the table is about. */
export type Who = 'maker' | 'colleague' | 'other' | 'colleague of the other' | 'mediator'

export const minute = 60_000
const opened = 1_000_000
/** When things are made, and when two of them happen at once. */
export const made = opened + minute
export const moment = made + minute

export const places = { goes: 'North', stays: 'South', third: 'West' } as const

export interface Scene {
  readonly room: RuledRoom
  readonly who: Readonly<Record<Who, Participant>>
  /** The side that made what the table is about. */
  readonly side: Side
}

/** Ids of what the scene is about: an act is what it makes. */
export const subject = identifierFrom('the subject')
export const choice = identifierFrom('an issue of options')
export const amount = identifierFrom('an amount')

const person = (standing: Standing, name: string): Participant => ({
  id: identifierFrom(`${standing} ${name}`),
  standing,
  name,
})

const numbered = (scene: Scene, who: Who, id: string, act: Act): Scene => ({
  ...scene,
  room: must(scene.room, scene.who[who], id, act),
})

/** `side` sat first, and opened both issues; its colleague makes what the table is about, so that they can be removed. */
export const openRoom = (side: Side): Scene => {
  const other = otherSide(side)
  const who = {
    colleague: person(side, 'first'),
    other: person(other, 'first'),
    maker: person(side, 'second'),
    'colleague of the other': person(other, 'second'),
    mediator: person('mediator', 'Mo'),
  }
  const scene: Scene = { room: roomOf(Object.values(who), opened), who, side }
  const options = Object.values(places)
  const withChoice = numbered(scene, 'colleague', choice, {
    type: 'open-issue',
    title: 'Where',
    kind: { type: 'choice', options },
  })
  const withBoth = numbered(withChoice, 'colleague', amount, {
    type: 'open-issue',
    title: 'Rent',
    kind: { type: 'amount', unit: 'EUR' },
  })
  return { ...withBoth, room: atClock(withBoth.room, made) }
}

/** The scene with what the table is about, made by the maker, or by the mediator. */
export const withSubject = (scene: Scene, act: Act, who: Who = 'maker'): Scene =>
  numbered(scene, who, subject, act)
