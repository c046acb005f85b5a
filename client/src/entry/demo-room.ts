/** Makes a demo room: opens it, seats the two guests this page plays, sets the scene, and lets them answer. */
import { type Standing, standingOf } from '@common-ground/shared/room/participant'
import { firstReply, isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import type { OpenRoomReply } from '@common-ground/shared/wire/http'
import { createRoom, sitByLink } from '../sync/door.ts'
import { RoomSession } from '../sync/room-session.ts'
import type { Surroundings } from '../sync/surroundings.ts'
import type { FrontMessages } from '../ui/front-messages.ts'
import { mediatorIntents, partyIntents } from './demo-guest.ts'
import { play } from './demo-playing.ts'
import { setScene } from './demo-scene.ts'

export interface DemoRoom {
  readonly room: string
  /** Where the visitor's own chair is waiting. */
  readonly path: string
  /** The guests go. */
  leave(): void
}

type Words = FrontMessages['demo']

/** Longer than any room takes that can be reached at all. */
const patience = 20_000
const unreachable = firstReply({ refused: 'unreachable' })

const pathFor = ({ links }: OpenRoomReply, standing: Standing): string =>
  links.find(({ chair }) => standingOf(chair) === standing)?.path ?? ''

/** The guests' seat keys live in their sessions and nowhere else. */
class Table {
  readonly #surroundings: Surroundings
  readonly #words: Words
  #ends: (() => void)[] = []
  #over = false

  constructor(surroundings: Surroundings, words: Words) {
    this.#surroundings = surroundings
    this.#words = words
  }

  readonly leave = (): void => {
    this.#over = true
    for (const end of this.#ends) end()
    this.#ends = []
  }

  async set(): Promise<DemoRoom | RefusalReply> {
    const words = this.#words
    const { title, sides, people } = words
    const opened = await createRoom(this.#surroundings, {
      title,
      sides,
      creator: { role: 'party', side: 'a' },
    })
    if (isRefusal(opened)) return opened
    const jonas = await this.#seat(pathFor(opened, 'mediator'), people.mediator)
    if ('refused' in jonas) return jonas
    const tom = await this.#seat(pathFor(opened, 'b'), people.b)
    if ('refused' in tom) return tom
    const stances = await setScene({ tom, jonas, newId: this.#surroundings.newId, words })
    if ('refused' in stances) return stances
    this.#play(jonas, (session) => mediatorIntents(session.state(), session.goals(), words.answers))
    this.#play(tom, (session) => partyIntents(session.state(), session.goals(), stances, words.answers))
    return { room: opened.room, path: pathFor(opened, 'a'), leave: this.leave }
  }

  async #seat(link: string, name: string): Promise<RoomSession | RefusalReply> {
    const place = await sitByLink(this.#surroundings, link, name)
    if ('refused' in place) return place
    const session = RoomSession.enter(this.#surroundings, place.room, place.seat, place.door, place.you)
    this.#until(() => session.leave())
    return (await session.ready()) ?? session
  }

  #play(session: RoomSession, intents: Parameters<typeof play>[2]): void {
    this.#until(play(session, this.#surroundings, intents))
  }

  /** What begins after the table was left ends at once. */
  #until(end: () => void): void {
    if (this.#over) end()
    else this.#ends.push(end)
  }
}

/** Whoever cannot be reached within the time of patience leaves no guest behind who would go on trying. */
export const openDemoRoom = async (
  surroundings: Surroundings,
  words: Words,
): Promise<DemoRoom | RefusalReply> => {
  const table = new Table(surroundings, words)
  let cancel = () => {}
  const tooLong = new Promise<RefusalReply>((resolve) => {
    cancel = surroundings.schedule(() => resolve(unreachable), patience)
  })
  const made = await Promise.race([table.set(), tooLong])
  cancel()
  if ('refused' in made) table.leave()
  return made
}
