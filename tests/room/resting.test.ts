/** Looking after documents in memory: when they are asked to rest, and who is asked again. */
import { Resting } from '@common-ground/server/room/resting'
import { expect, it } from 'vitest'
import { Clock } from '../world/clock.ts'

const scene = () => {
  const clock = new Clock(0)
  const reported: string[] = []
  const resting = new Resting({ schedule: clock.schedule, report: (what) => reported.push(what) })
  /** Each look lets whoever was asked answer, one after another. */
  const pass = async (ms: number): Promise<void> => {
    await clock.pass(ms, () => undefined)
    for (let turns = 0; turns < 10; turns += 1) await new Promise((resolve) => setImmediate(resolve))
  }
  return { clock, reported, resting, pass }
}

it('whoever has a document is asked every second until it has none, and nobody looks after that', async () => {
  const { clock, resting, pass } = scene()
  const answers = [false, false, true]
  let asked = 0
  resting.isAwake({ rest: async () => answers[asked++] ?? true })
  for (let second = 0; second < 5; second += 1) await pass(1_000)
  expect(asked).toBe(3)
  expect(clock.idle).toBe(true)
})

it('whoever wakes again while it comes to rest is asked again', async () => {
  const { resting, pass } = scene()
  let asked = 0
  const sleeper = {
    rest: async () => {
      asked += 1
      if (asked === 1) resting.isAwake(sleeper)
      return true
    },
  }
  resting.isAwake(sleeper)
  await pass(1_000)
  await pass(1_000)
  expect(asked).toBe(2)
})

it('a bug of one is reported, and the others rest', async () => {
  const { reported, resting, pass } = scene()
  let rested = false
  resting.isAwake({ rest: () => Promise.reject(new Error('a bug')) })
  resting.isAwake({
    rest: async () => {
      rested = true
      return true
    },
  })
  await pass(1_000)
  expect(rested).toBe(true)
  expect(reported).toEqual(['rest-bug'])
})

it('nobody is asked once it is closed', async () => {
  const { clock, resting, pass } = scene()
  let asked = 0
  resting.isAwake({
    rest: async () => {
      asked += 1
      return false
    },
  })
  resting.close()
  await pass(3_000)
  expect(asked).toBe(0)
  expect(clock.idle).toBe(true)
})
