/** Hands at a table with four issues and numbers of their own: what "better for both" begins with. */
import { randomUUID } from 'node:crypto'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { emptyRoom, foldAll } from '@common-ground/shared/ledger/fold'
import { isSide, type Standing } from '@common-ground/shared/room/participant'
import type { Side } from '@common-ground/shared/room/side'
import { homeOf, type Space } from '@common-ground/shared/room/space'
import type { Hand } from './hand.ts'

export const optionsOfEach = ['low', 'middle', 'high'] as const
const worths = { a: [100, 50, 0], b: [0, 50, 100] } as const

export type Reply = Record<string, unknown>

/** Opened by this hand; ids in their order. */
export const openIssues = async (hand: Hand, count = 4): Promise<readonly string[]> => {
  const ids = Array.from({ length: count }, () => randomUUID())
  for (const [at, id] of ids.entries()) {
    const kind = { type: 'choice', options: optionsOfEach }
    await hand.act({ type: 'open-issue', title: `Issue ${at + 1}`, kind }, id)
  }
  return ids
}

const homeSpace = (side: Side): Space => homeOf[side]

/** Says what the issues weigh for this side, in its own space. */
export const weigh = async (
  hand: Hand,
  side: Side,
  issues: readonly string[],
  weights: readonly number[],
): Promise<void> => {
  for (const [at, issue] of issues.entries()) {
    const said = optionsOfEach.map((option, place) => ({ option, worth: worths[side][place] ?? 0 }))
    const act = { type: 'set-issue-numbers', issue, weight: weights[at] ?? 0, worths: said }
    await hand.act(act, randomUUID(), homeSpace(side))
  }
}

export const offerAll = async (
  hand: Hand,
  issues: readonly string[],
  values: readonly string[],
): Promise<string> => {
  const id = randomUUID()
  const terms = issues.map((issue, at) => ({ issue, to: values[at] ?? 'middle' }))
  await hand.act({ type: 'offer', terms, benefit: 'A plan for both' }, id)
  return id
}

export const betterOf = (hand: Hand) => foldAll(emptyRoom, hand.entries()).better

const isAnswer = ({ act }: Entry): boolean => act.type === 'answer-better'
export const answersSeen = (hand: Hand): readonly Entry[] => hand.entries().filter(isAnswer)

/** Resolves once this many answers have come. */
export const answered = (hand: Hand, count: number): Promise<void> =>
  hand.until(() => answersSeen(hand).length >= count)

/** Where the people of a chair write for themselves. */
export const openHome = async (hand: Hand, standing: Standing): Promise<void> => {
  const home = isSide(standing) ? homeSpace(standing) : undefined
  if (home) await hand.open(home)
}
