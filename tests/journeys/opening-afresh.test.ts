/** The joint room opened afresh over real sockets: nothing from before reaches the mediator who comes, and the two sides keep it. */
import { randomUUID } from 'node:crypto'
import { declareDocument, ledgerOf } from '@common-ground/shared/documents/declare'
import { addGoal } from '@common-ground/shared/documents/goals'
import { notesText, typeNotes } from '@common-ground/shared/documents/notes'
import { checkChain } from '@common-ground/shared/ledger/chain'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { limits } from '@common-ground/shared/room/limits'
import { type Space, spaces } from '@common-ground/shared/room/space'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { canariesIn } from '../rig/canary.ts'
import { fetchFile, laid, pdf } from '../rig/files.ts'
import { Hand, post, type Reply } from '../rig/hand.ts'
import { again, letInAfresh, must, type WorkedRoom, workedRoom } from '../rig/late-mediator.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import { admitLater, type Knocker, knock, spacesOf } from '../rig/six-hands.ts'
import { stateOf } from '../rig/three-hands.ts'

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

interface Archive extends Reply {
  readonly bytes: Uint8Array
  readonly doc: Y.Doc
}

const archiveOf = async (
  seat: string | undefined,
  space: string,
  opening: number | string = 1,
): Promise<Archive> => {
  const headers = seat === undefined ? {} : { authorization: `Bearer ${seat}` }
  const answer = await fetch(`${api()}/archives/${opening}/${space}`, { headers })
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const doc = declareDocument(space === 'joint' ? 'joint' : 'caucus-a', new Y.Doc())
  if (answer.status === 200) Y.applyUpdate(doc, bytes)
  return { status: answer.status, text: Buffer.from(bytes).toString(), bytes, doc }
}

const refusedWith = ({ status, text }: Reply): string =>
  status === 200 ? 'nothing' : JSON.parse(text).refused

const endings = (hand: Hand): readonly unknown[] =>
  hand.told.filter(({ event }) => event === 'ended').map(({ message }) => message)

/** By the order of the ledger: what stands there before and after. */
const openedAfresh = (entries: readonly Entry[]) => {
  const [first] = entries
  if (first?.act.type !== 'open-afresh') throw new Error('it was not opened afresh')
  return first.act
}

