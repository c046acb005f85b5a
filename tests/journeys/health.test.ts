/** Health and readiness, as a watcher asks for them. */
import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type RunningServer, runServer } from '../rig/running-server.ts'

let server: RunningServer
let writing = 0
let mostAtOnce = 0

beforeAll(async () => {
  server = await runServer({
    wrapStore: (store) => ({
      ...store,
      close: () => store.close(),
      ready: async () => {
        writing += 1
        mostAtOnce = Math.max(mostAtOnce, writing)
        // As from a disk: others can ask meanwhile.
        for (let turn = 0; turn < 100; turn += 1) await setImmediate()
        await store.ready()
        writing -= 1
      },
    }),
  })
})
afterAll(() => server.close())

it('[R10] however many ask whether the store can be written, it is written for one of them at a time', async () => {
  const asks = Array.from({ length: 50 }, () => fetch(`${server.origin}/ready`))
  const answers = await Promise.all(asks)
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
  expect(mostAtOnce).toBe(1)
})
