/** What honest hands do with the room glossary: propose names out of few words, so that they meet, and answer those there. */
import type { RoomSession } from '@common-ground/client/sync/room-session'
import type { Act } from '@common-ground/shared/acts/act'
import { isAgreed, nameHash } from '@common-ground/shared/acts/glossary'
import { isSide } from '@common-ground/shared/room/participant'
import type { ActChoice } from './honest-acts.ts'
import type { Random } from './random.ts'

/** In letters of the joint space. */
const things = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

const joint = (act: Act): ActChoice => ({ space: 'joint', act })

export const nameActs = (session: RoomSession, random: Random): readonly ActChoice[] => {
  const entries = [...session.state().glossary.values()]
  const proposed = joint({
    type: 'propose-name',
    name: random.pick(things),
    instead: Array.from({ length: random.below(3) }, () => random.pick(things)),
  })
  const { standing } = session.you
  const answers = entries.flatMap((entry) => {
    const own = entry.standing === standing && !isAgreed(entry) && random.chance(0.2)
    const withdrawn: readonly Act[] = own ? [{ type: 'withdraw-name', entry: entry.id }] : []
    if (!isSide(standing)) return withdrawn
    if (!entry.endorsed[standing])
      return [...withdrawn, { type: 'endorse-name' as const, entry: entry.id, words: nameHash(entry) }]
    return random.chance(0.2)
      ? [...withdrawn, { type: 'withdraw-name-endorsement' as const, entry: entry.id }]
      : withdrawn
  })
  return [proposed, ...answers.map(joint)]
}
