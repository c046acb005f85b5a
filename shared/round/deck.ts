/** The starter deck as a text people can edit: one card a line; empty lines and lines that begin with # are left out. */
import { limits } from '../room/limits.ts'
import { textRefusal } from '../room/text.ts'
import { readCard } from './likeness.ts'

/** The cards. Throws with a sentence for the operator where the text is no deck. */
export const deckFrom = (text: string): readonly string[] => {
  const cards = new Map<string, string>()
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const card = line.trim()
    if (card === '' || card.startsWith('#')) continue
    const where = `line ${at + 1}`
    const refusal = textRefusal(card, limits.text.card)
    if (refusal)
      throw new Error(
        `${where} is no card (${refusal.refused}): at most ${limits.text.card} readable characters`,
      )
    const { plain, says } = readCard(card)
    if (cards.has(says)) throw new Error(`${where} says the same as a card before it`)
    cards.set(says, plain)
  }
  const { least, most } = limits.deckCards
  if (cards.size < least || cards.size > most)
    throw new Error(`it has ${cards.size} cards: from ${least} to ${most} are needed, one a line`)
  return [...cards.values()]
}
