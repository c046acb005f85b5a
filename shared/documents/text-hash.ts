/** The canonical form of people's text and its hash: what an endorsement is bound to. */
import { sha256Hex } from '../ledger/hash.ts'

/**
 * Two texts that look the same to a reader have the same canonical form: Unicode NFC, any run of white space inside
 * a line as one space, no white space at the ends, no empty lines. Everything else, invisible joiners too, counts.
 */
export const canonicalText = (text: string): string =>
  text
    .normalize('NFC')
    .split(/[\n\r\u2028\u2029]+/u)
    .map((line) => line.replace(/\p{White_Space}+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')

/** SHA-256 of the canonical form, lower-case hexadecimal. */
export const textHash = (text: string): string => sha256Hex(canonicalText(text))
