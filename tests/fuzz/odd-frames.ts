/** Frames of bytes that are nearly ours: cut short, too long, of no kind, with numbers out of all bounds. */
import { kinds } from '@common-ground/shared/wire/frames'
import type { Random } from '../world/random.ts'
import { mutatedBytes, randomBytes } from './oddities.ts'

/** Numbers as they are laid out, and as they must not be. */
const numbers: readonly (readonly number[])[] = [
  [0],
  [1],
  [127],
  [128, 1],
  [255, 255, 255, 255, 7],
  [128, 128, 128, 128, 8],
  [255, 255, 255, 255, 255, 255, 255, 15],
  Array<number>(20).fill(255),
  [128],
  [],
]

const text = [...Buffer.from('21["open",{"space":"joint","stateVector":{"$bytes":0},"clientId":7}]')]

const nearly: readonly ((random: Random) => readonly number[])[] = [
  (random) => [kinds.words, random.below(256), ...random.pick(numbers), ...randomBytes(9, random)],
  (random) => [kinds.packet, ...random.pick(numbers), ...text],
  (random) => [kinds.packet, text.length, ...text, ...random.pick(numbers), ...randomBytes(9, random)],
  (random) => [random.below(256), ...randomBytes(30, random)],
  (random) => [random.pick([kinds.verdict, kinds.told, kinds.receipted]), ...randomBytes(80, random)],
  () => [kinds.words],
  () => [kinds.packet],
  () => [],
]

export const oddFrame = (random: Random): Uint8Array => {
  const frame = Uint8Array.from(random.pick(nearly)(random))
  return random.chance(0.2) ? mutatedBytes(frame, random) : frame
}
