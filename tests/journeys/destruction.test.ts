/** Close and destroy, and the retention clock: afterwards nothing of the room is anywhere, and a certificate says so. */
import { createPublicKey, randomUUID, verify } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Schedule } from '@common-ground/server/room/registry'
import { addGoal, setWhy } from '@common-ground/shared/documents/goals'
import { addMilestone } from '@common-ground/shared/documents/milestones'
import { typeNotes } from '@common-ground/shared/documents/notes'
import { canonicalJson } from '@common-ground/shared/ledger/chain'
import { defaultAgreement, mediatorDestroysLine } from '@common-ground/shared/room/agreement-to-mediate'
import { type Certificate, destroyedKinds } from '@common-ground/shared/room/certificate'
import { limits } from '@common-ground/shared/room/limits'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashAt } from '../rig/agreed-room.ts'
import { newCanary } from '../rig/canary.ts'
import { beginExport, takeOut, untilMade } from '../rig/exports.ts'
import { Hand, newSecret, openRoom, post } from '../rig/hand.ts'
import { must } from '../rig/late-mediator.ts'
import { type RunningServer, runServer, schedule } from '../rig/running-server.ts'
import { type SixHands, sixHands } from '../rig/six-hands.ts'

const dayMs = 24 * 60 * 60 * 1000
let now: number
let server: RunningServer
/** What was put off for a minute: the retention clock's next look. */
let nextLook: (() => void) | undefined

const holding: Schedule = (action, ms) => {
  if (ms !== 60_000) return schedule(action, ms)
  nextLook = action
  return () => undefined
}

beforeEach(async () => {
  now = 1_800_000_000_000
  server = await runServer({ clock: () => now, schedule: holding })
})
afterEach(() => server.close())

/** Everything people can write, each with a canary. */
const fill = async ({ ana, ben, mo }: SixHands): Promise<readonly string[]> => {
  const canaries = Array.from({ length: 10 }, newCanary)
  const [goalText, why, statement, issue, noteA, noteB, caucus, noteM, signer, milestone] = canaries
  const goal = randomUUID()
  await ana.words((doc) => addGoal(doc, goal, 'middle', goalText ?? ''))
  await ben.until(() => ben.doc.getMap('goals').has(goal))
  await ben.words((doc) => setWhy(doc, goal, 'b', why ?? ''))
  await ana.act({ type: 'post-statement', text: statement })
  await ben.act({ type: 'open-issue', title: issue, kind: { type: 'yes-no' } })
  await ana.words((doc) => typeNotes(doc, noteA ?? ''), 'side-a')
  await ben.words((doc) => typeNotes(doc, noteB ?? ''), 'side-b')
  await mo.words((doc) => typeNotes(doc, caucus ?? ''), 'caucus-b')
  await mo.words((doc) => typeNotes(doc, noteM ?? ''), 'mediator')
  await ana.words((doc) => addMilestone(doc, { id: randomUUID(), who: 'a', what: milestone ?? '' }))
  await must(ana, { type: 'sign', text: hashAt(ana), name: signer })
  await takeOut(ana, 'agreement-pdf')
  await takeOut(ana, 'joint-record')
  const waits = await beginExport(ana, { form: 'agreement-docx' })
  await untilMade(ana, waits.export ?? '')
  // Names and titles are words of people too: the rig's own.
  return [...canaries, 'Harbour Bakery', 'Lease at 14 Harbour Street', 'nothing recorded']
}

const inFiles = (folder: string, needles: readonly string[]): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => readFileSync(join(file.parentPath, file.name)))
    .flatMap((bytes) => needles.filter((needle) => bytes.includes(needle)))

const signatureHolds = ({ signature, ...signed }: Certificate): boolean => {
  const raw = Buffer.from(signed.publicKey, 'base64')
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') },
    format: 'jwk',
  })
  return verify(null, Buffer.from(canonicalJson(signed)), key, Buffer.from(signature, 'base64'))
}

const certificateOf = async (room: string): Promise<Certificate | undefined> => {
  const answer = await fetch(`${server.origin}/api/rooms/${room}/certificate`)
  const body = (await answer.json()) as { certificate?: Certificate }
  return body.certificate
}

/** The room is gone for everyone: no seat, no link, no row, no file. */
const expectGone = async (hands: SixHands, canaries: readonly string[]): Promise<void> => {
  const { opened, ana } = hands
  const door = `${server.origin}/api/rooms/${opened.room}`
  const unknown = await post(`${server.origin}/api/rooms/${randomUUID()}/door`, { link: newSecret() })
  for (const link of Object.values(opened.links))
    expect(await post(`${door}/door`, { link })).toEqual(unknown)
  expect(JSON.parse((await post(`${door}/door`, { seat: ana.seat })).text).refused).toBe('seat-unknown')
  expect(await Hand.handshake(opened, ana.seat)).toBe('seat-unknown')
  expect(await server.store.room(opened.room)).toBeUndefined()
  expect(await server.store.read(opened.room)).toBeUndefined()
  expect(inFiles(server.dataDir, canaries)).toEqual([])
}

const disconnected = (hand: Hand): Promise<unknown> =>
  new Promise((resolve) => hand.socket.once('disconnect', resolve))

