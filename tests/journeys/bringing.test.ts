/** Bringing a mediator in over real sockets: the proposal, the link, who lets whom in, and what is read without both ticks: nothing. */
import { addGoal } from '@common-ground/shared/documents/goals'
import { limits } from '@common-ground/shared/room/limits'
import { type Side, sides } from '@common-ground/shared/room/side'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { canariesIn } from '../rig/canary.ts'
import { fetchFile, pdf, sendFile } from '../rig/files.ts'
import { type FilledJoint, fillJoint } from '../rig/filled-joint.ts'
import { Hand, newSecret, type OpenedRoom, openRoom, post, type Reply } from '../rig/hand.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import { admit, admitLater, comeIn, comeLater, type Knocker, knock } from '../rig/six-hands.ts'

let server: RunningServer
let opened: OpenedRoom
let ana: Hand
let ben: Hand
beforeAll(async () => {
  server = await runServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  opened = await openRoom(server.origin)
  ana = await Hand.enter(opened, 'a', 'Ana')
  ben = await Hand.enter(opened, 'b', 'Ben')
  return () => {
    for (const hand of [ana, ben]) hand.leave()
  }
})

const of = (side: Side): Hand => (side === 'a' ? ana : ben)
const across = (side: Side): Hand => (side === 'a' ? ben : ana)

const ask = async (by: Hand): Promise<string> => {
  const asked = crypto.randomUUID()
  const said = { name: 'Mira', disclosure: 'She has worked for neither of us' }
  expect(await by.act({ type: 'ask-mediator', ...said }, asked)).toHaveProperty('seq')
  return asked
}

const agreeOn = async (side: Side): Promise<void> => {
  const asked = await ask(of(side))
  expect(await across(side).act({ type: 'accept-mediator', asked })).toHaveProperty('seq')
}

const link = (seat: string): Promise<Reply> =>
  post(`${server.origin}/api/rooms/${opened.room}/mediator-link`, { seat })
const refusedWith = ({ text }: Reply): string | undefined => JSON.parse(text).refused

/** The room as whoever has this new link knows it. */
const byNewLink = async (by: Hand): Promise<OpenedRoom> => {
  const { path } = JSON.parse((await link(by.seat)).text)
  return { ...opened, links: { ...opened.links, mediator: path.split('#')[1] } }
}

const door = async (body: object): Promise<Reply> =>
  post(`${server.origin}/api/rooms/${opened.room}/door`, body)

/** Everything somebody can ask of the room who has a link and a seat key: all that comes back. */
const askEverything = async (
  room: OpenedRoom,
  { seat }: Knocker,
  { file }: FilledJoint,
): Promise<readonly unknown[]> => {
  const at = `${server.origin}/api/rooms/${room.room}`
  const by = { seat, opened: room }
  return [
    await door({ link: room.links.mediator }),
    await door({ seat }),
    await Hand.handshake(room, seat),
    await fetchFile(by, file),
    await sendFile(by, 'joint', pdf()),
    await post(`${at}/device-link`, { seat }),
    await post(`${at}/mediator-link`, { seat }),
    await post(`${at}/seat`, { link: room.links.mediator, seat, name: 'Mo' }),
    await post(`${at}/agreement`, { link: room.links.mediator, text: 'x' }),
    await (await fetch(`${at}/certificate`)).text(),
  ]
}

describe('[T27] a mediator who comes when the sides have worked', () => {
  const knocking: [string, () => Promise<OpenedRoom>][] = [
    ['by the link of the beginning', async () => opened],
    [
      'by a link made later',
      async () => {
        await ana.act({ type: 'withdraw-mediator', asked: await lastAsked() })
        await agreeOn('b')
        return byNewLink(ben)
      },
    ],
  ]
  const lastAsked = async (): Promise<string> => {
    const last = ana.entries().findLast(({ act }) => act.type === 'ask-mediator')
    if (!last) throw new Error('nobody was proposed')
    return last.id
  }

  it.each(knocking)('%s reads nothing before both sides have ticked that they may', async (_by, make) => {
    const filled = await fillJoint(ana, ben)
    const canaries = Object.values(filled.canaries)
    await ana.until(() => ana.entries().at(-1)?.act.type === 'ask-mediator')
    const room = await make()
    const mo = await knock(room, 'mediator', 'Mo')
    const given: unknown[] = []
    const tries = [
      (): Promise<{ refused?: unknown }> => Promise.resolve({}),
      () => admit(ana, mo),
      () => admitLater(ana, mo, true),
      () => admitLater(ana, mo, false),
      () => admitLater(ana, mo, true),
    ]
    for (const said of tries) {
      expect((await said()).refused).toBeUndefined()
      given.push(...(await askEverything(room, mo, filled)))
      expect(await Hand.handshake(room, mo.seat)).toBe('knock-waiting')
      await expect(Hand.connect(room, mo.seat, mo.participant)).rejects.toThrow()
    }
    expect(canariesIn(given, canaries)).toEqual([])

    expect(await admitLater(ben, mo, true)).toHaveProperty('seq')
    const inside = await comeIn(room, mo)
    const bytes = (await fetchFile(inside, filled.file)).bytes
    const read = [inside.doc.toJSON(), inside.entries(), bytes]
    expect(canariesIn(read, canaries)).toEqual(canaries)
    inside.leave()
  })

  it('knocks for words alone, and takes the seat of an empty room at once', async () => {
    expect(JSON.parse((await door({ link: opened.links.mediator })).text)).toMatchObject({ knock: false })
    await ana.words((doc) => addGoal(doc, crypto.randomUUID(), 'a', 'Quiet nights'))
    expect(JSON.parse((await door({ link: opened.links.mediator })).text)).toMatchObject({ knock: true })
    const mo = await knock(opened, 'mediator', 'Mo')
    expect(await Hand.handshake(opened, mo.seat)).toBe('knock-waiting')
    const empty = await openRoom(server.origin)
    const first = await Hand.enter(empty, 'a', 'Ana')
    const max = await Hand.enter(empty, 'mediator', 'Max')
    expect(max.entries().map(({ act }) => act.type)).toEqual(['consent', 'consent'])
    for (const hand of [first, max]) hand.leave()
  })

  it('is told of at the doors of both sides, and to nobody else, until one is inside', async () => {
    await ana.act({ type: 'post-statement', text: 'A beginning' })
    const watching = await knock(opened, 'observer', 'Olu')
    for (const side of [ana, ben]) await admit(side, watching)
    const olu = await comeIn(opened, watching)
    const knocks = ({ told }: Hand) => told.filter(({ event }) => event === 'knocks')
    const mo = await knock(opened, 'mediator', 'Mo')
    for (const hand of [ana, ben])
      await hand.until(() => JSON.stringify(knocks(hand).at(-1)).includes(mo.participant))
    const inside = await comeLater(opened, [ana, ben], 'Max')
    for (const hand of [ana, ben]) await hand.until(() => JSON.stringify(knocks(hand).at(-1)).includes('[]'))
    await inside.until(() => JSON.stringify(knocks(inside)).includes(mo.participant))
    expect(knocks(olu)).toEqual([])
    expect(JSON.stringify(olu.told)).not.toContain(mo.participant)
    // From now on that door is the mediator's: neither side can answer it.
    expect((await admitLater(ana, mo, true)).refused).toBe('knock-unknown')
    expect(await admit(inside, mo)).toHaveProperty('seq')
    expect(await Hand.handshake(opened, mo.seat)).toBeUndefined()
    for (const hand of [inside, olu]) hand.leave()
  })
})

