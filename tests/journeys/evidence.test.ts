/** Evidence on a real server: what is kept in a private space reaches nobody else, what is brought out brings nothing along, forged acts change nothing. */
import { randomUUID } from 'node:crypto'
import { ledgerOf } from '@common-ground/shared/documents/declare'
import { agreedFacts } from '@common-ground/shared/ledger/evidence'
import { emptyRoom, foldAll } from '@common-ground/shared/ledger/fold'
import type { FileFacts } from '@common-ground/shared/room/file'
import type { Space } from '@common-ground/shared/room/space'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { canariesIn, newCanary } from '../rig/canary.ts'
import { fetchFile, laid, photo } from '../rig/files.ts'
import type { Hand } from '../rig/hand.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import { type SixHands, sixHands } from '../rig/six-hands.ts'

let server: RunningServer
let hands: SixHands
beforeAll(async () => {
  server = await runServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  hands = await sixHands(server.origin)
  return () => hands.leave()
})

const stateOf = (hand: Hand, space: Space = 'joint') =>
  foldAll(emptyRoom, ledgerOf(hand.copyOf(space)).toArray())

const cardOf = (hand: Hand, evidence: string, space: Space = 'joint') =>
  stateOf(hand, space).evidence.get(evidence)

interface Kept {
  readonly evidence: string
  readonly file: FileFacts
  /** Everything about it that nobody else may get to see. */
  readonly secrets: readonly string[]
  readonly shown: readonly string[]
}

/** Evidence with something to find in every field of it. */
const keep = async (hand: Hand, space: Space): Promise<Kept> => {
  const evidence = randomUUID()
  const file = await laid(hand, space, await photo('Someone'))
  const [claim, shows, source, cell] = [newCanary(), newCanary(), newCanary(), newCanary()]
  const name = `${newCanary()}.jpg`
  const table = { columns: ['What', 'Sum'], rows: [[cell, '3']] }
  const act = {
    type: 'add-evidence',
    claim,
    shows,
    source,
    kind: 'photo',
    table,
    file: { file: file.file, name },
  }
  expect(await hand.act(act, evidence, space)).toHaveProperty('seq')
  await hand.until(() => cardOf(hand, evidence, space) !== undefined)
  return {
    evidence,
    file,
    secrets: [evidence, file.file],
    shown: [claim, shows, source, cell, name, file.sha256],
  }
}

const bring = (hand: Hand, from: Space, { evidence }: Kept) => ({
  type: 'bring-evidence',
  from,
  evidence,
  words: cardOf(hand, evidence, from)?.words,
})

const given = ({ told, socket: _, ...hand }: Hand, answers: readonly unknown[] = []): unknown => [
  told,
  answers,
  hand.agreement,
]

describe('[T1] evidence that is kept in a private space', () => {
  it.each([
    ['side-a', 'ana', ['ben', 'bea', 'mo', 'olu']],
    ['side-b', 'ben', ['ana', 'amy', 'mo', 'olu']],
    ['caucus-a', 'ana', ['ben', 'bea', 'olu']],
    ['caucus-b', 'mo', ['ana', 'amy', 'olu']],
    ['mediator', 'mo', ['ana', 'amy', 'ben', 'bea', 'olu']],
  ] as const)(
    '%s: its every field, its file and its ids are in no frame and no answer of anyone else',
    async (space, owner, others) => {
      const counts = others.map((other) => hands[other].told.length)
      const kept = await keep(hands[owner], space)
      const all = [...kept.secrets, ...kept.shown]
      // What is asked for by its id is answered like an id nobody has.
      for (const other of others) {
        const hand = hands[other]
        const answers = [
          await hand.act({
            type: 'bring-evidence',
            from: space,
            evidence: kept.evidence,
            words: kept.file.sha256,
          }),
          await hand.act({
            type: 'bring-evidence',
            from: space,
            evidence: randomUUID(),
            words: kept.file.sha256,
          }),
        ]
        expect(answers[0]).toEqual(answers[1])
        const [there, nowhere] = [await fetchFile(hand, kept.file.file), await fetchFile(hand, randomUUID())]
        expect([there.status, there.bytes.toString()]).toEqual([nowhere.status, nowhere.bytes.toString()])
        expect(canariesIn(given(hand, [...answers, there.bytes]), all)).toEqual([])
      }
      expect(others.map((other) => hands[other].told.length)).toEqual(counts)
      // It was really there to be found.
      expect(canariesIn(ledgerOf(hands[owner].copyOf(space)).toArray(), kept.shown)).toEqual(kept.shown)
    },
  )

  it.each([
    ['side-a', 'ana', 'amy', 'ben'],
    ['side-b', 'ben', 'bea', 'ana'],
  ] as const)(
    '%s: brought out, it shows itself and nothing of where it was; once, however often it is sent',
    async (space, owner, colleague, other) => {
      const [own, there] = [hands[owner], hands[other]]
      const kept = await keep(own, space)
      const act = bring(own, space, kept)
      const id = randomUUID()
      for (const stranger of [there, hands.mo])
        expect(await stranger.act(act)).toMatchObject({ refused: 'evidence-unknown' })
      const answer = await own.act(act, id)
      expect(answer).toHaveProperty('seq')
      expect(await own.act(act, id)).toEqual(answer)
      expect(await own.act({ ...act, evidence: randomUUID() }, id)).toMatchObject({ refused: 'act-id-taken' })
      expect(await hands[colleague].act(act)).toMatchObject({ refused: 'evidence-there' })
      await there.until(() => cardOf(there, id) !== undefined)
      const file = cardOf(there, id)?.file?.file ?? ''
      const fetched = await fetchFile(there, file)
      expect(fetched.status).toBe(200)
      // The same bytes, without what the camera wrote; under an id of their own.
      expect(fetched.bytes.equals((await fetchFile(own, kept.file.file)).bytes)).toBe(true)
      expect(fetched.bytes.includes('Someone') || fetched.bytes.includes('GPS')).toBe(false)
      expect(canariesIn(given(there, [fetched.headers]), [...kept.secrets, space])).toEqual([])
      expect((await fetchFile(there, kept.file.file)).status).toBe(
        (await fetchFile(there, randomUUID())).status,
      )
    },
  )
})

