/** A room with everyone in it who can be: two people of each side, a mediator and an observer, each in all their spaces. */
import { accessTo } from '@common-ground/shared/room/access'
import type { Standing } from '@common-ground/shared/room/participant'
import { type Space, spaces } from '@common-ground/shared/room/space'
import { Hand, newSecret, type OpenedRoom, openRoom, post } from './hand.ts'

export interface Knocker {
  readonly seat: string
  readonly participant: string
}

/** Knocks with the link of a taken chair, or the observers'. */
export const knock = async (
  { origin, room, links }: OpenedRoom,
  standing: Standing,
  name: string,
): Promise<Knocker> => {
  const seat = newSecret()
  const taken = await post(`${origin}/api/rooms/${room}/seat`, { link: links[standing], seat, name })
  return { seat, participant: JSON.parse(taken.text).participant }
}

export const admit = (by: Hand, { participant }: Knocker): Promise<Record<string, unknown>> =>
  by.act({ type: 'admit', participant })

/** Someone who was let in comes in: connects, consents, opens the joint space. */
export const comeIn = async (opened: OpenedRoom, { seat, participant }: Knocker): Promise<Hand> => {
  const hand = await Hand.connect(opened, seat, participant)
  await hand.act({ type: 'consent', agreement: hand.agreement })
  await hand.open()
  return hand
}

/** What a side says of a mediator who comes when something stands in the joint space; `history`: they may read it. */
export const admitLater = (
  by: Hand,
  { participant }: Knocker,
  history: boolean,
): Promise<Record<string, unknown>> => by.act({ type: 'admit', participant, history })

/** A mediator comes when something stands in the joint space, and both sides say that they may read it. */
export const comeLater = async (opened: OpenedRoom, sides: readonly Hand[], name = 'Mo'): Promise<Hand> => {
  const knocker = await knock(opened, 'mediator', name)
  for (const side of sides) await admitLater(side, knocker, true)
  return comeIn(opened, knocker)
}

/** Every space this standing may read. */
export const spacesOf = (standing: Standing): readonly Space[] =>
  spaces.filter((space) => accessTo(space, standing, 'opening') !== 'none')

export interface SixHands {
  readonly opened: OpenedRoom
  readonly ana: Hand
  readonly amy: Hand
  readonly ben: Hand
  readonly bea: Hand
  readonly mo: Hand
  readonly olu: Hand
  leave(): void
}

export const sixHands = async (origin: string): Promise<SixHands> => {
  const opened = await openRoom(origin)
  const ana = await Hand.enter(opened, 'a', 'Ana')
  const ben = await Hand.enter(opened, 'b', 'Ben')
  const mo = await Hand.enter(opened, 'mediator', 'Mo')
  const second = async (first: Hand, standing: Standing, name: string): Promise<Hand> => {
    const knocker = await knock(opened, standing, name)
    await admit(first, knocker)
    return comeIn(opened, knocker)
  }
  const amy = await second(ana, 'a', 'Amy')
  const bea = await second(ben, 'b', 'Bea')
  const watching = await knock(opened, 'observer', 'Olu')
  for (const side of [ana, ben]) await admit(side, watching)
  const olu = await comeIn(opened, watching)
  const everyone: readonly (readonly [Hand, Standing])[] = [
    [ana, 'a'],
    [amy, 'a'],
    [ben, 'b'],
    [bea, 'b'],
    [mo, 'mediator'],
    [olu, 'observer'],
  ]
  for (const [hand, standing] of everyone)
    for (const space of spacesOf(standing)) if (space !== 'joint') await hand.open(space)
  return {
    opened,
    ana,
    amy,
    ben,
    bea,
    mo,
    olu,
    leave: () => {
      for (const [hand] of everyone) hand.leave()
    },
  }
}
