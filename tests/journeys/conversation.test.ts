/** The loop and the two answers over real sockets: what is refused, what is one entry, and the same for both sides. */
import { randomUUID } from 'node:crypto'
import { triesOf } from '@common-ground/shared/documents/declare'
import { textHash } from '@common-ground/shared/documents/text-hash'
import { describe, expect, it } from 'vitest'
import type { Hand } from '../rig/hand.ts'
import { stateOf, threeHands } from '../rig/three-hands.ts'

const table = threeHands()

const post = async (hand: Hand, text: string): Promise<string> => {
  const id = randomUUID()
  expect((await hand.act({ type: 'post-statement', text }, id)).refused).toBeUndefined()
  return id
}

const caughtUp = (...hands: readonly Hand[]): Promise<unknown> => {
  const most = () => Math.max(...hands.map((hand) => hand.entries().length))
  return Promise.all(hands.map((hand) => hand.until(() => hand.entries().length === most())))
}

const sayBack = (statement: string, words: string, text = 'What I heard') => ({
  type: 'say-back',
  statement,
  words: textHash(words),
  text,
})

describe('what is refused leaves everything as it was', () => {
  it('statements and edits: too long, blank, controls; not one’s own side’s; the same words', async () => {
    const { ana, ben, mediator } = table
    const statement = await post(ana, 'Quiet nights')
    const edit = (text: string) => ({ type: 'edit-statement', statement, text })
    const answers = [
      await ana.act(edit('x'.repeat(1_001))),
      await ana.act(edit(' \u00a0\n\u200b')),
      await ana.act(edit('turned \u202e around')),
      await ana.act(edit('  Quiet   nights ')),
      await ben.act(edit('Loud nights')),
      await mediator.act(edit('Loud nights')),
      await ana.act({ ...edit('More'), statement: randomUUID() }),
      await ana.act({ ...edit('More'), extra: true }),
      await ana.act({ type: 'post-statement', text: 'x'.repeat(1_001) }),
    ].map(({ refused }) => refused)
    expect(answers).toEqual([
      'text-too-long',
      'text-empty',
      'text-unreadable',
      'text-unchanged',
      'not-your-statement',
      'not-your-statement',
      'statement-unknown',
      'malformed',
      'text-too-long',
    ])
    expect(stateOf(ana).statements.get(statement)).toMatchObject({ text: 'Quiet nights', earlier: [] })
  })

  it('an edit over words its maker had not on screen', async () => {
    const { ana } = table
    const statement = await post(ana, 'Quiet nights')
    const edit = { type: 'edit-statement', statement, words: textHash('Quiet nights') }
    expect((await ana.act({ ...edit, text: 'Quiet mornings' })).refused).toBeUndefined()
    expect((await ana.act({ ...edit, text: 'Quiet evenings' })).refused).toBe('statement-changed')
    expect(stateOf(ana).statements.get(statement)).toMatchObject({ text: 'Quiet mornings' })
    const again = { ...edit, text: 'Quiet evenings', words: textHash('Quiet mornings') }
    expect((await ana.act(again)).refused).toBeUndefined()
  })

  it('right-to-left words and 500 combining marks are words like any other, said back and confirmed', async () => {
    const { ana, ben } = table
    for (const text of ['ما يهمني هو الهدوء ليلاً', `e${'\u0301'.repeat(500)}`]) {
      const statement = await post(ana, text)
      const paraphrase = randomUUID()
      expect((await ben.act(sayBack(statement, text, text), paraphrase)).refused).toBeUndefined()
      const heard = { type: 'hear-back', statement, paraphrase, answer: 'yes' }
      expect((await ana.act(heard)).refused).toBeUndefined()
      expect(stateOf(ana).statements.get(statement)?.loop).toMatchObject({
        state: 'confirmed',
        paraphrase: text,
      })
    }
  })

  it('saying back: by one’s own side, the mediator, of a mediator’s words, of changed words, a fourth time', async () => {
    const { ana, ben, mediator } = table
    const statement = await post(ana, 'Quiet nights')
    const words = await post(mediator, 'Welcome')
    expect((await ana.act(sayBack(statement, 'Quiet nights'))).refused).toBe('own-statement')
    expect((await mediator.act(sayBack(statement, 'Quiet nights'))).refused).toBe('not-for-your-role')
    expect((await ben.act(sayBack(words, 'Welcome'))).refused).toBe('not-of-a-side')
    expect((await ben.act(sayBack(statement, 'Quiet'))).refused).toBe('statement-changed')
    expect((await ben.act(sayBack(statement, 'Quiet nights', 'x'.repeat(1_001)))).refused).toBe(
      'text-too-long',
    )
    for (let round = 0; round < 3; round += 1) {
      const paraphrase = randomUUID()
      await ben.act(sayBack(statement, 'Quiet nights'), paraphrase)
      expect((await ben.act(sayBack(statement, 'Quiet nights'))).refused).toBe('paraphrase-waiting')
      const heard = { type: 'hear-back', statement, paraphrase, answer: 'no' }
      expect((await ben.act(heard)).refused).toBe('not-your-statement')
      expect((await mediator.act(heard)).refused).toBe('not-for-your-role')
      expect((await ana.act({ ...heard, answer: 'partly' })).refused).toBe('text-empty')
      expect((await ana.act({ ...heard, answer: 'yes', note: 'but' })).refused).toBe('note-unfit')
      expect((await ana.act({ ...heard, answer: 'maybe' })).refused).toBe('malformed')
      expect((await ana.act(heard)).refused).toBeUndefined()
      expect((await ana.act(heard)).refused).toBe('paraphrase-answered')
    }
    expect((await ben.act(sayBack(statement, 'Quiet nights'))).refused).toBe('rounds-over')
    expect((await ben.act({ type: 'leave-loop', statement })).refused).toBeUndefined()
    expect((await ben.act(sayBack(statement, 'Quiet nights'))).refused).toBe('loop-closed')
    // An edit begins anew.
    await ana.act({ type: 'edit-statement', statement, text: 'Quiet mornings' })
    expect((await ben.act({ type: 'leave-loop', statement })).refused).toBe('loop-not-begun')
    expect((await ben.act(sayBack(statement, 'Quiet mornings'))).refused).toBeUndefined()
  })

  it('answers: by one’s own side, the mediator, to changed words, in other words than the question’s, twice the same', async () => {
    const { ana, ben, mediator } = table
    const statement = await post(ana, 'Quiet nights')
    const of = { statement, words: textHash('Quiet nights') }
    const understood = { type: 'answer-understood', ...of, answer: 'yes' }
    expect((await ana.act(understood)).refused).toBe('own-statement')
    expect((await mediator.act(understood)).refused).toBe('not-for-your-role')
    expect((await ben.act({ ...understood, answer: 'in-part' })).refused).toBe('malformed')
    expect((await ben.act({ ...understood, note: ' ' })).refused).toBe('text-empty')
    expect((await ben.act({ ...understood, note: 'x'.repeat(501) })).refused).toBe('text-too-long')
    expect((await ben.act(understood)).refused).toBeUndefined()
    expect((await ben.act(understood)).refused).toBe('already-answered')
    expect((await ben.act({ ...understood, note: 'I see' })).refused).toBeUndefined()
    expect((await ben.act({ type: 'answer-agree', ...of, answer: 'not-now' })).refused).toBeUndefined()
    await ana.act({ type: 'edit-statement', statement, text: 'Quiet mornings' })
    expect((await ben.act({ type: 'answer-agree', ...of, answer: 'yes' })).refused).toBe('statement-changed')
    expect(stateOf(ana).statements.get(statement)).not.toHaveProperty('understood')
    expect(stateOf(ana).statements.get(statement)).not.toHaveProperty('agree')
  })

  it('[T4] nobody writes the words the server keeps, or takes them away', async () => {
    const { ana, ben, mediator } = table
    const statement = await post(ana, 'Quiet nights')
    const paraphrase = randomUUID()
    await ben.act(sayBack(statement, 'Quiet nights'), paraphrase)
    await caughtUp(ana, ben, mediator)
    for (const hand of [ana, ben, mediator]) {
      const written = await hand.words((doc) => triesOf(doc).set(randomUUID(), 'made up'))
      expect(written.refused).toBe('not-yours-to-write')
      await hand.startOver()
      expect((await hand.words((doc) => triesOf(doc).delete(paraphrase))).refused).toBe('not-yours-to-write')
      await hand.startOver()
      expect([...triesOf(hand.doc).entries()]).toEqual([[paraphrase, 'What I heard']])
    }
  })
})

