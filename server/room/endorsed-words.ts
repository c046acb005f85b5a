/** Knows what the endorsed goals of a room say, and which endorsed words a change of words took away. */
import type { Endorsements } from '@common-ground/shared/acts/goals'
import { isNewsOf, type RecordedChangeWording } from '@common-ground/shared/acts/wording'
import { type GoalWords, goalHash } from '@common-ground/shared/documents/goal-words'
import type { Standing } from '@common-ground/shared/room/participant'

export class EndorsedWords {
  readonly #read: (goal: string) => GoalWords | undefined
  /** By goal with an endorsement, the hash of what it says; undefined for a card that is gone. */
  readonly #hashes = new Map<string, string | undefined>()
  #primed: Endorsements | undefined

  constructor(read: (goal: string) => GoalWords | undefined) {
    this.#read = read
  }

  /** Before a change: what endorsed goals say that were not looked at yet. */
  prime(endorsements: Endorsements): void {
    if (endorsements === this.#primed) return
    this.#primed = endorsements
    for (const goal of endorsements.keys())
      if (!this.#hashes.has(goal)) this.#hashes.set(goal, this.#now(goal))
  }

  /** After a change by someone of this standing: what is to be recorded of it. Costs a hash for each endorsed card. */
  changed(
    cards: Iterable<string>,
    endorsements: Endorsements,
    standing: Standing,
  ): readonly RecordedChangeWording[] {
    const changes: RecordedChangeWording[] = []
    for (const goal of cards) {
      const from = this.#hashes.get(goal)
      if (!this.#hashes.has(goal)) continue
      const now = this.#now(goal)
      this.#hashes.set(goal, now)
      if (from === undefined || from === now) continue
      const change = { goal, from, ...(now === undefined ? { removed: true as const } : {}) }
      if (isNewsOf(endorsements, change, standing)) changes.push({ type: 'change-wording', ...change })
    }
    return changes
  }

  #now(goal: string): string | undefined {
    const words = this.#read(goal)
    return words && goalHash(words)
  }
}
