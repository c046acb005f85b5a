/** Writes down what follows from an act by the room's own rules: in the same turn, and in the same transaction. */
import type { RoomsEntry } from '@common-ground/shared/ledger/entry'
import type { Chance } from '@common-ground/shared/round/dealing'
import { whatFollows } from '@common-ground/shared/round/following'
import type { Drafts } from './drafts.ts'

export interface Followed {
  readonly entry: RoomsEntry
  readonly carrier: Uint8Array
}

/** Asked of the states alone, so that what was due is done once, whichever act made it due. */
export const followUp = (drafts: Drafts, chance: Chance, now: number): readonly Followed[] => {
  const act = whatFollows((space) => drafts.of(space).state, chance)
  return act ? [drafts.of('joint').appendByRoom(chance.newId(), act, now)] : []
}