it('[R4] the same saying back twice is one entry; the same id with other words is not the same', async () => {
  const { ana, ben } = table
  const statement = await post(ana, 'Quiet nights')
  const [paraphrase, heard] = [randomUUID(), randomUUID()]
  const said = sayBack(statement, 'Quiet nights', 'Sleep matters')
  const first = await ben.act(said, paraphrase)
  expect(await ben.act(said, paraphrase)).toEqual(first)
  expect((await ben.act({ ...said, text: 'Rent matters' }, paraphrase)).refused).toBe('act-id-taken')
  const yes = { type: 'hear-back', statement, paraphrase, answer: 'yes' }
  const confirmed = await ana.act(yes, heard)
  expect(await ana.act(yes, heard)).toEqual(confirmed)
  expect(await ben.act(said, paraphrase)).toEqual(first)
  expect((await ana.act({ ...yes, answer: 'no' }, heard)).refused).toBe('act-id-taken')
})

it('[E1] with the sides swapped, everything is mirrored', async () => {
  const { ana, ben } = table
  const play = async (author: Hand, listener: Hand) => {
    const statement = await post(author, 'One point')
    const codes: unknown[] = []
    const give = async (hand: Hand, act: object, id: string = randomUUID()) => {
      codes.push((await hand.act(act, id)).refused ?? 'recorded')
      return id
    }
    const of = { statement, words: textHash('One point') }
    await give(author, sayBack(statement, 'One point'))
    const first = await give(listener, sayBack(statement, 'One point'))
    await give(author, {
      type: 'hear-back',
      statement,
      paraphrase: first,
      answer: 'partly',
      note: 'And more',
    })
    const second = await give(listener, sayBack(statement, 'One point'))
    await give(author, { type: 'hear-back', statement, paraphrase: second, answer: 'yes' })
    await give(listener, { type: 'answer-understood', ...of, answer: 'yes' })
    await give(author, { type: 'answer-agree', ...of, answer: 'yes' })
    await give(listener, { type: 'answer-agree', ...of, answer: 'in-part' })
    await give(listener, { type: 'edit-statement', statement, text: 'Another' })
    await give(author, { type: 'pulse', value: 3 })
    const { loop, understood, agree } = stateOf(author).statements.get(statement) ?? {}
    return { codes, loop: loop?.state, understood: understood?.answer, agree: agree?.answer }
  }
  const one = await play(ana, ben)
  await caughtUp(ana, ben)
  expect(await play(ben, ana)).toEqual(one)
  expect(one.loop).toBe('confirmed')
  expect([one.understood, one.agree]).toEqual(['yes', 'in-part'])
})
