/**
 * The whole reachable state space of the rules of conversation, over small alphabets: every act by every standing from every
 * state. Nothing leads from one answer to the other, a confirmed loop answers nothing, and what is kept goes with its loop.
 */
import type { Act } from '@common-ground/shared/acts/act'
import type { Statement } from '@common-ground/shared/acts/conversation'
import { waitingTry } from '@common-ground/shared/acts/loop'
import { textHash } from '@common-ground/shared/documents/text-hash'
import { limits } from '@common-ground/shared/room/limits'
import { type Standing, standings } from '@common-ground/shared/room/participant'
import { stages } from '@common-ground/shared/room/stage'
import { describe, expect, it } from 'vitest'
import { act, must, startedRoom, type TalkRoom } from './talk-rules.ts'

const texts = ['one point', 'another point'] as const

const only = ({ state }: TalkRoom): Statement => {
  const [statement] = state.statements.values()
  if (!statement) throw new Error('the statement is gone')
  return statement
}

/** Every act there is that names this statement, fitting or not; with the words of either text, and any try. */
const actsAt = (room: TalkRoom): readonly Act[] => {
  const statement = only(room)
  const of = { statement: statement.id }
  const { loop } = statement
  const tries = loop.state === 'open' ? loop.tries.map(({ id }) => id) : []
  const words = texts.map(textHash)
  return [
    ...texts.flatMap((text): Act[] => [
      { type: 'edit-statement', ...of, text },
      ...words.map((hash): Act => ({ type: 'edit-statement', ...of, text, words: hash })),
    ]),
    ...words.map((hash): Act => ({ type: 'say-back', ...of, words: hash, text: 'what I heard' })),
    ...[...tries, statement.id].flatMap((paraphrase) =>
      (['yes', 'partly', 'no'] as const).flatMap((answer): Act[] => [
        { type: 'hear-back', ...of, paraphrase, answer },
        { type: 'hear-back', ...of, paraphrase, answer, note: 'what I meant' },
      ]),
    ),
    { type: 'leave-loop', ...of },
    ...words.flatMap((hash) => [
      ...(['yes', 'not-yet'] as const).map(
        (answer): Act => ({ type: 'answer-understood', ...of, words: hash, answer }),
      ),
      ...(['yes', 'in-part', 'no', 'not-now'] as const).map(
        (answer): Act => ({ type: 'answer-agree', ...of, words: hash, answer }),
      ),
    ]),
    ...(['goals', 'closed', 'exploring'] as const).map((to): Act => ({ type: 'move-stage', to })),
  ]
}

/** What the rules can tell two states apart by, without ids and times. Edits are counted to two: more is no other. */
const shapeOf = (room: TalkRoom): string => {
  const { text, loop, understood, agree, earlier } = only(room)
  const tries = loop.state === 'open' ? loop.tries.map(({ heard }) => heard?.answer ?? '?') : []
  const { stage, proposed } = room.state.stage
  return JSON.stringify([
    text,
    Math.min(earlier.length, 2),
    loop.state,
    tries,
    understood?.answer,
    agree?.answer,
    stage,
    proposed,
  ])
}

interface Step {
  readonly before: TalkRoom
  readonly after: TalkRoom
  readonly act: Act
  readonly by: Standing
}

const explore = (author: 'a' | 'b') => {
  const begun = must(startedRoom(), author, { type: 'post-statement', text: texts[0] }).room
  const seen = new Map([[shapeOf(begun), begun]])
  const steps: Step[] = []
  let refused = 0
  for (const before of seen.values())
    for (const by of standings)
      for (const sent of actsAt(before)) {
        // One stage stands for all open ones but where it is moved.
        if (sent.type === 'move-stage' && by !== 'mediator') continue
        const tried = act(before, by, sent)
        if ('refused' in tried) {
          refused += 1
          continue
        }
        steps.push({ before, after: tried.room, act: sent, by })
        const shape = shapeOf(tried.room)
        if (!seen.has(shape)) seen.set(shape, tried.room)
      }
  return { states: [...seen.values()], steps, refused }
}

