/** Times the store came back older than what someone had seen, space by space: shown to everybody, never papered over. */
import { renewedSpaces, type Space, spaces } from '@common-ground/shared/room/space'
import type { Receipt, WentBack } from '@common-ground/shared/wire/messages'
import type { StoredRoom } from '../store/store.ts'
import type { Draft } from './draft.ts'

/** One restored backup is one loss for each receipt someone still holds; more than this tell nobody anything new. */
const keptAtMost = 20

export class Losses {
  /** Most rooms have none. */
  #known: Map<Space, readonly WentBack[]> | undefined

  constructor({ spaces: stored }: StoredRoom) {
    const lost = spaces.filter((space) => stored[space].wentBack.length > 0)
    if (lost.length > 0) this.#known = new Map(lost.map((space) => [space, stored[space].wentBack]))
  }

  of(space: Space): readonly WentBack[] {
    return this.#known?.get(space) ?? []
  }

  /**
   * What a receipt of ours says was recorded and this draft does not hold; undefined when it holds all of it, or when
   * that is known already.
   */
  notice(draft: Draft, { position, seq, head }: Receipt, now: number): WentBack | undefined {
    if (position <= draft.position && draft.headAt(seq) === head) return undefined
    const known = this.of(draft.space)
    const told = known.some(({ seen }) => seen.position >= position && seen.seq === seq && seen.head === head)
    if (told || known.length >= keptAtMost) return undefined
    const { length, head: keptHead } = draft.recordedState
    const kept = { position: draft.position, seq: length, head: keptHead }
    return { at: now, seen: { position, seq, head }, kept }
  }

  /** The joint room was opened afresh: of that nothing was lost yet. */
  renew(): void {
    for (const space of renewedSpaces) this.#known?.delete(space)
  }

  /** It stands in the store. */
  keep(space: Space, wentBack: WentBack): void {
    this.#known ??= new Map()
    this.#known.set(space, [...this.of(space), wentBack])
  }
}
