/** The queue of a room: every turn is answered, in order, also those taken the moment the one before is done. */
import { type Turn, Turns } from '@common-ground/server/room/turns'
import type { Refusal } from '@common-ground/shared/room/refusal'
import { expect, it } from 'vitest'

const saying =
  (word: string) =>
  (answer: (answer: string | Refusal) => void): Turn => ({
    decide: () => [],
    settle: () => answer(word),
    refuse: answer,
  })

it('[R4] answers a turn taken the moment the one before is answered, and all of a round in order', async () => {
  const rounds: number[] = []
  const turns = new Turns(async (round) => {
    rounds.push(round.length)
    for (const turn of round) turn.settle(false)
  })
  expect(await turns.take(saying('one'))).toBe('one')
  expect(await turns.take(saying('two'))).toBe('two')
  const heard: unknown[] = []
  await Promise.all(['three', 'four'].map(async (word) => heard.push(await turns.take(saying(word)))))
  expect(heard).toEqual(['three', 'four'])
  expect(rounds).toEqual([1, 1, 2])
  await turns.idle()
})