describe('[T16] close and destroy', () => {
  it('by both sides: everyone is told and hung up on, nothing is left, the certificate is signed and says what', async () => {
    const hands = await sixHands(server.origin)
    const canaries = await fill(hands)
    const everyone = [hands.ana, hands.amy, hands.ben, hands.bea, hands.mo, hands.olu]
    const gone = everyone.map(disconnected)
    expect((await hands.ana.act({ type: 'close-and-destroy' })).seq).toBeDefined()
    expect((await hands.mo.act({ type: 'close-and-destroy' })).refused).toBe('not-for-your-role')
    now += 1_000
    expect((await hands.ben.act({ type: 'close-and-destroy' })).seq).toBeDefined()
    await Promise.all(gone)
    const told = everyone.map((hand) => hand.told.at(-1))
    expect(new Set(told.map((last) => last?.event))).toEqual(new Set(['ended']))
    const certificate = await certificateOf(hands.opened.room)
    if (!certificate) throw new Error('no certificate')
    expect(told[0]?.message).toMatchObject({ because: 'destroyed', certificate })
    expect(signatureHolds(certificate)).toBe(true)
    expect(signatureHolds({ ...certificate, destroyedAt: 1 })).toBe(false)
    expect(certificate).toMatchObject({ room: hands.opened.room, because: 'both-sides', destroyedAt: now })
    // Kinds alone: a count would tell one side how much the other had in its own space.
    expect(certificate.destroyed).toEqual(destroyedKinds)
    await expectGone(hands, canaries)
  })

  it('by a mediator alone while no side has come', async () => {
    const opened = await openRoom(server.origin)
    const mo = await Hand.enter(opened, 'mediator', 'Mo')
    const gone = disconnected(mo)
    await mo.act({ type: 'close-and-destroy' })
    await gone
    expect(await certificateOf(opened.room)).toMatchObject({ because: 'unused' })
  })

  it('by a mediator alone where everyone agreed to that, once the room is closed; elsewhere not', async () => {
    const opened = await openRoom(server.origin)
    const asked = async (text: string) =>
      post(`${server.origin}/api/rooms/${opened.room}/agreement`, { link: opened.links.mediator, text })
    await asked(`${defaultAgreement}\n\n${mediatorDestroysLine}`)
    const [ana, mo] = [await Hand.enter(opened, 'a', 'Ana'), await Hand.enter(opened, 'mediator', 'Mo')]
    expect(await mo.act({ type: 'close-and-destroy' })).toMatchObject({ refused: 'close-first' })
    await must(mo, { type: 'move-stage', to: 'closed', outcome: 'no-agreement' })
    const gone = [ana, mo].map(disconnected)
    await mo.act({ type: 'close-and-destroy' })
    await Promise.all(gone)
    expect(await certificateOf(opened.room)).toMatchObject({ because: 'mediator' })
    expect(await server.store.room(opened.room)).toBeUndefined()

    const other = await openRoom(server.origin)
    const changed = mediatorDestroysLine.replace('once it has been closed', 'if both sides agree')
    await post(`${server.origin}/api/rooms/${other.room}/agreement`, {
      link: other.links.mediator,
      text: `${defaultAgreement}\n\n${changed}`,
    })
    await Hand.enter(other, 'a', 'Ana')
    const may = await Hand.enter(other, 'mediator', 'Mo')
    await must(may, { type: 'move-stage', to: 'closed', outcome: 'no-agreement' })
    expect(await may.act({ type: 'close-and-destroy' })).toMatchObject({ refused: 'not-for-your-role' })
  })

  it('what came too late finds no room: words and acts on their way are refused', async () => {
    const hands = await sixHands(server.origin)
    await hands.ana.act({ type: 'close-and-destroy' })
    const gone = [hands.ana, hands.ben, hands.bea].map(disconnected)
    const both = await Promise.all([
      hands.ben.act({ type: 'close-and-destroy' }),
      hands.ana.words((doc) => addGoal(doc, randomUUID(), 'a', 'One more')),
      hands.bea.act({ type: 'post-statement', text: 'One more' }),
    ])
    expect(both[0].seq).toBeDefined()
    await Promise.all(gone)
    expect(await server.store.read(hands.opened.room)).toBeUndefined()
  })
})

describe('[T16] the retention clock', () => {
  it('destroys a room by itself when its time is over, with people in it or not', async () => {
    const hands = await sixHands(server.origin)
    const canaries = await fill(hands)
    const empty = await openRoom(server.origin)
    now += limits.keepDays.usual * dayMs - 1
    nextLook?.()
    await expect.poll(() => nextLook).toBeDefined()
    expect(await server.store.room(empty.room)).toBeDefined()
    const gone = disconnected(hands.olu)
    now += 1
    const look = nextLook
    nextLook = undefined
    look?.()
    await gone
    await expect.poll(() => nextLook).toBeDefined()
    expect(await certificateOf(hands.opened.room)).toMatchObject({ because: 'keep-until', destroyedAt: now })
    expect(await certificateOf(empty.room)).toMatchObject({ because: 'keep-until' })
    await expectGone(hands, canaries)
  })

  it('keeps each room as long as its creator said', async () => {
    const open = (keepDays: unknown) =>
      post(`${server.origin}/api/rooms`, {
        title: 'A short one',
        sides: { a: 'North', b: 'South' },
        creator: { role: 'mediator' },
        keepDays,
      })
    const { room } = JSON.parse((await open(1)).text)
    expect((await server.store.room(room))?.keepUntil).toBe(now + dayMs)
    for (const wrong of [0, limits.keepDays.most + 1, 1.5, '7'])
      expect(JSON.parse((await open(wrong)).text).refused).toBe('malformed')
  })
})
