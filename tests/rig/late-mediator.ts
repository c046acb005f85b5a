/** A room whose sides have worked, once with a mediator who left again, and let another in who is not to read what stands there. */

import { randomUUID } from 'node:crypto'
import { addGoal, removeGoal } from '@common-ground/shared/documents/goals'
import { typeNotes } from '@common-ground/shared/documents/notes'
import type { Entry } from '@common-ground/shared/ledger/entry'
import type { Space } from '@common-ground/shared/room/space'
import { newCanary } from './canary.ts'
import { type FilledJoint, fillJoint } from './filled-joint.ts'
import { Hand, type OpenedRoom, openRoom } from './hand.ts'
import { admit, admitLater, comeIn, type Knocker, knock } from './six-hands.ts'
import { stateOf } from './three-hands.ts'

export interface WorkedRoom {
  readonly opened: OpenedRoom
  readonly ana: Hand
  readonly ben: Hand
  readonly olu: Hand
  /** Of side A, removed from it. */
  readonly amy: Knocker
  /** The mediator who left. */
  readonly mo: Hand
  readonly filled: FilledJoint
  /** What nobody who comes later may be given. */
  readonly canaries: readonly string[]
  readonly deleted: string
  readonly inCaucus: { readonly a: string; readonly b: string }
}

export const must = async (
  hand: Hand,
  act: object,
  space: Space = 'joint',
  id = randomUUID(),
): Promise<string> => {
  const answer = await hand.act(act, id, space)
  if (answer.refused !== undefined) throw new Error(`${JSON.stringify(act)}: ${answer.refused}`)
  return id
}

export const workedRoom = async (origin: string): Promise<WorkedRoom> => {
  const opened = await openRoom(origin)
  const ana = await Hand.enter(opened, 'a', 'Ana')
  const ben = await Hand.enter(opened, 'b', 'Ben')
  const mo = await Hand.enter(opened, 'mediator', 'Mo')
  const amy = await knock(opened, 'a', 'Amy')
  await admit(ana, amy)
  const inside = await comeIn(opened, amy)
  inside.leave()
  await must(ana, { type: 'remove', participant: amy.participant })
  const watching = await knock(opened, 'observer', 'Olu')
  for (const side of [ana, ben]) await admit(side, watching)
  const olu = await comeIn(opened, watching)

  const target = `7${randomUUID().replace(/\D/g, '').padEnd(11, '3').slice(0, 11)}.37`
  const [inA, inB, ofMo, deleted, put, sealed, noted] = Array.from({ length: 7 }, newCanary)
  if (!inA || !inB || !ofMo || !deleted || !put || !sealed || !noted) throw new Error('as many as were made')
  const open = async (hand: Hand, ...spaces: readonly Space[]) => {
    for (const space of spaces) await hand.open(space)
  }
  await open(mo, 'mediator', 'caucus-a', 'caucus-b')
  await open(ana, 'side-a', 'caucus-a')
  await open(ben, 'side-b', 'caucus-b')
  const proposal = await must(mo, { type: 'announce-proposal' })
  for (const hand of [ana, ben]) await must(hand, { type: 'receive-proposal', proposal })
  await must(mo, { type: 'put-proposal', proposal, text: put, terms: [], minutes: 60 })
  for (const [side, hand, text] of [
    ['a', ana, inA],
    ['b', ben, inB],
  ] as const) {
    const caucus = `caucus-${side}` as const
    const visit = await must(mo, { type: 'knock', minutes: 15 }, caucus)
    await must(hand, { type: 'let-in', knock: visit }, caucus)
    await mo.words((doc) => typeNotes(doc, text), caucus)
    if (side === 'a') await must(hand, { type: 'add-caucus-item', text: sealed }, caucus)
    const running = () => stateOf(mo).caucuses.find((one) => one.side === side)
    await mo.until(() => running() !== undefined)
    await must(mo, { type: 'end-caucus', caucus: running()?.id })
  }
  await mo.words((doc) => typeNotes(doc, ofMo), 'mediator')
  await must(ana, { type: 'grant-numbers', kind: 'target' }, 'side-a')
  await must(mo, { type: 'leave' })

  const filled = await fillJoint(ana, ben)
  await must(ana, { type: 'set-issue-numbers', issue: filled.issue, weight: 40, target }, 'side-a')
  await ana.words((doc) => typeNotes(doc, noted), 'side-a')
  const card = randomUUID()
  await ana.words((doc) => addGoal(doc, card, 'middle', deleted))
  await ana.words((doc) => removeGoal(doc, card))
  const canaries = [...Object.values(filled.canaries), inA, inB, ofMo, deleted, put, sealed, noted, target]
  return { opened, ana, ben, olu, amy, mo, filled, canaries, deleted, inCaucus: { a: inA, b: inB } }
}

/** Both sides let them in, and not both would have them read. */
export const letInAfresh = async (
  { opened, ana, ben }: Pick<WorkedRoom, 'opened' | 'ana' | 'ben'>,
  name = 'Max',
): Promise<Knocker> => {
  const knocker = await knock(opened, 'mediator', name)
  await admitLater(ana, knocker, true)
  await admitLater(ben, knocker, false)
  return knocker
}

/** The same seat on a page of the joint room that is now. */
export const again = async (opened: OpenedRoom, { seat, participant }: Knocker): Promise<Hand> => {
  const hand = await Hand.connect(opened, seat, participant)
  await hand.open()
  return hand
}

/** By the order of the ledger: what stands there before and after. */
export const openedAfresh = (entries: readonly Entry[]) => {
  const [first] = entries
  if (first?.act.type !== 'open-afresh') throw new Error('it was not opened afresh')
  return first.act
}
