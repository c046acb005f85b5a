/** Seats over real sockets: a knock is not a seat, admission, removal at once, one more device, leaving, and limits. */
import { addGoal } from '@common-ground/shared/documents/goals'
import { typeNotes } from '@common-ground/shared/documents/notes'
import { limits } from '@common-ground/shared/room/limits'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canariesIn, newCanary } from '../rig/canary.ts'
import { Hand, newSecret, type OpenedRoom, openRoom, post } from '../rig/hand.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import { admit, comeIn, knock, sixHands } from '../rig/six-hands.ts'

let now = 1_800_000_000_000
let server: RunningServer
beforeAll(async () => {
  server = await runServer({ clock: () => now })
})
afterAll(() => server.close())

const door = async ({ room }: OpenedRoom, body: object) =>
  JSON.parse((await post(`${server.origin}/api/rooms/${room}/door`, body)).text)

describe('[T2] a link that is taken', () => {
  it('is a knock: until someone inside says yes, nothing of the room is served', async () => {
    const opened = await openRoom(server.origin)
    const ana = await Hand.enter(opened, 'a', 'Ana')
    const canary = newCanary()
    await ana.words((doc) => addGoal(doc, crypto.randomUUID(), 'a', canary))
    expect(await door(opened, { link: opened.links.a })).toMatchObject({ knock: true })
    const carl = await knock(opened, 'a', 'Carl')
    const waiting = await door(opened, { seat: carl.seat })
    expect(waiting).toMatchObject({ you: { admittance: 'waiting', consented: false } })
    expect(canariesIn(waiting, [canary])).toEqual([])
    expect(await Hand.handshake(opened, carl.seat)).toBe('knock-waiting')
    await ana.until(() => ana.told.some(({ event }) => event === 'knocks'))
    expect(ana.told.at(-1)?.message.waiting).toMatchObject([{ participant: carl.participant, name: 'Carl' }])
    await admit(ana, carl)
    const inside = await comeIn(opened, carl)
    expect(JSON.stringify(inside.doc.getMap('goals').toJSON())).toContain(canary)
    for (const hand of [ana, inside]) hand.leave()
  })

  it('B with A’s link gets a knock at A’s door, which B cannot answer', async () => {
    const opened = await openRoom(server.origin)
    const ana = await Hand.enter(opened, 'a', 'Ana')
    const ben = await Hand.enter(opened, 'b', 'Ben')
    const intruder = await knock(opened, 'a', 'Also Ana')
    expect((await admit(ben, intruder)).refused).toBe('knock-unknown')
    expect(await Hand.handshake(opened, intruder.seat)).toBe('knock-waiting')
    expect(ben.told.filter(({ event }) => event === 'knocks')).toEqual([])
    await ana.act({ type: 'turn-away', participant: intruder.participant }, crypto.randomUUID(), 'side-a')
    expect(await door(opened, { seat: intruder.seat })).toMatchObject({ you: { admittance: 'turned-away' } })
    expect(await Hand.handshake(opened, intruder.seat)).toBe('turned-away')
    for (const hand of [ana, ben]) hand.leave()
  })

  it('a crowd at one side’s door leaves the other’s free', async () => {
    const opened = await openRoom(server.origin)
    const ana = await Hand.enter(opened, 'a', 'Ana')
    const ben = await Hand.enter(opened, 'b', 'Ben')
    for (let count = 0; count < limits.waitingPerChair; count += 1) await knock(opened, 'a', `Carl ${count}`)
    const more = await post(`${server.origin}/api/rooms/${opened.room}/seat`, {
      link: opened.links.a,
      seat: newSecret(),
      name: 'One too many',
    })
    expect(JSON.parse(more.text).refused).toBe('too-many-waiting')
    // However hard someone pushes at A's door, B's opens.
    const pushing = Array.from({ length: limits.rate.door.burst * 2 }, () =>
      post(`${server.origin}/api/rooms/${opened.room}/door`, { link: opened.links.a }),
    )
    expect((await Promise.all(pushing)).some(({ status }) => status === 429)).toBe(true)
    const bea = await knock(opened, 'b', 'Bea')
    await admit(ben, bea)
    expect(await door(opened, { seat: bea.seat })).toMatchObject({ you: { admittance: 'seated' } })
    for (const hand of [ana, ben]) hand.leave()
  })
})

