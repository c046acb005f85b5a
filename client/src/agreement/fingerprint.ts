/** Hashes and keys as people compare them: short, in groups. */

const grouped = (text: string): string => text.match(/.{1,4}/g)?.join(' ') ?? text

/** The first sixteen of a hash's 64 letters. */
export const shortHash = (hash: string): string => grouped(hash.slice(0, 16))

/** Of a public key in base64: its first sixteen letters as hexadecimal. */
export const keyFingerprint = (key: string): string =>
  grouped(
    [...atob(key)]
      .slice(0, 8)
      .map((letter) => letter.charCodeAt(0).toString(16).padStart(2, '0'))
      .join(''),
  )
