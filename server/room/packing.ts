/** A whole document in few bytes, as it rests in memory and as it goes to whoever joins: Yjs' second encoding, deflated. */
import { deflateRaw, deflateRawSync, inflateRawSync } from 'node:zlib'

/** What is larger is deflated beside the event loop. */
const atOnce = 32 * 1024

const deflated = (bytes: Uint8Array): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    deflateRaw(bytes, (error, packed) => (error ? reject(error) : resolve(packed)))
  })

/** Own bytes: zlib's answer lies in a larger buffer, which would stay in memory with it. */
const ownBytes = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes)

export const packed = async (whole: Uint8Array): Promise<Uint8Array> =>
  ownBytes(whole.byteLength <= atOnce ? deflateRawSync(whole) : await deflated(whole))

export const unpacked = (bytes: Uint8Array): Uint8Array => inflateRawSync(bytes)
