/** How fast people write and read: as fast as the room takes it, or as people do. */
import type { Surroundings } from '@common-ground/client/sync/surroundings'
import { lengthOf } from '@common-ground/shared/room/text'

export interface Pace {
  /** Most characters that go in with one stroke. */
  readonly stroke: number
  /** The time between two strokes. */
  between(): Promise<void>
  /** The time before a person says the next thing. */
  reading(text: string): Promise<void>
}

/** Lets everything else that is ready happen first, so that two people typing at once do interleave. */
export const atOnce: Pace = {
  stroke: 5,
  between: () => new Promise((resolve) => setImmediate(resolve)),
  reading: () => Promise.resolve(),
}

/** About 12 characters a second. */
export const humanStroke = 83

export const pause = ({ schedule }: Pick<Surroundings, 'schedule'>, ms: number): Promise<void> =>
  new Promise((resolve) => {
    schedule(resolve, ms)
  })

/** People think for a moment, and read about three times as fast as they type. */
export const human = (surroundings: Pick<Surroundings, 'schedule'>, stroke: number): Pace => ({
  stroke: 1,
  between: () => pause(surroundings, stroke),
  reading: (text) => pause(surroundings, stroke * (15 + lengthOf(text) / 3)),
})
