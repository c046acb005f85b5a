/** The joint room opened afresh over real sockets: nothing from before reaches the mediator who comes, and the two sides keep it. */
import { randomUUID } from 'node:crypto'
import { ledgerOf } from '@common-ground/shared/documents/declare'
import { addGoal } from '@common-ground/shared/documents/goals'
import { checkChain } from '@common-ground/shared/ledger/chain'
import { type Space, spaces } from '@common-ground/shared/room/space'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { archiveOf } from '../rig/archives.ts'
import { canariesIn } from '../rig/canary.ts'
import { fetchFile } from '../rig/files.ts'
import { Hand, post } from '../rig/hand.ts'
import { again, letInAfresh, must, openedAfresh, type WorkedRoom, workedRoom } from '../rig/late-mediator.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import { admitLater, knock } from '../rig/six-hands.ts'
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

const endings = (hand: Hand): readonly unknown[] =>
  hand.told.filter(({ event }) => event === 'ended').map(({ message }) => message)

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
        for (const space of spaces) given.push((await archiveOf(api(), max.seat, space, opening)).bytes)
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
    const before = ledgerOf((await archiveOf(api(), ben.seat, 'joint')).doc).toArray()
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
    const old = ledgerOf((await archiveOf(api(), ana.seat, 'joint')).doc).toArray()
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
    const old = ledgerOf((await archiveOf(api(), ana.seat, 'joint')).doc).toArray()
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