describe('[T3] forged acts about evidence', () => {
  it('are refused, and change nothing', async () => {
    const { ana, ben, mo, olu } = hands
    const evidence = randomUUID()
    const words = { claim: 'The roof is new.', shows: 'It holds.', kind: 'data' }
    await ana.act({ type: 'add-evidence', ...words }, evidence)
    await ben.until(() => cardOf(ben, evidence) !== undefined)
    const hash = cardOf(ben, evidence)?.words
    const file = await laid(ana, 'joint', await photo('Ana'))
    const before = ben.entries().length
    const answer = { type: 'answer-evidence', evidence, words: hash, answer: 'accept' }
    const forged: readonly (readonly [Hand, object, string])[] = [
      [ana, answer, 'own-evidence'],
      [mo, answer, 'not-for-your-role'],
      [olu, answer, 'not-for-your-role'],
      [ben, { ...answer, by: ana.participant }, 'malformed'],
      [ben, { ...answer, answer: 'agreed' }, 'malformed'],
      [ben, { ...answer, words: 'f'.repeat(64) }, 'evidence-changed'],
      [ben, { type: 'withdraw-evidence', evidence }, 'not-your-evidence'],
      [
        ben,
        { type: 'revise-evidence', evidence, words: hash, ...words, claim: 'Mine.' },
        'not-your-evidence',
      ],
      [ben, { type: 'add-evidence', ...words, file: { file: file.file, name: 'mine.jpg' } }, 'file-unknown'],
      [ana, { type: 'add-evidence', ...words, file: { ...file, name: 'mine.jpg' } }, 'malformed'],
      [ana, { type: 'add-evidence', ...words, file: { file: file.file, name: '../mine.jpg' } }, 'file-name'],
      [ana, { type: 'add-evidence', ...words, file: { file: file.file, name: 'mine.html' } }, 'file-ending'],
      [ana, { type: 'add-evidence', ...words, owner: 'b' }, 'malformed'],
      [ana, { type: 'bring-evidence', from: 'joint', evidence, words: hash }, 'bring-outward'],
      [ben, { type: 'bring-evidence', from: 'side-a', evidence, words: hash }, 'evidence-unknown'],
      [
        ben,
        { type: 'propose-check', evidence, words: hash, who: 'I', how: 'So', until: '2090-01-01' },
        'check-needless',
      ],
    ]
    for (const [hand, act, code] of forged) {
      const { refused } = await hand.act(act)
      expect([act, refused]).toEqual([act, code])
    }
    expect(await ben.act(answer)).toHaveProperty('seq')
    await ana.until(() => ana.entries().length === before + 1)
    expect(agreedFacts(stateOf(ana)).map((fact) => fact.evidence)).toEqual([evidence])
  })
})
