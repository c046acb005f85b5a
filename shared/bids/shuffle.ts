/** An order of the numbers 0, 1, 2 ... that is as good as random for whoever does not know the seed, and the same for the same seed. */
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

const words = 2 ** 32
const wordBytes = 4

/** Whole numbers from 0 up to, and without, `end`: each as likely as the others, to the last bit. */
const chanceOf = (seed: string): ((end: number) => number) => {
  let block = new DataView(new ArrayBuffer(0))
  let at = 0
  let blocks = 0
  const word = (): number => {
    if (at >= block.byteLength) {
      block = new DataView(sha256(utf8ToBytes(`${seed} ${blocks}`)).buffer)
      blocks += 1
      at = 0
    }
    at += wordBytes
    return block.getUint32(at - wordBytes)
  }
  return (end) => {
    // A remainder alone would favour small numbers: what lies beyond the last whole multiple is thrown away.
    const fair = words - (words % end)
    for (;;) {
      const drawn = word()
      if (drawn < fair) return drawn % end
    }
  }
}

/** Fisher and Yates: each of the orders is as likely as the others. */
export const shuffled = (count: number, seed: string): readonly number[] => {
  const below = chanceOf(seed)
  const order = Array.from({ length: count }, (_, number) => number)
  for (let last = count - 1; last > 0; last -= 1) {
    const chosen = below(last + 1)
    const [one = 0, other = 0] = [order[last], order[chosen]]
    order[last] = other
    order[chosen] = one
  }
  return order
}
