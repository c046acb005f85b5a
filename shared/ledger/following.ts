/** What the room itself does once something was recorded: one thing after another, each decided on the states of all its ledgers. */
import type { RoomAct } from '../acts/act.ts'
import { betterFollows } from '../acts/better-following.ts'
import { bidsFollow } from '../acts/bids-following.ts'
import { carryFollows } from '../acts/carrying.ts'
import { caucusFollows } from '../acts/caucus-following.ts'
import { type KeptChange, nothingKept } from '../acts/kept-words.ts'
import { numbersFollow } from '../acts/numbers-shown.ts'
import { pauseFollows } from '../acts/pause-following.ts'
import { proposalsFollow } from '../acts/proposals-following.ts'
import { relaysFollow } from '../acts/relays-following.ts'
import type { RoomState, Surroundings } from '../acts/room-state.ts'
import { type Cause, signingFollows } from '../acts/signing-following.ts'
import type { Space } from '../room/space.ts'
import type { Chance } from '../round/dealing.ts'
import { roundFollows } from '../round/following.ts'

/** The state of each space's ledger, with everything decided so far. */
export type StateOf = (space: Space) => RoomState

/** One entry that is due. */
export interface Following {
  readonly space: Space
  readonly act: RoomAct
  /** What it does to the words kept beside that ledger. */
  readonly kept: KeptChange
  /** Words kept beside the entry itself. */
  readonly words?: string
}

export interface Means {
  readonly chance: Chance
  /** What the room keeps for itself under this name, the same for good: 256 bits in hexadecimal, in no ledger and no store. */
  readonly secret: (name: string) => string
  readonly archived: Surroundings['archived']
  /** Hash of what the agreement says now. */
  readonly agreement: () => string
  /** What just happened. */
  readonly cause: Cause
}

const due = (space: Space, act: RoomAct | undefined): Following | undefined =>
  act && { space, act, kept: nothingKept }

const carried = (joint: RoomState, { archived }: Means): Following | undefined => {
  const act = carryFollows(joint, archived)
  const kept = act?.goal ? { ...nothingKept, goal: act.goal } : nothingKept
  return act && { space: 'joint', act, kept }
}

/** The next of it; undefined when nothing is due. Asked of the states alone, so that a thing is done once, whichever act made it due. */
export const whatFollows = (stateOf: StateOf, means: Means): Following | undefined => {
  const { stage, destruction } = stateOf('joint')
  if (destruction.agreed) return undefined
  // Also in a closed room: what a side no longer shows must not be seen.
  const shown = numbersFollow(stateOf)
  if (shown || stage.stage === 'closed') return shown
  return (
    due('joint', roundFollows(stateOf, means.chance)) ??
    bidsFollow(stateOf, means) ??
    pauseFollows(stateOf) ??
    betterFollows(stateOf) ??
    caucusFollows(stateOf) ??
    relaysFollow(stateOf) ??
    proposalsFollow(stateOf) ??
    carried(stateOf('joint'), means) ??
    // Last: by then the text is what it comes to.
    due('joint', signingFollows(stateOf('joint'), means.agreement, means.cause))
  )
}
