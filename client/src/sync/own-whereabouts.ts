/** Where this connection is: which card, which cursor; told to the room, but not at every keystroke. */
import type { Whereabouts } from '@common-ground/shared/wire/messages'
import type * as Y from 'yjs'
import type { Schedule } from './surroundings.ts'

type Cursor = NonNullable<Whereabouts['cursor']>
type Position = Cursor['anchor']

/** Told at most this often, in ms. */
const tellEvery = 100

const id = ({ client, clock }: { readonly client: number; readonly clock: number }) => ({ client, clock })

/** A relative position, or its JSON, as plain JSON: Yjs holds its parts as class instances. Undefined outside every card. */
const positionJson = ({ type, item, assoc }: Y.RelativePosition | Position): Position | undefined => {
  const side = assoc === undefined ? {} : { assoc }
  if (item) return { item: id(item), ...(type ? { type: id(type) } : {}), ...side }
  return type ? { type: id(type), ...side } : undefined
}

const isCursor = (value: unknown): value is { anchor: Y.RelativePosition; head: Y.RelativePosition } =>
  typeof value === 'object' && value !== null && 'anchor' in value && 'head' in value

/** In a card, a clause or a milestone. */
export const isInWords = ({ goal, clause, milestone }: Whereabouts): boolean =>
  (goal ?? clause ?? milestone) !== undefined

const same = (one: Whereabouts, other: Whereabouts): boolean => JSON.stringify(one) === JSON.stringify(other)

export class OwnWhereabouts {
  readonly #schedule: Schedule
  readonly #send: (at: Whereabouts) => void
  #at: Whereabouts = {}
  /** Runs while nothing is told because something just was. */
  #resting: (() => void) | undefined
  #untold = false

  constructor(schedule: Schedule, send: (at: Whereabouts) => void) {
    this.#schedule = schedule
    this.#send = send
  }

  get at(): Whereabouts {
    return this.#at
  }

  /** Moves, and says whether that changed anything. In words the cursor stays unless another is given. */
  move(at: Whereabouts): boolean {
    const { cursor } = this.#at
    return this.#become(isInWords(at) && cursor && !at.cursor ? { ...at, cursor } : at)
  }

  /** Takes what a caret plugin sets: Yjs relative positions or their JSON; anything else takes the cursor away. */
  setCursor(value: unknown): boolean {
    const { cursor: _, ...elsewhere } = this.#at
    if (!isCursor(value)) return this.#become(elsewhere)
    const [anchor, head] = [positionJson(value.anchor), positionJson(value.head)]
    return this.#become(anchor && head ? { ...elsewhere, cursor: { anchor, head } } : elsewhere)
  }

  /** Tells the room now, whether or not it changed. */
  tell(): void {
    this.rest()
    this.#send(this.#at)
    this.#resting = this.#schedule(() => {
      this.#resting = undefined
      if (this.#untold) this.tell()
    }, tellEvery)
  }

  /** Nothing is told until the next move. */
  rest(): void {
    this.#resting?.()
    this.#resting = undefined
    this.#untold = false
  }

  #become(at: Whereabouts): boolean {
    if (same(at, this.#at)) return false
    this.#at = at
    if (this.#resting) this.#untold = true
    else this.tell()
    return true
  }
}
