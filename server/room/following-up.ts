/** Writes down what follows from an act by the room's own rules: in the same turn, and in the same transaction. */
import type { RoomsEntry } from '@common-ground/shared/ledger/entry'
import { type Means, whatFollows } from '@common-ground/shared/ledger/following'
import type { Drafts } from './drafts.ts'

export interface Followed {
  readonly entry: RoomsEntry
  readonly carrier: Uint8Array
}

/** More than any act can have: a rule that would never come to its end is a bug, and must not take the room with it. */
const atMost = 50

export const followUp = (drafts: Drafts, means: Means, now: number): readonly Followed[] => {
  const followed: Followed[] = []
  for (;;) {
    const due = whatFollows((space) => drafts.stateOf(space), means)
    if (!due) return followed
    if (followed.length >= atMost) throw new Error(`${due.act.type} follows without end`)
    const { space, act, words } = due
    const id = means.chance.newId()
    const kept =
      words === undefined ? due.kept : { ...due.kept, write: [...due.kept.write, [id, words] as const] }
    followed.push(drafts.of(space).appendByRoom(id, act, { now, kept }))
  }
}