describe('[T27] a mediator who was let in without both ticks', () => {
  it('is given nothing from before, by any message and any answer there is', async () => {
    const { opened, ana, ben, filled, canaries } = room
    const max = await knock(opened, 'mediator', 'Max')
    const given: unknown[] = []
    const askAll = async (): Promise<void> => {
      const by = { seat: max.seat, opened }
      given.push(await post(`${api()}/door`, { seat: max.seat }))
      given.push(await post(`${api()}/door`, { link: opened.links.mediator }))
      given.push(await post(`${api()}/mediator-link`, { seat: max.seat }))
      given.push(await post(`${api()}/device-link`, { seat: max.seat }))
      given.push(await fetchFile(by, filled.file))
      for (const opening of [0, 1, 2, 3])
        for (const space of spaces) given.push((await archiveOf(max.seat, space, opening)).bytes)
    }
    await askAll()
    await admitLater(ana, max, true)
    await askAll()
    expect(await admitLater(ben, max, false)).toHaveProperty('seq')
    await askAll()

    const hand = await Hand.connect(opened, max.seat, max.participant)
    given.push(hand.told)
    const ask = async (event: string, message: unknown): Promise<unknown> => {
      const answer = await hand.ask(event, message)
      given.push(answer)
      return answer
    }
    const act = (sent: object, space: Space = 'joint') => ask('act', { space, id: randomUUID(), act: sent })
    const empty = { stateVector: new Uint8Array([0]), clientId: 77 }
    await ask('open', { space: 'joint', ...empty })
    await act({ type: 'consent', agreement: hand.agreement })
    for (const space of spaces) given.push(await hand.open(space))
    await askAll()
    // Everything that stood there, asked for by its own id.
    const words = 'f'.repeat(64)
    const about = [
      { type: 'endorse', goal: filled.goal, text: words },
      { type: 'say-back', statement: filled.statement, words, text: 'x' },
      { type: 'retitle-issue', issue: filled.issue, title: 'x' },
      { type: 'accept', offer: filled.offer },
      { type: 'link-evidence', evidence: filled.evidence, to: { issue: filled.issue } },
      { type: 'endorse-name', name: filled.name },
      { type: 'link', issue: filled.issue, goal: filled.goal },
      { type: 'ask-carry', kind: 'issue', item: filled.issue },
    ]
    for (const sent of about) expect(await act(sent)).toHaveProperty('refused')
    const file = { file: filled.file, name: 'x.pdf' }
    const evidence = { type: 'add-evidence', claim: 'x', shows: 'x', source: 'x', kind: 'data' }
    expect(await act({ ...evidence, file })).toHaveProperty('refused')
    // The sides go on, with the same files, numbers and words of their own.
    const back = await again(opened, ana)
    await back.open('side-a')
    await must(back, { type: 'open-issue', title: 'Rent', kind: { type: 'amount', unit: 'EUR' } })
    const issue = back.entries().at(-1)?.id
    await must(
      back,
      { type: 'set-issue-numbers', issue: String(issue), weight: 50, target: '2300' },
      'side-a',
    )
    await hand.until(() => hand.entries().at(-1)?.act.type === 'open-issue')
    given.push(hand.told, ...spaces.map((space) => hand.copyOf(space).toJSON()))
    expect(canariesIn(given, canaries)).toEqual([])
    expect(canariesIn(given, [filled.goal, filled.issue, filled.evidence])).toEqual([])
    // Its numbers were shown to the mediator before, and are not shown to this one.
    expect(ledgerOf(hand.copyOf('mediator')).toArray()).toEqual([])
    expect(canariesIn([back.copyOf('side-a').toJSON()], canaries).length).toBeGreaterThan(0)
    for (const one of [hand, back]) one.leave()
  })

  it('finds a ledger that names the one before, which still verifies, and the same people', async () => {
    const { opened, ana, ben, amy, mo } = room
    const max = await letInAfresh(room)
    const back = await again(opened, ben)
    const [first, ...others] = back.entries()
    const before = ledgerOf((await archiveOf(ben.seat, 'joint')).doc).toArray()
    expect(others).toEqual([])
    expect(checkChain(back.entries()).whole).toBe(true)
    expect(checkChain(before).whole).toBe(true)
    expect(before.at(-1)?.act).toMatchObject({ type: 'admit', participant: max.participant, history: false })
    expect(before.slice(0, ana.entries().length)).toEqual(ana.entries())
    const act = openedAfresh(back.entries())
    expect(act).toMatchObject({ opening: 2, of: { length: before.length, head: before.at(-1)?.hash } })
    expect(first?.at).toBe(before.at(-1)?.at)
    const { people, seats, opening } = stateOf(back)
    expect([...people.keys()]).toEqual([...stateOf(ana).people.keys()])
    expect(seats.gone.get(amy.participant)).toBe('removed')
    expect(seats.gone.get(mo.participant)).toBe('left')
    expect(opening.number).toBe(2)
    back.leave()
  })

  it('everybody who was there is told that it is another room, and nothing of theirs counts in it any more', async () => {
    const { opened, ana, ben, olu } = room
    const max = await knock(opened, 'mediator', 'Max')
    await admitLater(ana, max, true)
    const late = [
      () => ana.act({ type: 'post-statement', text: 'On its way' }),
      () => ana.words((doc) => addGoal(doc, randomUUID(), 'a', 'Still typed')),
      () => ben.act({ type: 'post-statement', text: 'Also on its way' }),
    ]
    const saidYes = admitLater(ben, max, false)
    const answers = late.map((send) => send())
    expect(await saidYes).toHaveProperty('seq')
    for (const hand of [ana, ben, olu]) {
      await hand.until(() => endings(hand).length > 0)
      expect(endings(hand)).toEqual([{ because: 'reopened' }])
      expect(await Hand.handshake(opened, hand.seat, { opening: 1 })).toBe('reopened')
    }
    const said = await Promise.all(answers)
    const back = await again(opened, ana)
    const old = ledgerOf((await archiveOf(ana.seat, 'joint')).doc).toArray()
    const stands = (text: string) =>
      old.filter(({ act }) => act.type === 'post-statement' && act.text === text)
    // Before the second yes in turn: part of the old room. After it: refused, or cut off, and nowhere.
    for (const [at, text] of [[0, 'On its way'] as const, [2, 'Also on its way'] as const])
      expect(stands(text).length, text).toBe(said[at]?.seq === undefined ? 0 : 1)
    for (const answer of said) if (answer.refused !== undefined) expect(answer.refused).toBe('reopened')
    expect(back.entries()).toHaveLength(1)
    expect(back.doc.getMap('goals').size).toBe(0)
    back.leave()
  })

  it('comes by the second of two yeses, also when both are said at one moment, and once', async () => {
    const { opened, ana, ben } = room
    const max = await knock(opened, 'mediator', 'Max')
    const ids = [randomUUID(), randomUUID()] as const
    const admit = { type: 'admit', participant: max.participant }
    const answers = await Promise.all([ana.act(admit, ids[0]), ben.act(admit, ids[1])])
    for (const answer of answers) expect(answer).toHaveProperty('seq')
    const [a, b] = [await again(opened, ana), await again(opened, ben)]
    // Nobody knows whether their answer came: sent again it opens nothing, and changes nothing.
    for (const [hand, id] of [[a, ids[0]] as const, [b, ids[1]] as const])
      expect((await hand.act(admit, id)).refused).toBe('knock-unknown')
    expect(a.entries()).toHaveLength(1)
    const inside = await Hand.connect(opened, max.seat, max.participant)
    expect((await inside.act({ type: 'consent', agreement: inside.agreement })).refused).toBeUndefined()
    const old = ledgerOf((await archiveOf(ana.seat, 'joint')).doc).toArray()
    expect(
      old
        .slice(-2)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort())
    for (const hand of [a, b, inside]) hand.leave()
  })

  it('reads what stands there when both ticks are there in the end, whatever one said in between', async () => {
    const { opened, ana, ben } = room
    const max = await knock(opened, 'mediator', 'Max')
    for (const history of [true, false, true])
      expect(await admitLater(ana, max, history)).toHaveProperty('seq')
    expect(await admitLater(ben, max, true)).toHaveProperty('seq')
    expect(endings(ana)).toEqual([])
    expect(await Hand.handshake(opened, max.seat, { opening: 1 })).toBeUndefined()
    const olga = await knock(opened, 'mediator', 'Olga')
    expect((await admitLater(ben, olga, false)).refused).toBeUndefined()
    expect((await admitLater(ben, olga, true)).refused).toBeUndefined()
    expect(stateOf(ana).opening.number).toBe(1)
  })
})

