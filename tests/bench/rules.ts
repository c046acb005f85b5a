/** What the rules and the ledger cost: acts decided and folded, entries sealed, a chain checked, with a short and with a long ledger. */
import type { Act } from '@common-ground/shared/acts/act'
import { goalHash } from '@common-ground/shared/documents/goal-words'
import { checkChain, seal } from '@common-ground/shared/ledger/chain'
import { emptyRoom, fold, foldAll } from '@common-ground/shared/ledger/fold'
import type { Side } from '@common-ground/shared/room/side'
import { offerAt } from './long-day.ts'
import { dayOf, goal, type RecordedDay, words } from './recorded-day.ts'
import { middle, type Plan, type Row, rowsOf } from './row.ts'

/** Each as what is done many times, and how many times that is. */
const measuresOf = (day: RecordedDay): readonly (readonly [string, number, () => unknown])[] => {
  const opened = [...day.state.issues.keys()]
  // It stands, and waits for the other side.
  const offer = day.do('a', offerAt(opened, 'a', 2))
  const { state, entries } = day
  const deciding = (side: Side, act: Act) => () => day.decided(side, act)
  const next = day.decided('b', { type: 'accept', offer })
  const sealed = seal(next)
  return [
    ['decide an offer', 200, deciding('a', offerAt(opened, 'a', 4))],
    ['decide an accept', 200, deciding('b', { type: 'accept', offer })],
    ['decide an endorsement', 200, deciding('a', { type: 'endorse', goal, text: goalHash(words) })],
    ['seal an entry', 200, () => seal(next)],
    ['fold one more entry', 200, () => fold(state, sealed)],
    ['fold them all', 1, () => foldAll(emptyRoom, entries)],
    ['check their chain', 1, () => checkChain(entries)],
  ]
}

const timed = (times: number, now: () => number, run: () => unknown): number => {
  const from = now()
  for (let time = 0; time < times; time += 1) run()
  return ((now() - from) * 1_000) / times
}

const rowsFor = (entries: number, rounds: number, now: () => number): readonly Row[] => {
  const day = dayOf(entries)
  const measures = measuresOf(day)
  if (!checkChain(day.entries).whole) throw new Error('the chain of a long day does not hold')
  const found = measures.map(() => [] as number[])
  for (let round = 0; round <= rounds; round += 1)
    for (const [at, [, times, run]] of measures.entries()) {
      const microseconds = timed(times, now, run)
      // The first round warms up.
      if (round > 0) found[at]?.push(microseconds)
    }
  return measures.flatMap(([what], at) =>
    rowsOf(what, 'µs', { [`${entries} entries`]: middle(found[at] ?? []) }),
  )
}

/** `now` in milliseconds, with fractions. */
export const ruleRows = ({ rounds, size }: Plan, now: () => number): readonly Row[] =>
  (size === 'whole' ? [500, 5_000] : [30]).flatMap((entries) => rowsFor(entries, rounds, now))
