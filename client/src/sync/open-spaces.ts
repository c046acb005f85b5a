/** The spaces a session has opened: the joint one first, the others while it is open, each on its first use. */
import { accessTo } from '@common-ground/shared/room/access'
import type { Standing } from '@common-ground/shared/room/participant'
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import { type Space, spaces } from '@common-ground/shared/room/space'
import type { Stage } from '@common-ground/shared/room/stage'
import type { PresenceTold, WordsTold } from '@common-ground/shared/wire/messages'
import type { SpaceSession } from './space-session.ts'
import type { WordsState } from './words-out.ts'

export const readableBy = (standing: Standing, stage: Stage): readonly Space[] =>
  spaces.filter((space) => accessTo(space, standing, stage) !== 'none')

export class OpenSpaces {
  readonly joint: SpaceSession
  readonly #make: (space: Space) => SpaceSession
  readonly #all = new Map<Space, SpaceSession>()
  /** Whether the room reads with this session: the others are opened at once. */
  #inside = false

  constructor(make: (space: Space) => SpaceSession) {
    this.#make = make
    this.joint = make('joint')
    this.#all.set('joint', this.joint)
  }

  /** The session of a space, opened now if it is not yet. `watching`: nobody in it is told that somebody came in. */
  of(space: Space, watching = false): SpaceSession {
    const known = this.#all.get(space)
    if (known) return known
    const made = this.#make(space)
    this.#all.set(space, made)
    if (watching) made.presence.stayAway()
    if (this.#inside) made.resume()
    return made
  }

  /** Only those opened already. */
  opened(space: Space): SpaceSession | undefined {
    return this.#all.get(space)
  }

  /** The joint space is open: the others follow. */
  inside(): void {
    this.#inside = true
    for (const one of this.#others()) one.resume()
  }

  cut(): void {
    this.#inside = false
    this.#each((one) => one.cut())
  }

  refuse(refusal: RefusalReply): void {
    this.#each((one) => one.refuse(refusal))
  }

  end(refusal: RefusalReply): void {
    this.#inside = false
    this.#each((one) => one.end(refusal))
  }

  leave(): void {
    this.#inside = false
    this.#each((one) => one.leave())
  }

  /** What is told of a space that is not open here is nobody's. */
  told(told: WordsTold): void {
    this.#all.get(told.space)?.told(told)
  }

  presenceTold(told: PresenceTold): void {
    this.#all.get(told.space)?.presenceTold(told)
  }

  /** The joint ledger knows other people than before. */
  peopleChanged(): void {
    this.#each(({ presence }) => presence.peopleChanged())
  }

  /** How far the author's words are in the space where they are least far. */
  words(): WordsState {
    const states = [...this.#all.values()].map(({ document }) => document.words())
    return (
      states.find((state) => state === 'waiting') ?? states.find((state) => state === 'sending') ?? 'recorded'
    )
  }

  get unsaved(): boolean {
    return [...this.#all.values()].some(({ unsaved }) => unsaved)
  }

  /** How many acts have no answer yet. */
  get unanswered(): number {
    return [...this.#all.values()].reduce((sum, { unanswered }) => sum + unanswered, 0)
  }

  #others(): readonly SpaceSession[] {
    return [...this.#all.values()].filter((one) => one !== this.joint)
  }

  #each(tell: (one: SpaceSession) => void): void {
    for (const one of [...this.#all.values()]) tell(one)
  }
}
