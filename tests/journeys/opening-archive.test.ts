/** What was there before the joint room was opened afresh, over real sockets: kept for the two sides, and nobody else’s. */
import { ledgerOf } from '@common-ground/shared/documents/declare'
import { notesText, typeNotes } from '@common-ground/shared/documents/notes'
import { limits } from '@common-ground/shared/room/limits'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { archiveOf, refusedWith } from '../rig/archives.ts'
import { canariesIn } from '../rig/canary.ts'
import { fetchFile, laid, pdf } from '../rig/files.ts'
import { Hand } from '../rig/hand.ts'
import { again, letInAfresh, must, openedAfresh, type WorkedRoom, workedRoom } from '../rig/late-mediator.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import { admitLater, type Knocker, knock, spacesOf } from '../rig/six-hands.ts'

let server: RunningServer
let room: WorkedRoom
beforeAll(async () => {
  server = await runServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  room = await workedRoom(server.origin)
  return () => {
    for (const hand of [room.ana, room.ben, room.olu, room.mo]) hand.leave()
  }
})

const api = (): string => `${server.origin}/api/rooms/${room.opened.room}`

describe('[T27] what was there before', () => {
  it('is kept for the two sides: both read the joint archive, each its own caucus, and nothing of it that was deleted', async () => {
    const { ana, ben, filled, canaries, deleted, inCaucus } = room
    await letInAfresh(room)
    for (const hand of [ana, ben]) {
      const { bytes, doc } = await archiveOf(api(), hand.seat, 'joint')
      const inJoint = Object.values(filled.canaries).filter(
        (one) => one !== filled.canaries['bytes of a file'],
      )
      expect(canariesIn(doc.toJSON(), inJoint)).toEqual(inJoint)
      expect(canariesIn([bytes], [deleted, inCaucus.a, inCaucus.b])).toEqual([])
      expect(canariesIn([(await fetchFile(hand, filled.file)).bytes], canaries)).toHaveLength(1)
    }
    for (const [hand, side, other] of [[ana, 'a', 'b'] as const, [ben, 'b', 'a'] as const]) {
      expect(notesText((await archiveOf(api(), hand.seat, `caucus-${side}`)).doc)).toContain(inCaucus[side])
      expect(refusedWith(await archiveOf(api(), hand.seat, `caucus-${other}`))).toBe('space-unknown')
    }
  })

  it('is nobody else’s: an observer, who was removed, who left, another room, no key', async () => {
    const { opened, ana, ben, olu, amy, mo } = room
    const max = await letInAfresh(room)
    const other = await workedRoom(server.origin)
    const waiting = await knock(opened, 'a', 'Aron')
    for (const who of [undefined, 'x', olu.seat, amy.seat, mo.seat, max.seat, other.ana.seat, waiting.seat])
      for (const space of ['joint', 'caucus-a', 'caucus-b', 'mediator'])
        expect(['space-unknown', 'consent-first', 'seat-unknown']).toContain(
          refusedWith(await archiveOf(api(), who, space)),
        )
    for (const hand of [ana, ben])
      for (const space of ['side-a', 'side-b', 'mediator', 'cellar', '..', '%00', 'joint.2', 'JOINT'])
        expect((await archiveOf(api(), hand.seat, space)).status).toBeGreaterThanOrEqual(400)
    for (const opening of [
      0,
      2,
      5,
      -1,
      '1e0',
      '01',
      '1.0',
      '+1',
      ' 1',
      '1%20',
      'NaN',
      '9'.repeat(30),
      '__proto__',
    ])
      expect(
        (await archiveOf(api(), ana.seat, 'joint', opening)).status,
        `opening ${opening}`,
      ).toBeGreaterThanOrEqual(400)
    expect((await archiveOf(api(), ana.seat, 'joint')).status).toBe(200)
    for (const hand of [other.ana, other.ben, other.olu]) hand.leave()
  })

  it('is not there before it was opened afresh, and is there while nobody is connected', async () => {
    const { ana, ben, olu } = room
    expect(refusedWith(await archiveOf(api(), ana.seat, 'joint'))).toBe('space-unknown')
    await letInAfresh(room)
    for (const hand of [ana, ben, olu]) hand.leave()
    expect(refusedWith(await archiveOf(api(), ben.seat, 'joint'))).toBe('nothing')
  })
})

