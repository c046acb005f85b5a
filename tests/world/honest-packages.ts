/** What honest hands do with three equal packages: present some, rank those of the other side, withdraw their own. */
import type { RoomSession } from '@common-ground/client/sync/room-session'
import type { Act } from '@common-ground/shared/acts/act'
import type { Issue } from '@common-ground/shared/acts/issues'
import { textFor } from './alphabets.ts'
import type { ActChoice } from './honest-acts.ts'
import type { Random } from './random.ts'

const joint = (act: Act): ActChoice => ({ space: 'joint', act })

/** A page takes them from one's own numbers, here three that differ will do. */
const valuesOf = ({ kind }: Issue): readonly string[] => {
  if (kind.type === 'amount') return ['10', '20', '30']
  if (kind.type === 'choice') return kind.options
  return kind.type === 'yes-no' ? ['yes', 'no'] : []
}

const present = (session: RoomSession, random: Random): ActChoice | undefined => {
  const judged = [...session.state().issues.values()].filter((issue) => valuesOf(issue).length > 1)
  const amount = judged.find(({ kind }) => kind.type === 'amount')
  const other = judged.find((issue) => issue !== amount)
  if (!amount || !other) return undefined
  const packages = valuesOf(amount).map((to) => [
    { issue: amount.id, to },
    { issue: other.id, to: random.pick(valuesOf(other)) },
  ])
  return joint({ type: 'present-packages', packages, benefit: textFor('joint', 12, random) })
}

export const packagesAct = (session: RoomSession, random: Random): ActChoice | undefined => {
  const live = [...session.state().packageSets.values()].filter(({ withdrawn }) => !withdrawn)
  const theirs = random.maybe(live.filter(({ side }) => side !== session.you.standing))
  if (theirs && random.chance(0.6)) {
    const order = random.pick([
      [0, 1, 2],
      [2, 0, 1],
      [1, 2, 0],
      [2, 1, 0],
    ])
    return joint({ type: 'rank-packages', packages: theirs.id, order: [...order] })
  }
  const own = random.maybe(live.filter(({ side }) => side === session.you.standing))
  if (own && random.chance(0.3)) return joint({ type: 'withdraw-packages', packages: own.id })
  return present(session, random)
}
