/** A name inside a sentence, kept from turning it around: between Unicode's isolates where it is written from right to left. */

/** Scripts written from right to left that people have names in. */
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

export const isolated = (name: string): string => (rightToLeft.test(name) ? `\u2068${name}\u2069` : name)
