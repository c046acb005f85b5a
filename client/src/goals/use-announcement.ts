/** What a screen reader is told when a card reaches common ground or falls back: one polite sentence. */
import { useEffect, useRef, useState } from 'react'
import type { GoalCard } from '../sync/hooks.ts'
import { useMessages } from '../ui/messages.ts'

const longest = 80

export const short = (text: string): string => {
  const characters = [...text]
  return characters.length > longest ? `${characters.slice(0, longest).join('').trimEnd()} …` : text
}

export const useAnnouncement = (cards: readonly GoalCard[]): string => {
  const messages = useMessages().goals
  const before = useRef<ReadonlyMap<string, boolean> | undefined>(undefined)
  const [sentence, setSentence] = useState('')
  useEffect(() => {
    const known = before.current
    before.current = new Map(cards.map((card) => [card.id, card.standing.common]))
    const moved = cards.findLast(
      ({ id, standing }) => known?.has(id) === true && known.get(id) !== standing.common,
    )
    if (!moved) return
    const say = moved.standing.common ? messages.reached : messages.fellBack
    setSentence(say(short(moved.text)))
  }, [cards, messages])
  return sentence
}
