/** How long another person's act takes while files come into their room, and while files are forgotten. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { limits } from '@common-ground/shared/room/limits'
import { filesPath, pdf } from '../rig/files.ts'
import { Hand, openRoom } from '../rig/hand.ts'
import { middle, type Plan, type Row, rowsOf } from './row.ts'

/** Between two acts of one person, in ms. */
const breath = 8

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Acts one after another, by turns so that nobody is too fast, until `work` is done; each act's time. */
const actDuring = async (people: readonly Hand[], work: Promise<unknown>): Promise<readonly number[]> => {
  let over = false
  void work.finally(() => {
    over = true
  })
  const times: number[] = []
  for (let at = 0; !over; at += 1) {
    const begun = performance.now()
    const answer = await people[at % people.length]?.act({ type: 'post-statement', text: `Point ${at}` })
    if (answer?.refused === undefined) times.push(performance.now() - begun)
    await wait(breath)
  }
  await work
  return times
}

/** From sending an act to its answer. */
const answered = (what: string, times: readonly number[]): readonly Row[] => [
  ...rowsOf(what, 'ms', { median: middle(times), worst: Math.max(...times) }),
  ...rowsOf(what, '', { acts: times.length }),
]

/** In a thread of its own, with its file: what sending costs is not in the acts' times. */
const sender = `
const { parentPort, workerData } = require('node:worker_threads')
parentPort.on('message', async ({ url, seat }) => {
  const headers = { authorization: 'Bearer ' + seat, 'x-space': 'joint', 'content-type': 'application/octet-stream' }
  const { status } = await fetch(url, { method: 'POST', headers, body: workerData })
  parentPort.postMessage(status)
})`

const sending = async (by: Hand, worker: Worker | undefined): Promise<void> => {
  if (!worker) throw new Error('there are not that many threads')
  worker.postMessage({ url: filesPath(by), seat: by.seat })
  const [status] = await once(worker, 'message')
  if (status !== 200) throw new Error(`a file was answered with ${status}`)
}

const seated = async (origin: string) => {
  const room = await openRoom(origin)
  return {
    ana: await Hand.enter(room, 'a', 'Ana'),
    ben: await Hand.enter(room, 'b', 'Ben'),
    mo: await Hand.enter(room, 'mediator', 'Mo'),
  }
}

interface Scene extends Awaited<ReturnType<typeof seated>> {
  /** Sends a large file in a thread of this number. */
  send(by: Hand, number: number): Promise<void>
  /** Puts the server's clock forward, and lets it look what is over. */
  forward(ms: number): void
}

/** What goes on meanwhile. */
const doings: readonly {
  readonly what: string
  readonly before?: (scene: Scene) => Promise<unknown>
  readonly during: (scene: Scene) => Promise<unknown>
}[] = [
  { what: 'nothing else', during: () => wait(700) },
  { what: 'a file of 20 MB comes in', during: ({ ana, send }) => send(ana, 0) },
  {
    what: 'three of them come in at once',
    during: ({ ana, ben, mo, send }) => Promise.all([ana, ben, mo].map(send)),
  },
  {
    what: 'four of them are forgotten',
    before: async ({ ana, send }) => {
      for (let at = 0; at < 4; at += 1) await send(ana, at)
    },
    during: async ({ forward }) => {
      forward(limits.file.unnamedMs)
      await wait(1_500)
    },
  },
]

/** Each on a server of its own, so that none pays for the files of another. */
const rowsDuring = async (
  { what, before, during }: (typeof doings)[number],
  workers: readonly Worker[],
  { rounds, store }: Plan,
): Promise<readonly Row[]> => {
  const server = fork(fileURLToPath(new URL('./clocked-server.ts', import.meta.url)), [store])
  const [origin] = await once(server, 'message')
  const send = (by: Hand, number: number): Promise<void> => sending(by, workers[number])
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const people = await seated(origin)
    const scene = { ...people, send, forward: (ms: number) => void server.send(ms) }
    await before?.(scene)
    times.push(...(await actDuring([people.ben, people.mo], during(scene))))
    for (const hand of Object.values(people)) hand.leave()
  }
  server.send('stop')
  await once(server, 'exit')
  return answered(what, times)
}

export const filesRows = async (plan: Plan): Promise<readonly Row[]> => {
  const workers = Array.from({ length: 4 }, (_, at) => {
    const workerData = new Uint8Array(pdf(`${at}`, limits.file.bytes - 2_000))
    return new Worker(sender, { eval: true, workerData })
  })
  const rows: Row[] = []
  for (const doing of doings) rows.push(...(await rowsDuring(doing, workers, plan)))
  for (const worker of workers) await worker.terminate()
  return rows
}
