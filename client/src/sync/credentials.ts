/** Ids and secrets from the platform's random source, and the surroundings of a real browser or Node. */
import { inflate } from './inflate.ts'
import { sendFileByXhr } from './send-file.ts'
import type { Surroundings } from './surroundings.ts'

// Only getRandomValues: randomUUID and subtle do not exist on http:// addresses other than localhost.
const randomBytes = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length))

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

export const base64url = (bytes: Uint8Array): string => {
  let text = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff
    bits += 8
    while (bits >= 6) {
      bits -= 6
      text += alphabet.charAt((held >> bits) & 63)
    }
  }
  return bits > 0 ? text + alphabet.charAt((held << (6 - bits)) & 63) : text
}

/** 256 random bits: the secret of a link, the key of a seat. */
export const newSecret = (): string => base64url(randomBytes(32))

/** A random UUID (version 4). */
export const newId = (): string => {
  const hex = Array.from(randomBytes(16), (byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte
    return marked.toString(16).padStart(2, '0')
  }).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** The real world: of the page (no origin), or of a Node process talking to `origin`. */
export const browserSurroundings = (origin = ''): Surroundings => ({
  origin,
  newId,
  newSecret,
  fetch: (input, init) => fetch(input, init),
  ...(typeof XMLHttpRequest === 'undefined' ? {} : { sendFile: sendFileByXhr }),
  ...(typeof DecompressionStream === 'undefined' ? {} : { inflate }),
  schedule: (fn, ms) => {
    const timer = setTimeout(fn, ms)
    return () => clearTimeout(timer)
  },
  now: () => Date.now(),
})
