/** The queue of a room: every turn is answered, in order, and nobody waits behind another's flood. */
import { type Turn, Turns } from '@common-ground/server/room/turns'
import { limits } from '@common-ground/shared/room/limits'
import type { Refusal } from '@common-ground/shared/room/refusal'
import { expect, it } from 'vitest'

const saying =
  (word: string) =>
  (answer: (answer: string | Refusal) => void): Turn => ({
    decide: () => [],
    settle: () => answer(word),
    refuse: answer,
  })

/** A queue that notes how many turns each round has. */
const counting = () => {
  const rounds: number[] = []
  const run = async (): Promise<void> => {
    // Not in the middle of what makes it due.
    await Promise.resolve()
    const round = turns.next()
    rounds.push(round.length)
    for (const turn of round) await turn.settle(false)
    turns.finished()
  }
  const turns = new Turns(() => void run())
  return { turns, rounds }
}

const ana = { id: 'ana' }

it('[R4] answers a turn taken the moment the one before is answered, and all of a round in order', async () => {
  const { turns, rounds } = counting()
  expect(await turns.take(ana, saying('one'))).toBe('one')
  expect(await turns.take(ana, saying('two'))).toBe('two')
  const heard: unknown[] = []
  await Promise.all(['three', 'four'].map(async (word) => heard.push(await turns.take(ana, saying(word)))))
  expect(heard).toEqual(['three', 'four'])
  expect(rounds).toEqual([1, 1, 2])
  await turns.idle()
})

it('[R10] someone’s next turn is in the next round, whatever others have waiting', async () => {
  const { turns } = counting()
  const heard: unknown[] = []
  const take = async (id: string, word: string) => heard.push(await turns.take({ id }, saying(word)))
  const flood = Array.from({ length: limits.queue - 1 }, (_, at) => take('ana', `flood ${at}`))
  await Promise.all([...flood, take('ben', 'ben')])
  expect([0, 1]).toContain(heard.indexOf('ben'))
  expect(heard).toHaveLength(limits.queue)
})

it('[R10] a full queue is answered busy, and is its owner’s alone', async () => {
  const { turns } = counting()
  const flood = Array.from({ length: limits.queue }, () => turns.take(ana, saying('words')))
  const more = turns.take(ana, saying('more'))
  const ben = turns.take({ id: 'ben' }, saying('ben'))
  expect(await more).toEqual({ refused: 'busy' })
  expect(await ben).toBe('ben')
  await Promise.all(flood)
})

it('[R10] a round takes so many turns and so many bytes of one participant, and at least one', async () => {
  const { turns, rounds } = counting()
  const big = { id: 'ana', bytes: limits.wordBytesPerRound }
  await Promise.all([1, 2, 3].map(() => turns.take(big, saying('big'))))
  expect(rounds).toEqual([1, 1, 1])
  const small = Array.from({ length: limits.turnsPerRound + 1 }, () => turns.take(ana, saying('small')))
  await Promise.all(small)
  expect(rounds.slice(3)).toEqual([limits.turnsPerRound, 1])
})