describe.each(sides)('[T2] [E1] a link to the mediator’s chair, made by side %s', (side) => {
  it('is there once both sides have said yes to a person, and opens that chair alone', async () => {
    expect(refusedWith(await link(of(side).seat))).toBe('mediator-not-accepted')
    const asked = await ask(of(side))
    for (const hand of [ana, ben]) expect(refusedWith(await link(hand.seat))).toBe('mediator-not-accepted')
    await across(side).act({ type: 'accept-mediator', asked })
    const room = await byNewLink(of(side))
    expect(JSON.parse((await door({ link: room.links.mediator })).text)).toMatchObject({
      chair: { role: 'mediator' },
      knock: true,
      mayReword: false,
    })
    const mediator = await comeLater(room, [ana, ben])
    expect(refusedWith(await link(mediator.seat))).toBe('not-for-your-role')
    mediator.leave()
  })

  it('is nobody’s without a seat that may be used', async () => {
    await agreeOn(side)
    expect(refusedWith(await link(newSecret()))).toBe('seat-unknown')
    const waiting = await knock(opened, side, 'Amy')
    expect(refusedWith(await link(waiting.seat))).toBe('seat-unknown')
    await admit(of(side), waiting)
    expect(refusedWith(await link(waiting.seat))).toBe('consent-first')
    const malformed = await post(`${server.origin}/api/rooms/${opened.room}/mediator-link`, {})
    expect(refusedWith(malformed)).toBe('link-unknown')
    const amy = await comeIn(opened, waiting)
    expect((await link(amy.seat)).status).toBe(200)
    await amy.act({ type: 'leave' })
    expect(refusedWith(await link(amy.seat))).toBe('seat-unknown')
  })

  it('is one of a bounded number', async () => {
    await agreeOn(side)
    // The one of the room's beginning counts.
    for (let made = 1; made < limits.mediatorLinks; made += 1)
      expect((await link(of(side).seat)).status).toBe(200)
    expect(refusedWith(await link(across(side).seat))).toBe('too-many-mediator-links')
  })
})

describe.each(sides)('[T3] [E2] parting with a mediator, proposed by side %s', (side) => {
  it('ends the seat at once when the other side says so too, and everyone reads who said it', async () => {
    const mo = await Hand.enter(opened, 'mediator', 'Mo')
    const part = { type: 'part-with-mediator', participant: mo.participant }
    expect(await of(side).act(part)).toHaveProperty('seq')
    await mo.until(() => mo.entries().at(-1)?.act.type === 'part-with-mediator')
    expect(mo.entries()).toEqual(ana.entries())
    expect((await mo.act(part)).refused).toBe('not-for-your-role')
    const closed = new Promise((resolve) => mo.socket.once('disconnect', resolve))
    expect(await across(side).act(part)).toHaveProperty('seq')
    await closed
    expect(mo.told.at(-1)).toEqual({ event: 'ended', message: { because: 'removed' } })
    expect(await Hand.handshake(opened, mo.seat)).toBe('seat-unknown')
    expect(await server.store.seatsOf(opened.room, mo.participant)).toBe(0)

    // Whoever comes after them is let in by both sides, and never sits down in their chair by their link.
    const next = await knock(opened, 'mediator', 'Max')
    expect(await Hand.handshake(opened, next.seat)).toBe('knock-waiting')
    for (const hand of [ana, ben]) await admitLater(hand, next, true)
    expect(await Hand.handshake(opened, next.seat)).toBeUndefined()
  })

  it('also one who holds the chair and never came in', async () => {
    const mo = await Hand.sit(opened, 'mediator', 'Mo')
    for (const hand of [of(side), across(side)])
      expect(await hand.act({ type: 'part-with-mediator', participant: mo.participant })).toHaveProperty(
        'seq',
      )
    expect((await mo.act({ type: 'consent', agreement: mo.agreement })).closed).toBe(true)
    expect(await Hand.handshake(opened, mo.seat)).toBe('seat-unknown')
  })
})
