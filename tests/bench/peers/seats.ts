/** Rooms of the benchmark by name: opened over HTTP, with a person on each chair, remembered for when the server is started anew. */
import { randomBytes } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'

export const chairs = ['a', 'b', 'mediator'] as const
export type Chair = (typeof chairs)[number]

export interface Seat {
  readonly chair: Chair
  readonly key: string
}

export interface BenchRoom {
  readonly name: string
  readonly id: string
  /** Hash of its agreement to mediate. */
  readonly agreement: string
  readonly seats: readonly Seat[]
}

const post = async (url: string, body: object): Promise<Record<string, unknown>> => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const said: Record<string, unknown> = await answer.json()
  if (!answer.ok) throw new Error(`${url.replace(/[^/]*\/\/[^/]*/, '')}: ${JSON.stringify(said)}`)
  return said
}

const newKey = (): string => randomBytes(32).toString('base64url')

const isLinks = (links: unknown): links is readonly { chair: string; path: string }[] => Array.isArray(links)

const hashIn = (agreement: unknown): string => {
  if (typeof agreement === 'object' && agreement !== null && 'hash' in agreement) return `${agreement.hash}`
  throw new Error('a door without an agreement to mediate')
}

export class Rooms {
  readonly #origin: string
  readonly #notes: string
  readonly #rooms = new Map<string, Promise<BenchRoom>>()
  /** Whose turn it is to come in, of each room. */
  readonly #came = new Map<string, number>()
  /** Rooms of an earlier run of the same server: somebody has been in them. */
  readonly #known = new Set<string>()

  /** `notes`: a file beside the server's data. */
  constructor(port: number, notes: string) {
    this.#origin = `http://127.0.0.1:${port}`
    this.#notes = notes
    for (const line of existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n') : []) {
      const room: BenchRoom = JSON.parse(line)
      this.#rooms.set(room.name, Promise.resolve(room))
      this.#known.add(room.name)
    }
  }

  isKnown(name: string): boolean {
    return this.#known.has(name)
  }

  /** The room of this name, and the chair that is next. Chairs come round: a fourth connection is the first person's second device. */
  async come(name: string): Promise<{ readonly room: BenchRoom; readonly seat: Seat }> {
    const turn = this.#came.get(name) ?? 0
    this.#came.set(name, turn + 1)
    const opening = this.#rooms.get(name) ?? this.#open(name)
    this.#rooms.set(name, opening)
    const room = await opening
    const seat = room.seats[turn % room.seats.length]
    if (!seat) throw new Error('a room without seats')
    return { room, seat }
  }

  async #open(name: string): Promise<BenchRoom> {
    const { room, links } = await post(`${this.#origin}/api/rooms`, {
      title: name,
      sides: { a: 'Harbour Bakery', b: 'Quayside Estates' },
      creator: { role: 'mediator' },
    })
    if (typeof room !== 'string' || !isLinks(links)) throw new Error('no room was opened')
    const [first] = links
    const linkOf = (at: number): string => links[at]?.path.split('#')[1] ?? ''
    if (!first) throw new Error('a room without links')
    const at = `${this.#origin}/api/rooms/${room}`
    const seats = await Promise.all(
      chairs.map(async (chair, index) => {
        const key = newKey()
        await post(`${at}/seat`, { link: linkOf(index), seat: key, name: `Person ${chair}` })
        return { chair, key }
      }),
    )
    const agreement = hashIn((await post(`${at}/door`, { seat: seats[0]?.key })).agreement)
    const opened = { name, id: room, agreement, seats }
    appendFileSync(this.#notes, `${JSON.stringify(opened)}\n`)
    return opened
  }
}
