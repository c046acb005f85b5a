/** The key of the server that made a record: its fingerprint, what somebody holds against it, and its signature. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { JointRecord } from '../agreement/joint-record.ts'
import { canonicalJson } from '../ledger/chain.ts'
import { bytesOfBase64 } from './base64.ts'
import { hasSigned } from './ed25519.ts'
import type { Findings } from './verification.ts'

const digits = 16

const fingerprintOfBytes = (key: Uint8Array): string => bytesToHex(sha256(key)).slice(0, digits)

/** First 16 hexadecimal digits of the SHA-256 of the 32 bytes; the key in base64. */
export const fingerprintOf = (publicKey: string): string =>
  fingerprintOfBytes(bytesOfBase64(publicKey, 32) ?? new Uint8Array())

/** What is held against the key of a record: a whole key, or its fingerprint alone. */
export interface ExpectedKey {
  readonly fingerprint: string
  /** In hexadecimal. */
  readonly key?: string
}

const wholeKey = (bytes: Uint8Array): ExpectedKey => ({
  fingerprint: fingerprintOfBytes(bytes),
  key: bytesToHex(bytes),
})

/**
 * A key as 64 hexadecimal digits or base64, or its fingerprint; as people copy it, with spaces, colons or hyphens between
 * the digits. Undefined where it is none of these.
 */
export const expectedKeyOf = (typed: string): ExpectedKey | undefined => {
  const hex = typed.replace(/[\s:-]/g, '').toLowerCase()
  if (/^[0-9a-f]{16}$/.test(hex)) return { fingerprint: hex }
  if (/^[0-9a-f]{64}$/.test(hex)) return wholeKey(hexToBytes(hex))
  const base64 = typed.trim()
  const bytes = bytesOfBase64(base64.endsWith('=') ? base64 : `${base64}=`, 32)
  return bytes && wholeKey(bytes)
}

export const checkServerSignature = (record: JointRecord, findings: Findings): void => {
  const { signature, ...unsigned } = record
  if (!hasSigned(record.publicKey, signature, canonicalJson(unsigned)))
    findings.add({ code: 'server-signature-wrong', place: 'signature' })
}

export const checkKey = ({ publicKey }: JointRecord, expected: ExpectedKey, findings: Findings): void => {
  const bytes = bytesOfBase64(publicKey, 32) ?? new Uint8Array()
  const found = fingerprintOfBytes(bytes)
  const isKey = expected.key === undefined || expected.key === bytesToHex(bytes)
  if (found !== expected.fingerprint || !isKey)
    findings.add({ code: 'key-differs', place: 'publicKey', expected: expected.fingerprint, found })
}
