/** What a room at work leaves in the server's log, at the most talkative level, and in its files: nothing of people. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addGoal, setWhy } from '@common-ground/shared/documents/goals'
import { typeNotes } from '@common-ground/shared/documents/notes'
import { spaces } from '@common-ground/shared/room/space'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newCanary } from '../rig/canary.ts'
import { fetchFile, laid, pdf, photo, sendFile } from '../rig/files.ts'
import { Hand, newSecret, type OpenedRoom, openRoom, post } from '../rig/hand.ts'
import { knock, type SixHands, sixHands } from '../rig/six-hands.ts'
import { root } from '../source-files.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'common-ground-logs-'))
const canary = newCanary()
let log = ''
/** Everything that must be nowhere: canaries, secrets of links, keys of seats. */
let secrets: string[] = [canary]
/** Ids and hashes of files: not even these, in the log. */
let files: readonly string[] = []

const listening = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    const hear = (chunk: Buffer) => {
      log += chunk.toString()
      const address = /is open at (http:\/\/\S+)/.exec(log)
      if (address?.[1]) resolve(address[1])
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
  })

/** Requests with a canary in every place one can be put. */
const knockOnEverything = async (origin: string, { room, links }: OpenedRoom): Promise<void> => {
  await post(`${origin}/api/rooms`, { title: canary, sides: { a: canary, b: `${canary}b` }, creator: {} })
  const sides = { a: canary, b: `${canary}b` }
  await post(`${origin}/api/rooms`, {
    title: canary,
    sides,
    creator: { role: 'mediator' },
    agreement: canary,
  })
  for (const where of ['door', 'seat', 'device-link', 'mediator-link', 'agreement'])
    for (const body of [
      { link: canary },
      `{"link": "${canary}`,
      { link: newSecret(), name: canary, text: canary },
    ])
      await post(`${origin}/api/rooms/${room}/${where}`, body)
  await post(`${origin}/api/rooms/${canary}/door`, { link: canary })
  await fetch(`${origin}/api/rooms/${canary}/certificate?${canary}`)
  await fetch(`${origin}/r/${canary}`)
  await post(`${origin}/api/rooms/${room}/agreement`, { link: links.a, text: canary })
}

/** Words and acts of everyone, allowed and not. */
const workEverywhere = async ({ ana, ben, mo, olu, opened }: SixHands): Promise<void> => {
  const goal = randomUUID()
  await ana.words((doc) => addGoal(doc, goal, 'middle', canary))
  await ana.words((doc) => setWhy(doc, goal, 'a', canary))
  for (const hand of [ana, ben, mo, olu])
    for (const space of spaces) {
      await hand.words((doc) => space !== 'joint' && typeNotes(doc, canary), space)
      await hand.ask('words', { space, update: Buffer.from(canary) })
      await hand.act({ type: 'post-statement', text: `${canary}\u0000` }, randomUUID(), space)
      hand.socket.emit('presence', { space, at: { goal: canary } })
    }
  await ana.words((doc) => addGoal(doc, randomUUID(), 'b', canary))
  await ana.act({ type: 'post-statement', text: canary })
  await ana.act({ type: 'propose-name', name: canary, instead: [`${canary} once`, `${canary} twice`] })
  await ben.act({ type: 'propose-name', name: canary, instead: [`${canary}\u0000`] })
  const issue = randomUUID()
  await ana.act({ type: 'open-issue', title: canary, kind: { type: 'text' } }, issue)
  await ana.act({ type: 'note-about', issue, text: canary }, randomUUID(), 'side-a')
  await ana.act({ type: 'set-issue-numbers', issue, target: canary }, randomUUID(), 'side-a')
  await ana.act({ type: canary })
  await ana.ask('open', { space: canary })
  ana.socket.emit(canary, canary)
  await knock(opened, 'a', canary)
}

/** An amount whose digits and point stand in nothing else by accident. */
const sealed = '1733.417287'

/** Sealed bids, allowed and not. */
const bidUnderSeal = async ({ ana, ben, mo }: SixHands): Promise<void> => {
  const [issue, bidding] = [randomUUID(), randomUUID()]
  await mo.act({ type: 'open-issue', title: canary, kind: { type: 'amount', unit: canary } }, issue)
  const range = { from: '1733.4172', to: '1733.4173', step: '0.000001' }
  await ana.act({ type: 'propose-bidding', issue, payer: 'a', rounds: 1, ...range }, bidding)
  await ben.act({ type: 'join-bidding', bidding })
  const bid = { type: 'place-bid', bidding, round: 1, amount: sealed, nonce: 'ab'.repeat(32) }
  for (const space of ['caucus-a', 'side-b', 'joint', 'side-a'] as const)
    await ana.act(bid, randomUUID(), space)
  await ana.act({ ...bid, nonce: sealed }, randomUUID(), 'side-a')
  await ben.act({ ...bid, amount: `${sealed}1` }, randomUUID(), 'side-b')
  await ben.act(bid, randomUUID(), 'side-b')
}

/** Files with a canary in them, in their space, their address and their headers; answers what must be nowhere of them. */
const layFiles = async (hands: SixHands): Promise<readonly string[]> => {
  const { ana, ben, mo, opened } = hands
  const { file, sha256 } = await laid(ana, 'side-a', pdf(canary, 300_000))
  await laid(mo, 'mediator', await photo(canary))
  for (const bytes of [Buffer.from(canary), pdf(`<script>${canary}`), pdf(canary).subarray(0, 90)])
    await sendFile(ana, 'joint', bytes)
  await sendFile(ben, canary, pdf())
  await sendFile({ seat: canary, opened }, 'joint', pdf())
  await fetchFile(ana, file)
  for (const name of [file, canary, `${file}?${canary}`]) await fetchFile(ben, name)
  return [file, sha256]
}

beforeAll(async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: root,
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: '0',
      NO_PAGES: '1',
      LOG_LEVEL: 'debug',
      DATA_DIR: dataDir,
    },
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const origin = await listening(child)
  const hands = await sixHands(origin)
  const named = await openRoom(origin)
  const person = await Hand.enter(named, 'a', canary)
  await knockOnEverything(origin, hands.opened)
  await workEverywhere(hands)
  await bidUnderSeal(hands)
  files = await layFiles(hands)
  secrets = [
    canary,
    sealed,
    'ab'.repeat(32),
    person.seat,
    ...[hands.ana, hands.ben, hands.mo, hands.olu].map(({ seat }) => seat),
    ...Object.values(hands.opened.links),
    ...Object.values(named.links),
    'Harbour Bakery',
    'Lease at 14',
  ]
  hands.leave()
  person.leave()
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
}, 60_000)
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

describe('a room at work leaves', () => {
  it('[T17] in the log ids and codes only: no text, name, title, bid, link secret or seat key', () => {
    expect(log).toContain('incoming request')
    expect([...secrets, ...files].filter((secret) => log.includes(secret))).toEqual([])
  })

  it('[T33] in its files nothing readable, once the master key is elsewhere', () => {
    const names = readdirSync(dataDir).filter((name) => name !== 'master.key')
    expect(names).toContain('common-ground.db')
    const bytes = names.map((name) => readFileSync(join(dataDir, name)))
    const found = secrets.filter((secret) => bytes.some((file) => file.includes(secret)))
    expect(found).toEqual([])
  })
})
