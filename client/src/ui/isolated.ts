/** A name inside a sentence, kept from turning it around: between Unicode's isolates, for names written from right to left. */

export const isolated = (name: string): string => `\u2068${name}\u2069`