describe('[T2] who holds a chair and has not come in', () => {
  const toldTo = ({ told }: Hand) =>
    told.filter(({ event }) => event === 'not-yet-in').map(({ message }) => message.people)

  it('is told to everyone inside, until they are in', async () => {
    const opened = await openRoom(server.origin)
    const ana = await Hand.enter(opened, 'a', 'Ana')
    const mo = await Hand.enter(opened, 'mediator', 'Mo')
    await ana.until(() => toldTo(ana).length === 3)
    expect(toldTo(ana)).toEqual([[], [{ id: mo.participant, standing: 'mediator', name: 'Mo' }], []])
    const ben = await Hand.sit(opened, 'b', 'Ben')
    const waiting = [{ id: ben.participant, standing: 'b', name: 'Ben' }]
    for (const hand of [ana, mo]) {
      await hand.until(() => toldTo(hand).length > (hand === ana ? 3 : 1))
      expect(toldTo(hand).at(-1)).toEqual(waiting)
    }
    // Whoever comes back later is told as well, and whoever is not inside is told nothing.
    const again = await Hand.connect(opened, mo.seat, mo.participant)
    await again.open()
    await again.until(() => toldTo(again).length === 1)
    expect(toldTo(again)).toEqual([waiting])
    expect(ben.told).toEqual([])
    await ben.act({ type: 'consent', agreement: ben.agreement })
    for (const hand of [ana, mo, again]) {
      const told = toldTo(hand).length
      await hand.until(() => toldTo(hand).at(-1)?.toString() === '')
      expect(toldTo(hand).length).toBeLessThanOrEqual(told + 1)
    }
    for (const hand of [ana, mo, ben, again]) hand.leave()
  })

  it('names nobody who only knocks', async () => {
    const opened = await openRoom(server.origin)
    const ana = await Hand.enter(opened, 'a', 'Ana')
    const ben = await Hand.enter(opened, 'b', 'Ben')
    const carl = await knock(opened, 'a', 'Carl')
    const olu = await knock(opened, 'observer', 'Olu')
    await ben.act({ type: 'post-statement', text: 'Hello' })
    await ana.until(() => ana.entries().length === 3)
    for (const hand of [ana, ben])
      for (const { participant } of [carl, olu])
        expect(JSON.stringify(toldTo(hand))).not.toContain(participant)
    for (const hand of [ana, ben]) hand.leave()
  })
})

describe('[T28] observers', () => {
  it('are not admitted by one side alone, read the joint space only, and lose their sockets at once', async () => {
    const { opened, ana, ben, olu, leave } = await sixHands(server.origin)
    const second = await knock(opened, 'observer', 'Otto')
    await admit(ana, second)
    expect(await Hand.handshake(opened, second.seat)).toBe('knock-waiting')
    for (const space of ['side-a', 'side-b', 'caucus-a', 'caucus-b', 'mediator'])
      expect((await olu.open(space)).refused).toBe('space-unknown')
    expect((await olu.words((doc) => addGoal(doc, crypto.randomUUID(), 'middle', 'Mine'))).refused).toBe(
      'not-yours-to-write',
    )
    expect((await olu.act({ type: 'post-statement', text: 'Mine' })).refused).toBe('not-for-your-role')
    const closed = new Promise((resolve) => olu.socket.once('disconnect', resolve))
    expect((await ben.act({ type: 'remove', participant: olu.participant })).seq).toBeDefined()
    await closed
    expect(olu.told.at(-1)).toEqual({ event: 'ended', message: { because: 'removed' } })
    expect(await Hand.handshake(opened, olu.seat)).toBe('seat-unknown')
    leave()
  })
})

