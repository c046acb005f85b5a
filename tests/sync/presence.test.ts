/** Presence as a caret plugin and the screen see it: whereabouts only on the wire, names from the ledger only. */
import { Presence } from '@common-ground/client/sync/presence'
import type { KnownPerson } from '@common-ground/client/sync/roster'
import { declareDocument } from '@common-ground/shared/documents/declare'
import { addGoal, goalFragment } from '@common-ground/shared/documents/goals'
import { notesOf, typeNotes } from '@common-ground/shared/documents/notes'
import type { PresenceTold, Whereabouts } from '@common-ground/shared/wire/messages'
import { beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { HandClock } from './hand-clock.ts'
import { people } from './small-room.ts'

const goal = '00000000-0000-4000-8000-0000000000f1'
const { ana, ben } = people

let clock: HandClock
let sent: (Whereabouts | null)[]
let known: Map<string, KnownPerson>
let presence: Presence

const told = (participant: string, clientId: number, at: Whereabouts | null): PresenceTold => ({
  space: 'joint',
  participant,
  clientId,
  at,
})

/** A position at the start of the goal's words, as the caret plugin makes it. */
const cursorIn = (doc: Y.Doc) => {
  const words = goalFragment(doc, goal)
  if (!words) throw new Error('the goal is not there')
  return Y.createRelativePositionFromTypeIndex(words, 0)
}

/** The same position as it travels. */
const plain = ({ item }: Y.RelativePosition) => {
  if (!item) throw new Error('the position stands beside no item')
  return { item: { client: item.client, clock: item.clock }, assoc: 0 }
}

beforeEach(() => {
  clock = new HandClock()
  sent = []
  known = new Map<string, KnownPerson>([
    [ana.id, ana],
    [ben.id, ben],
  ])
  const doc = declareDocument('joint', new Y.Doc())
  addGoal(doc, goal, 'a', 'Quiet nights')
  presence = new Presence({
    space: 'joint',
    you: ana.id,
    doc,
    schedule: clock.schedule,
    send: (at) => sent.push(at),
    who: (participant) => known.get(participant),
  })
})

test('own cursor goes out as plain JSON, and nothing said of the user does', () => {
  const anchor = cursorIn(presence.doc)
  presence.setLocalStateField('user', { name: 'Mallory', color: '#000000' })
  presence.setLocalStateField('cursor', { anchor, head: anchor })
  expect(sent).toHaveLength(1)
  const cursor = sent[0]?.cursor
  expect(JSON.parse(JSON.stringify(cursor))).toEqual(cursor)
  expect(Y.compareRelativePositions(Y.createRelativePositionFromJSON(cursor?.anchor), anchor)).toBe(true)
  expect(presence.getLocalState()?.user.name).toBe('Ana')
})

test('whoever only wants to know of a space is not told of; coming in is told once, also over a new connection', () => {
  presence.stayAway()
  presence.opened([])
  expect(sent).toEqual([])
  presence.come()
  presence.come()
  expect(sent).toEqual([{}])
  presence.cut()
  presence.opened([])
  expect(sent).toEqual([{}, {}])
})

test('whoever goes out is told gone, has no cursor there, and comes in again as anybody does', async () => {
  const anchor = plain(cursorIn(presence.doc))
  presence.opened([])
  presence.whereabouts({ goal })
  presence.setLocalStateField('cursor', { anchor, head: anchor })
  await clock.pass(1_000)
  const before = sent.length
  presence.go()
  // What an editor takes down as it goes, and what was still to be told, tells nobody that one is back.
  presence.setLocalStateField('cursor', null)
  await clock.pass(1_000)
  presence.cut()
  presence.opened([])
  expect(sent.slice(before)).toEqual([null])
  presence.come()
  expect(sent.slice(before)).toEqual([null, {}])
})

test('whoever comes in before the space is open is told of once it is', () => {
  presence.stayAway()
  presence.come()
  expect(sent).toEqual([])
  presence.opened([])
  expect(sent).toEqual([{}])
})

test('own whereabouts are told ten times a second at most, the last ones in any case', async () => {
  presence.whereabouts({ goal })
  for (let step = 0; step < 20; step += 1) {
    const anchor = { ...plain(cursorIn(presence.doc)), assoc: step % 2 }
    presence.setLocalStateField('cursor', { anchor, head: anchor })
  }
  expect(sent).toEqual([{ goal }])
  await clock.pass(100)
  expect(sent).toHaveLength(2)
  expect(sent[1]).toMatchObject({ goal, cursor: { anchor: { assoc: 1 } } })
  await clock.pass(1_000)
  expect(sent).toHaveLength(2)
  presence.whereabouts({})
  expect(sent[2]).toEqual({})
})

test('a card keeps the cursor the plugin set; leaving it takes the cursor along', () => {
  const anchor = plain(cursorIn(presence.doc))
  presence.setLocalStateField('cursor', { anchor, head: anchor })
  presence.whereabouts({ goal })
  expect(presence.people()[0]?.at).toEqual({ goal, cursor: { anchor, head: anchor } })
  presence.whereabouts({})
  expect(presence.people()[0]?.at).toEqual({})
})

test('others are named by the ledger, whatever was told, and appear once they are in it', () => {
  let changes = 0
  presence.on('change', () => {
    changes += 1
  })
  const anchor = plain(cursorIn(presence.doc))
  presence.told(told(ben.id, 7, { goal, cursor: { anchor, head: anchor } }))
  presence.told(told('stranger', 8, { goal }))
  expect(changes).toBe(2)
  expect(presence.getStates().get(7)).toEqual({
    user: { name: 'Ben', color: '#985a14', standing: 'b' },
    cursor: { anchor, head: anchor },
  })
  expect(presence.states.has(8)).toBe(false)
  expect(presence.here().map(({ name }) => name)).toEqual(['Ana', 'Ben'])
  known.set('stranger', { name: 'Cem', standing: 'b' })
  presence.peopleChanged()
  expect(presence.here().map(({ name }) => name)).toEqual(['Ana', 'Ben', 'Cem'])
  presence.told(told(ben.id, 7, null))
  expect(presence.getStates().has(7)).toBe(false)
})

test('[R9] a cursor that stands in no card here is given to no editor', () => {
  const { anchor } = { anchor: plain(cursorIn(presence.doc)) }
  const nowhere = { item: { client: 5, clock: 1_000 } }
  const card = { type: { client: anchor.item.client, clock: 0 } }
  const elsewhere = '00000000-0000-4000-8000-0000000000f2'
  presence.told(told(ben.id, 7, { goal, cursor: { anchor, head: nowhere } }))
  presence.told(told(ben.id, 8, { goal, cursor: { anchor: card, head: card } }))
  presence.told(told(ben.id, 9, { goal: elsewhere, cursor: { anchor, head: anchor } }))
  for (const client of [7, 8, 9]) expect(presence.getStates().get(client)?.cursor).toBeUndefined()
})

test('own moves redraw no editor', () => {
  const heard: string[] = []
  presence.on('change', () => heard.push('change'))
  const update = () => heard.push('update')
  presence.on('update', update)
  presence.whereabouts({ goal })
  expect(heard).toEqual(['update'])
  presence.off('update', update)
  presence.whereabouts({})
  expect(heard).toEqual(['update'])
})

test('opening seeds who is present and tells the room of this connection; a cut forgets the others', () => {
  presence.told(told(ben.id, 1, {}))
  presence.opened([told(ben.id, 2, { goal })])
  expect(presence.people().map(({ clientId }) => clientId)).toEqual([presence.clientID, 2])
  expect(sent).toEqual([{}])
  presence.cut()
  expect(presence.people()).toHaveLength(1)
  expect(clock.timers).toBe(0)
})

test('someone with two tabs is here once, in the card they write in', () => {
  presence.told(told(ben.id, 1, {}))
  const before = presence.here()
  presence.told(told(ben.id, 2, { goal }))
  expect(presence.here()).toEqual([
    { participant: ana.id, name: 'Ana', standing: 'a', at: {} },
    { participant: ben.id, name: 'Ben', standing: 'b', at: { goal } },
  ])
  expect(presence.here()[0]).toBe(before[0])
})

test('a new document takes its client id and forgets cursors in the old one', () => {
  const anchor = plain(cursorIn(presence.doc))
  presence.whereabouts({ goal })
  presence.setLocalStateField('cursor', { anchor, head: anchor })
  const fresh = declareDocument('joint', new Y.Doc())
  presence.bind(fresh)
  expect(presence.clientID).toBe(fresh.clientID)
  expect(presence.people()[0]).toEqual({ participant: ana.id, clientId: fresh.clientID, at: { goal } })
})

describe('in a page of notes', () => {
  const notes = (): [Presence, { readonly item: { client: number; clock: number } }] => {
    const doc = declareDocument('caucus-a', new Y.Doc())
    typeNotes(doc, 'Between us')
    const page = new Presence({
      space: 'caucus-a',
      you: ana.id,
      doc,
      schedule: clock.schedule,
      send: (at) => sent.push(at),
      who: (participant) => known.get(participant),
    })
    return [page, plain(Y.createRelativePositionFromTypeIndex(notesOf(doc), 0))]
  }

  test('people have a cursor and no card, and leaving the page takes it away', () => {
    const [page, anchor] = notes()
    page.setLocalStateField('cursor', { anchor, head: anchor })
    expect(sent).toEqual([{ cursor: { anchor, head: anchor } }])
    page.told({ space: 'caucus-a', participant: ben.id, clientId: 7, at: {} })
    page.told({
      space: 'caucus-a',
      participant: ben.id,
      clientId: 8,
      at: { cursor: { anchor, head: anchor } },
    })
    expect(page.getStates().get(8)?.cursor).toEqual({ anchor, head: anchor })
    expect(page.here().map(({ name, at }) => [name, at.cursor !== undefined])).toEqual([
      ['Ana', true],
      ['Ben', true],
    ])
    page.setLocalStateField('cursor', null)
    expect(page.people()[0]?.at).toEqual({})
  })

  test('[R9] a cursor that stands outside the page, or says it is in a card, is given to no editor', () => {
    const [page, anchor] = notes()
    const ledger = page.doc.getArray('ledger')
    page.doc.transact(() => ledger.push(['entry']))
    const outside = plain(Y.createRelativePositionFromTypeIndex(ledger, 0))
    const cursors = [
      { cursor: { anchor: outside, head: outside } },
      { goal, cursor: { anchor, head: anchor } },
      { cursor: { anchor, head: { item: { client: 5, clock: 1_000 } } } },
    ]
    for (const [index, at] of cursors.entries())
      page.told({ space: 'caucus-a', participant: ben.id, clientId: index, at })
    expect([...page.getStates().values()].filter(({ cursor }) => cursor !== undefined)).toEqual([])
  })
})
