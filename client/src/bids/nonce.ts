/** 256 random bits of this browser, in hexadecimal: they keep a bid shut, and are this side's part in the draw. */

export const newNonce = (): string =>
  [...crypto.getRandomValues(new Uint8Array(32))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
