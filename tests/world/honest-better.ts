/** What honest hands do with "better for both": weigh issues, switch it on and off, ask, and stop what is looked for. */
import type { RoomSession } from '@common-ground/client/sync/room-session'
import type { Act } from '@common-ground/shared/acts/act'
import { openQuestion } from '@common-ground/shared/acts/better'
import { hasEnoughNumbers } from '@common-ground/shared/acts/better-rules'
import { sideNumbers } from '@common-ground/shared/numbers/side-numbers'
import { isSide } from '@common-ground/shared/room/participant'
import { homeOf } from '@common-ground/shared/room/space'
import type { ActChoice } from './honest-acts.ts'
import type { HonestNumbers } from './honest-numbers.ts'
import type { Random } from './random.ts'

const joint = (act: Act): ActChoice => ({ space: 'joint', act })

export const betterAct = (
  session: RoomSession,
  numbers: HonestNumbers,
  random: Random,
): ActChoice | undefined => {
  const { standing } = session.you
  const { better, issues } = session.state()
  const open = openQuestion(better)
  if (open && random.chance(0.1)) return joint({ type: 'cancel-better', question: open.id })
  if (!isSide(standing)) return joint({ type: 'ask-better' })
  const on = better.on.includes(standing)
  if (on) return joint(random.chance(0.1) ? { type: 'switch-better', on: false } : { type: 'ask-better' })
  const own = sideNumbers(session.space(homeOf[standing]).state())
  // Now and then without: the room says what is missing.
  return hasEnoughNumbers(issues, own) || random.chance(0.1)
    ? joint({ type: 'switch-better', on: true })
    : numbers.weigh(session)
}
