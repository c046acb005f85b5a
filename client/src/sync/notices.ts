/** What the room tells a session beside words: who knocks, who is not yet in, that its store went back, and that this seat has ended. */
import type { Participant } from '@common-ground/shared/room/participant'
import type { Space } from '@common-ground/shared/room/space'
import type { EndedTold, Knock, WentBack } from '@common-ground/shared/wire/messages'

export interface SpaceWentBack {
  readonly space: Space
  readonly wentBack: WentBack
}

const nobody: readonly Knock[] = []
const everyoneIn: readonly Participant[] = []

const isSame = ({ at, seen }: WentBack, other: WentBack): boolean =>
  at === other.at &&
  seen.position === other.seen.position &&
  seen.seq === other.seen.seq &&
  seen.head === other.seen.head

/** Each list is the same array while nothing changed. */
export class Notices {
  readonly #changed: () => void
  #knocks = nobody
  #notYetIn = everyoneIn
  #wentBack: readonly SpaceWentBack[] = []
  ended: EndedTold | undefined

  constructor(changed: () => void) {
    this.#changed = changed
  }

  get knocks(): readonly Knock[] {
    return this.#knocks
  }

  get notYetIn(): readonly Participant[] {
    return this.#notYetIn
  }

  get wentBack(): readonly SpaceWentBack[] {
    return this.#wentBack
  }

  waiting(knocks: readonly Knock[]): void {
    this.#knocks = knocks
    this.#changed()
  }

  /** Kept while there is no connection, as the ledger is: chairs do not look empty because of a cut. */
  arriving(people: readonly Participant[]): void {
    this.#notYetIn = people
    this.#changed()
  }

  /** The same loss is told by `open` of a space and by an event. */
  lost(space: Space, losses: readonly WentBack[]): void {
    const news = losses.filter(
      (wentBack) =>
        !this.#wentBack.some((known) => known.space === space && isSame(known.wentBack, wentBack)),
    )
    if (news.length === 0) return
    this.#wentBack = [...this.#wentBack, ...news.map((wentBack) => ({ space, wentBack }))]
    this.#changed()
  }

  /** Without a connection nobody is known to wait. */
  cut(): void {
    this.#knocks = nobody
  }
}
