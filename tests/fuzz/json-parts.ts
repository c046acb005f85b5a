/** Parts of the JSON of messages. */
import type { Random } from '../world/random.ts'

export const quoted = (value: string): string => JSON.stringify(value)

export const hash = (random: Random): string =>
  Array.from({ length: 64 }, () => random.below(16).toString(16)).join('')
