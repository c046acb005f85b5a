/** What a side's own numbers come to after one more act of its people, or of the room. */
import {
  differingKinds,
  issueNumbersOf,
  type NumberKind,
  type Numbers,
  nothingOf,
  type Rating,
  type RecordedNumbersAct,
  ratingOf,
} from './numbers.ts'
import { type Made, type Owned, withValue } from './room-state.ts'

const changedBy = (
  changed: Numbers['changed'],
  kinds: readonly NumberKind[],
  id: string,
): Numbers['changed'] => Object.assign({ ...changed }, ...kinds.map((kind) => ({ [kind]: id })))

const without = <Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> =>
  new Map([...map].filter(([other]) => other !== key))

/** Nothing said of something is the same as its never having been spoken of. */
const withOrWithout = <Value>(
  map: ReadonlyMap<string, Value>,
  key: string,
  value: Value | undefined,
  owned: Owned | undefined,
): ReadonlyMap<string, Value> => (value === undefined ? without(map, key) : withValue(map, key, value, owned))

const ratedKinds = (before: Rating, after: Rating): readonly NumberKind[] => [
  ...(before.cost === after.cost ? [] : (['cost'] as const)),
  ...(before.worth === after.worth ? [] : (['worth'] as const)),
]

const folded = (numbers: Numbers, act: RecordedNumbersAct, { id, by, at, owned }: Made): Numbers => {
  switch (act.type) {
    case 'set-issue-numbers': {
      const before = numbers.issues.get(act.issue) ?? nothingOf
      const after = issueNumbersOf(act)
      const said = differingKinds(nothingOf, after).length > 0
      return {
        ...numbers,
        issues: withOrWithout(numbers.issues, act.issue, said ? after : undefined, owned),
        changed: changedBy(numbers.changed, differingKinds(before, after), id),
      }
    }
    case 'set-alternative': {
      const { alternative: _, ...others } = numbers
      return {
        ...others,
        ...(act.worth === undefined ? {} : { alternative: act.worth }),
        changed: changedBy(numbers.changed, ['alternative'], id),
      }
    }
    case 'rate-offer': {
      const before = numbers.ratings.get(act.offer) ?? {}
      const after = ratingOf(act)
      const said = ratedKinds({}, after).length > 0
      return {
        ...numbers,
        ratings: withOrWithout(numbers.ratings, act.offer, said ? after : undefined, owned),
        changed: changedBy(numbers.changed, ratedKinds(before, after), id),
      }
    }
    case 'note-about':
      return {
        ...numbers,
        about: withValue(numbers.about, act.issue, { id, by, words: act.seal !== undefined }, owned),
      }
    case 'grant-numbers':
      return { ...numbers, grants: { ...numbers.grants, [act.kind]: { id, by, at } } }
    case 'revoke-numbers': {
      const { [act.kind]: _, ...grants } = numbers.grants
      return { ...numbers, grants }
    }
  }
}

export const foldNumbers = (numbers: Numbers, act: RecordedNumbersAct, made: Made): Numbers => ({
  ...folded(numbers, act, made),
  acts: numbers.acts + 1,
})

/** What counts from now on is what stands now: later changes count for the side itself alone. */
export const foldLock = (numbers: Numbers): Numbers => {
  const { issues, alternative } = numbers
  // A copy: the fold of many entries adds to its own maps.
  const locked = { issues: new Map(issues), ...(alternative === undefined ? {} : { alternative }) }
  return { ...numbers, locked, locks: numbers.locks + 1 }
}

/** The side's own numbers stay. Who they were shown to and looked at for was of the room before. */
export const foldRenewed = ({ locked: _, ...numbers }: Numbers): Numbers => ({
  ...numbers,
  grants: {},
  locks: 0,
})
