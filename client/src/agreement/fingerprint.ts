/** Hashes and keys as people compare them: short, in groups. */
import { fingerprintOf } from '@common-ground/shared/verify/server-key'

const grouped = (text: string): string => text.match(/.{1,4}/g)?.join(' ') ?? text

/** The first sixteen of a hash's 64 letters. */
export const shortHash = (hash: string): string => grouped(hash.slice(0, 16))

/** Of a public key in base64: the one the signed PDF and the check of a record show. */
export const keyFingerprint = (key: string): string => grouped(fingerprintOf(key))