describe('[T27] what was there before', () => {
  it('is kept for the two sides: both read the joint archive, each its own caucus, and nothing of it that was deleted', async () => {
    const { ana, ben, filled, canaries, deleted, inCaucus } = room
    await letInAfresh(room)
    for (const hand of [ana, ben]) {
      const { bytes, doc } = await archiveOf(hand.seat, 'joint')
      const inJoint = Object.values(filled.canaries).filter(
        (one) => one !== filled.canaries['bytes of a file'],
      )
      expect(canariesIn(doc.toJSON(), inJoint)).toEqual(inJoint)
      expect(canariesIn([bytes], [deleted, inCaucus.a, inCaucus.b])).toEqual([])
      expect(canariesIn([(await fetchFile(hand, filled.file)).bytes], canaries)).toHaveLength(1)
    }
    for (const [hand, side, other] of [[ana, 'a', 'b'] as const, [ben, 'b', 'a'] as const]) {
      expect(notesText((await archiveOf(hand.seat, `caucus-${side}`)).doc)).toContain(inCaucus[side])
      expect(refusedWith(await archiveOf(hand.seat, `caucus-${other}`))).toBe('space-unknown')
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
          refusedWith(await archiveOf(who, space)),
        )
    for (const hand of [ana, ben])
      for (const space of ['side-a', 'side-b', 'mediator', 'cellar', '..', '%00', 'joint.2', 'JOINT'])
        expect((await archiveOf(hand.seat, space)).status).toBeGreaterThanOrEqual(400)
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
        (await archiveOf(ana.seat, 'joint', opening)).status,
        `opening ${opening}`,
      ).toBeGreaterThanOrEqual(400)
    expect((await archiveOf(ana.seat, 'joint')).status).toBe(200)
    for (const hand of [other.ana, other.ben, other.olu]) hand.leave()
  })

  it('is not there before it was opened afresh, and is there while nobody is connected', async () => {
    const { ana, ben, olu } = room
    expect(refusedWith(await archiveOf(ana.seat, 'joint'))).toBe('space-unknown')
    await letInAfresh(room)
    for (const hand of [ana, ben, olu]) hand.leave()
    expect(refusedWith(await archiveOf(ben.seat, 'joint'))).toBe('nothing')
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
      const entries = ledgerOf((await archiveOf(ben.seat, 'joint', opening)).doc).toArray()
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
