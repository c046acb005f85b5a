/** How long commits wait for company: few do not wait, many are gathered. */
import { gatheringBy } from '@common-ground/server/room/gathering'
import { expect, it } from 'vitest'

/** A gathering on a clock of its own, and how long each of its commits waited. */
const onClock = (commitMs: number, lateMs = 0) => {
  let time = 1_000
  const waited: number[] = []
  const gathering = gatheringBy({
    now: () => time,
    turn: async () => {},
    wait: async (ms) => {
      time += Math.ceil(ms) + lateMs
    },
  })
  const commit = async (): Promise<void> => {
    const asked = time
    await gathering.pause()
    waited.push(time - asked)
    gathering.begins()
    time += commitMs
    gathering.ends()
  }
  const commits = async (count: number, quietMs: number): Promise<readonly number[]> => {
    waited.length = 0
    for (let at = 0; at < count; at += 1) {
      await commit()
      time += quietMs
    }
    return [...waited]
  }
  return { commits, isUnderLoad: gathering.isUnderLoad }
}

it('lets nobody wait while three people type, however they meet, on a disk that takes 2 ms', async () => {
  const { commits } = onClock(2)
  // 60 a second, and some of them at the same moment.
  for (let second = 0; second < 20; second += 1) {
    expect(await commits(4, 0)).toEqual([0, 0, 0, 0])
    expect(await commits(10, 12)).toEqual(Array(10).fill(0))
  }
})

it('keeps commits that never cease at a distance, so that they take a small part of the time', async () => {
  const { commits } = onClock(1)
  await commits(40, 0)
  const waited = await commits(100, 0)
  expect(Math.min(...waited)).toBeGreaterThanOrEqual(4)
  expect(Math.max(...waited)).toBeLessThanOrEqual(6)
})

it('leaves the others a moment after each of many commits that take long', async () => {
  const { commits } = onClock(20)
  await commits(100, 0)
  expect(Math.min(...(await commits(100, 0)))).toBeGreaterThanOrEqual(1)
})

it('does not make up for timers that are late', async () => {
  const { commits } = onClock(1, 3)
  await commits(40, 0)
  expect(Math.min(...(await commits(100, 0)))).toBeGreaterThanOrEqual(7)
})

it('spares pauses again after a quiet moment', async () => {
  const { commits } = onClock(1)
  await commits(100, 0)
  await commits(1, 60)
  expect(await commits(5, 0)).toEqual([0, 0, 0, 0, 0])
})

it('says whether it is under load', async () => {
  const { commits, isUnderLoad } = onClock(1)
  await commits(10, 20)
  expect(isUnderLoad()).toBe(false)
  await commits(40, 0)
  expect(isUnderLoad()).toBe(true)
  await commits(2, 60)
  expect(isUnderLoad()).toBe(false)
})