describe('[T27] a page of another joint room', () => {
  it.each<[unknown, string]>([
    [0, 'seat-unknown'],
    [-1, 'seat-unknown'],
    [1.5, 'seat-unknown'],
    ['1', 'seat-unknown'],
    [undefined, 'seat-unknown'],
    [1, 'reopened'],
    [99, 'store-went-back'],
  ])('that says opening %s is refused: %s', async (opening, refused) => {
    await letInAfresh(room)
    for (const hand of [room.ana, room.olu])
      expect(await Hand.handshake(room.opened, hand.seat, { opening })).toBe(refused)
    expect(await Hand.handshake(room.opened, room.ana.seat)).toBeUndefined()
  })

  it('names no file of it: what was laid into the old room is no evidence in the new one', async () => {
    const { opened, ana, filled } = room
    const lying = await laid(ana, 'joint', pdf())
    await letInAfresh(room)
    const back = await again(opened, ana)
    const evidence = { type: 'add-evidence', claim: 'x', shows: 'x', source: 'x', kind: 'data' }
    for (const file of [filled.file, lying.file])
      expect((await back.act({ ...evidence, file: { file, name: 'x.pdf' } })).refused).toBe('file-unknown')
    back.leave()
  })
})

describe('[T27] opened afresh again and again', () => {
  /** Another mediator, once the one before has gone. */
  const next = async (number: number): Promise<Knocker> => {
    const { opened, ana, ben } = room
    const [a, b] = [await again(opened, ana), await again(opened, ben)]
    await must(a, { type: 'post-statement', text: `In the joint room ${number}` })
    const knocker = await knock(opened, 'mediator', `Mediator ${number}`)
    await admitLater(a, knocker, false)
    const answer = await admitLater(b, knocker, true)
    for (const hand of [a, b]) hand.leave()
    if (answer.refused !== undefined) throw new Error(String(answer.refused))
    const inside = await Hand.connect(opened, knocker.seat, knocker.participant)
    await inside.act({ type: 'consent', agreement: inside.agreement })
    for (const space of spacesOf('mediator')) await inside.open(space)
    await inside.words((doc) => typeNotes(doc, `Noted in ${number}`), 'mediator')
    expect(canariesIn([inside.told, inside.doc.toJSON()], room.canaries)).toEqual([])
    expect(JSON.stringify(inside.doc.toJSON())).not.toContain('In the joint room')
    expect(openedAfresh(inside.entries()).opening).toBe(number + 1)
    await must(inside, { type: 'leave' })
    return knocker
  }

  it('each has its own archive, a mediator of one reads none, and there are no more than four', async () => {
    const { opened, ana, ben } = room
    for (let number = 1; number < limits.openings; number += 1) await next(number)
    for (let opening = 1; opening < limits.openings; opening += 1) {
      const entries = ledgerOf((await archiveOf(api(), ben.seat, 'joint', opening)).doc).toArray()
      const said = entries.flatMap(({ act }) => (act.type === 'post-statement' ? [act.text] : []))
      expect(said.at(-1)).toBe(`In the joint room ${opening}`)
    }
    await expect(next(limits.openings)).rejects.toThrow('opened-enough')
    const [a, b] = [await again(opened, ana), await again(opened, ben)]
    const last = await knock(opened, 'mediator', 'Last')
    await admitLater(a, last, true)
    expect((await admitLater(b, last, false)).refused).toBe('opened-enough')
    expect(await Hand.handshake(opened, last.seat)).toBe('knock-waiting')
    // Whoever may read what stands here is let in all the same.
    expect(await admitLater(b, last, true)).toHaveProperty('seq')
    expect(await Hand.handshake(opened, last.seat)).toBeUndefined()
    for (const hand of [a, b]) hand.leave()
  })
})
