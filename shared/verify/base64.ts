/** Base64 of a known number of bytes, in its one canonical form: anything else that would decode alike is refused. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const form = /^[A-Za-z0-9+/]*={0,2}$/

/** `length`: of the bytes. Undefined where the text is not exactly that. */
export const bytesOfBase64 = (text: string, length: number): Uint8Array | undefined => {
  if (text.length !== Math.ceil(length / 3) * 4 || !form.test(text)) return undefined
  const digits = text.replace(/=+$/, '')
  if (text.length - digits.length !== (3 - (length % 3)) % 3) return undefined
  const bytes = new Uint8Array(length)
  let held = 0
  let bits = 0
  let filled = 0
  for (const digit of digits) {
    held = (held << 6) | alphabet.indexOf(digit)
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[filled++] = held >> bits
      held &= (1 << bits) - 1
    }
  }
  // Bits that belong to no byte are nothing, or two texts would say the same bytes.
  return held === 0 ? bytes : undefined
}
