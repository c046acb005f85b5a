/** The starter deck as a text people can edit: one card a line; empty lines and lines that begin with # are left out. */
import { limits } from '../room/limits.ts'
import { textRefusal } from '../room/text.ts'
import { nearlySame } from './likeness.ts'

/** The cards. Throws with a sentence for the operator where the text is no deck. */
export const deckFrom = (text: string): readonly string[] => {
  const cards: string[] = []
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const card = line.trim()
    if (card === '' || card.startsWith('#')) continue
    const where = `line ${at + 1}`
    const refusal = textRefusal(card, limits.text.card)
    if (refusal)
      throw new Error(
        `${where} is no card (${refusal.refused}): at most ${limits.text.card} readable characters`,
      )
    if (cards.some((other) => nearlySame(other, card)))
      throw new Error(`${where} says nearly the same as a card before it`)
    cards.push(card)
  }
  const { least, most } = limits.deckCards
  if (cards.length < least || cards.length > most)
    throw new Error(`it has ${cards.length} cards: from ${least} to ${most} are needed, one a line`)
  return cards
}
