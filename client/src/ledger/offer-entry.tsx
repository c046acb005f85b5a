/** One entry of the spine that somebody put on the table: the card that fits it, given what it needs of the room. */
import { memo } from 'react'
import { useSession, useWholeState } from '../sync/hooks.ts'
import { ExploringCard } from './exploring-card.tsx'
import { GiftCard } from './gift-card.tsx'
import { IfThenCard } from './if-then-card.tsx'
import { OfferCard } from './offer-card.tsx'
import { answersOf } from './offer-readings.ts'

interface OfferEntryProps {
  readonly id: string
  /** Whether the room takes answers at all. */
  readonly answerable: boolean
}

const cards = { offer: OfferCard, 'if-then': IfThenCard, gift: GiftCard } as const

/** Asks the room at every change of it, which is little; the card is drawn anew only when something of its own changed. */
export const OfferEntry = memo(({ id, answerable }: OfferEntryProps) => {
  const { you, door } = useSession()
  const state = useWholeState()
  const { offers, explorations, issues, people, pauses, stage } = state
  const around = { issues, people, names: door.sides, you, answerable, answer: answersOf(state).get(id) }
  const exploring = explorations.get(id)
  if (exploring) return <ExploringCard {...around} exploring={exploring} />
  const offer = offers.get(id)
  if (!offer) return null
  const Card = cards[offer.kind]
  const explored = offer.answers !== undefined && explorations.has(offer.answers)
  return <Card {...around} offer={offer} pauses={pauses} stage={stage} explored={explored} />
})
