/** How much of real and mostly civil talk is flagged: the utterances of dialogues in the CaSiNo format. */
import { review } from '@common-ground/shared/wording/review'
import Type from 'typebox'
import Value from 'typebox/value'

const Dialogues = Type.Array(Type.Object({ chat_logs: Type.Array(Type.Object({ text: Type.String() })) }))

const actions = new Set(['Submit-Deal', 'Accept-Deal', 'Reject-Deal', 'Walk-Away'])

/** What people said, without what they pressed. Throws where the file is not such dialogues. */
export const utterancesIn = (json: string): readonly string[] =>
  Value.Parse(Dialogues, JSON.parse(json)).flatMap(({ chat_logs }) =>
    chat_logs.map(({ text }) => text).filter((text) => !actions.has(text.trim())),
  )

export interface Flagged {
  readonly utterances: number
  readonly flagged: readonly string[]
  readonly kinds: Readonly<Record<string, number>>
}

export const flaggedIn = (utterances: readonly string[]): Flagged => {
  const kinds: Record<string, number> = {}
  const flagged = utterances.filter((text) => {
    const findings = review(text)
    for (const { kind } of findings) kinds[kind] = (kinds[kind] ?? 0) + 1
    return findings.length > 0
  })
  return { utterances: utterances.length, flagged, kinds }
}

/** So many of them, evenly from beginning to end: not the ones somebody liked best. */
export const spread = <Item>(items: readonly Item[], count: number): readonly Item[] =>
  items.length <= count
    ? items
    : Array.from({ length: count }, (_, at) => items[Math.floor((at * items.length) / count)]).filter(
        (item) => item !== undefined,
      )