it('[T3] someone removed keeps nothing: not the socket that is open, not the words on their way, not another device', async () => {
  const { opened, ana, amy, leave } = await sixHands(server.origin)
  const link = await post(`${server.origin}/api/rooms/${opened.room}/device-link`, { seat: amy.seat })
  const secret = JSON.parse(link.text).path.split('#')[1]
  const flying = amy.words((doc) => typeNotes(doc, 'still there?'), 'side-a')
  await ana.act({ type: 'remove', participant: amy.participant })
  const answered = await flying
  const late = await amy.act({ type: 'post-statement', text: 'Still there?' })
  expect([answered.words ?? answered.refused ?? 'closed', late.seq]).toEqual([expect.any(String), undefined])
  expect(await Hand.handshake(opened, amy.seat)).toBe('seat-unknown')
  const again = await post(`${server.origin}/api/rooms/${opened.room}/seat`, {
    link: secret,
    seat: newSecret(),
    name: '',
  })
  expect(JSON.parse(again.text).refused).toBe('link-unknown')
  leave()
})

describe('[T31] a link to one more device', () => {
  const deviceLink = async (opened: OpenedRoom, seat: string): Promise<string> => {
    const made = await post(`${server.origin}/api/rooms/${opened.room}/device-link`, { seat })
    return JSON.parse(made.text).path.split('#')[1]
  }
  const use = (opened: OpenedRoom, link: string, seat = newSecret()) =>
    post(`${server.origin}/api/rooms/${opened.room}/seat`, { link, seat, name: '' })

  it('opens one’s own seat there, once', async () => {
    const opened = await openRoom(server.origin)
    const ana = await Hand.enter(opened, 'a', 'Ana')
    const link = await deviceLink(opened, ana.seat)
    expect(await door(opened, { link })).toMatchObject({ you: { name: 'Ana', consented: true } })
    const phone = newSecret()
    const first = await use(opened, link, phone)
    expect(JSON.parse(first.text)).toMatchObject({ participant: ana.participant, admittance: 'seated' })
    expect((await use(opened, link, phone)).text).toBe(first.text)
    const there = await Hand.connect(opened, phone, ana.participant)
    await there.open('side-a')
    await there.words((doc) => typeNotes(doc, 'From the phone'), 'side-a')
    for (const hand of [ana, there]) hand.leave()
  })

  it('used up, expired and unknown are one answer', async () => {
    const opened = await openRoom(server.origin)
    const ana = await Hand.enter(opened, 'a', 'Ana')
    const [used, expired] = [await deviceLink(opened, ana.seat), await deviceLink(opened, ana.seat)]
    await use(opened, used)
    now += limits.deviceLinkMs
    const answers = [await use(opened, used), await use(opened, expired), await use(opened, newSecret())]
    const doors = await Promise.all(
      [used, expired, newSecret()].map((link) =>
        post(`${server.origin}/api/rooms/${opened.room}/door`, { link }),
      ),
    )
    expect(new Set([...answers, ...doors].map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    ana.leave()
  })

  it('is made by its owner alone, and for so many devices', async () => {
    const opened = await openRoom(server.origin)
    const ana = await Hand.enter(opened, 'a', 'Ana')
    expect(
      (await post(`${server.origin}/api/rooms/${opened.room}/device-link`, { seat: newSecret() })).status,
    ).toBe(404)
    for (let device = 1; device < limits.devicesPerParticipant; device += 1)
      await use(opened, await deviceLink(opened, ana.seat))
    const more = await post(`${server.origin}/api/rooms/${opened.room}/device-link`, { seat: ana.seat })
    expect(JSON.parse(more.text).refused).toBe('too-many-devices')
    ana.leave()
  })
})

it('[E1] leaving is quiet: the others are told of an entry and an empty place, and the seat opens no more', async () => {
  const { opened, amy, ben, leave } = await sixHands(server.origin)
  const before = ben.told.length
  expect((await amy.act({ type: 'leave' })).seq).toBeDefined()
  await ben.until(() =>
    ben.told.some(({ message }) => message.participant === amy.participant && message.at === null),
  )
  expect(new Set(ben.told.slice(before).map(({ event }) => event))).toEqual(new Set(['words', 'presence']))
  expect(await Hand.handshake(opened, amy.seat)).toBe('seat-unknown')
  leave()
})