describe('the state space of the conversation', { timeout: 120_000 }, () => {
  const { states, steps, refused } = explore('a')

  it('is large enough to mean something', () => {
    expect(states.length).toBeGreaterThan(1_000)
    expect(steps.length).toBeGreaterThan(10_000)
    expect(refused).toBeGreaterThan(10_000)
    expect(stages).toContain('closed')
  })

  it('agree changes only by answer-agree, understood only by answer-understood; an edit takes both away', () => {
    for (const { before, after, act: made, by } of steps) {
      const [was, is] = [only(before), only(after)]
      if (made.type === 'edit-statement') {
        expect([is.agree, is.understood, is.loop]).toEqual([undefined, undefined, { state: 'none' }])
        expect(by).toBe('a')
        continue
      }
      if (is.agree !== was.agree) expect([made.type, by]).toEqual(['answer-agree', 'b'])
      if (is.understood !== was.understood) expect([made.type, by]).toEqual(['answer-understood', 'b'])
      if (is.loop !== was.loop) expect(made.type).toMatch(/^(say-back|hear-back|leave-loop)$/)
    }
  })

  it('what may be done about the loop does not hang on the answers, nor the answers on the loop', () => {
    const possible = new Map<string, Set<string>>()
    for (const { before, act: made, by } of steps) {
      const { loop, text, understood, agree } = only(before)
      const tries = loop.state === 'open' ? loop.tries.map(({ heard }) => heard?.answer ?? '?') : []
      if (made.type === 'say-back' || made.type === 'hear-back' || made.type === 'leave-loop') {
        const key = JSON.stringify(['loop', text, loop.state, tries])
        const given = JSON.stringify([understood?.answer, agree?.answer])
        possible.set(key, (possible.get(key) ?? new Set()).add(given))
      }
      expect(by).not.toBe('observer')
    }
    // Each state of the loop was left on its way from every pair of answers: three times five.
    for (const pairs of possible.values()) expect(pairs.size).toBe(15)
  })

  it('at most three rounds, one waiting; closed is closed until an edit; nothing kept stays with a closed loop', () => {
    for (const room of states) {
      const { loop } = only(room)
      const kept = [...room.kept.keys()]
      if (loop.state !== 'open') {
        expect(kept).toEqual([])
        continue
      }
      expect(loop.tries.length).toBeLessThanOrEqual(limits.roundsPerLoop)
      expect(loop.tries.slice(0, -1).every(({ heard }) => heard && heard.answer !== 'yes')).toBe(true)
      const known = loop.tries.flatMap(({ id, heard }) => (heard ? [id, heard.id] : [id]))
      expect(kept.every((id) => known.includes(id))).toBe(true)
    }
    for (const { before, after, act: made } of steps) {
      const { loop } = only(before)
      if (loop.state === 'confirmed' || loop.state === 'left')
        expect(only(after).loop === loop || made.type === 'edit-statement').toBe(true)
    }
  })

  it('the fourth round, and saying back while one waits, have codes of their own', () => {
    const codes = new Set<string>()
    for (const room of states) {
      const statement = only(room)
      const { loop, words } = statement
      if (loop.state !== 'open' || room.state.stage.stage === 'closed') continue
      const tried = act(room, 'b', { type: 'say-back', statement: statement.id, words, text: 'once more' })
      const code = 'refused' in tried ? tried.refused : 'recorded'
      codes.add(code)
      const expected = waitingTry(loop)
        ? 'paraphrase-waiting'
        : loop.tries.length === 3
          ? 'rounds-over'
          : 'recorded'
      expect(code).toBe(expected)
    }
    expect([...codes].sort()).toEqual(['paraphrase-waiting', 'recorded', 'rounds-over'])
  })

  it('[E1] is mirrored when the other side is the author', () => {
    const mirrored = explore('b')
    expect([mirrored.states.length, mirrored.steps.length, mirrored.refused]).toEqual([
      states.length,
      steps.length,
      refused,
    ])
  })
})
