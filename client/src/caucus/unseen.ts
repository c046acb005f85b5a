/** Characters in a text that nobody can see, named by their numbers: what is approved is approved with them. */

const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu

const numberOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

export interface Unseen {
  readonly count: number
  /** Each kind once. */
  readonly kinds: readonly string[]
}

export const unseenIn = (text: string): Unseen => {
  const found = text.match(unseen) ?? []
  return { count: found.length, kinds: [...new Set(found.map(numberOf))] }
}
