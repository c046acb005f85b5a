/** Says in a sentence what the others have added to the spine: it draws only what is in view, and would be read aloud whenever it scrolls. */
import { VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useMessages } from '../ui/messages.ts'
import { placeName } from '../ui/place-name.ts'
import type { SpineRow } from './spine-rows.ts'

export const NewEntries = ({ rows }: { readonly rows: readonly SpineRow[] }) => {
  const { issues, places, ledger } = useMessages()
  const words = issues.spine
  const { you, door } = useSession()
  const { offers, explorations, people } = useRoomState()
  const [seen, setSeen] = useState(rows.length)
  const [said, setSaid] = useState('')
  if (rows.length !== seen) {
    const told = rows.slice(seen).flatMap((row): readonly string[] => {
      const made = offers.get(row.id) ?? explorations.get(row.id)
      if (!made || made.by === you.id) return []
      const name = isolated(people.get(made.by)?.name ?? '')
      if (!('side' in made))
        return [words.newExploring(name, isolated(placeName(made.standing, door.sides, places)))]
      const side = isolated(door.sides[made.side])
      if (made.kind === 'gift') return [words.newGift(name, side)]
      return [made.counters === undefined ? words.newOffer(name, side) : ledger.counterBy(name, side)]
    })
    setSeen(rows.length)
    if (told.length > 0) setSaid(told.join('. '))
  }
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {said}
    </VisuallyHidden>
  )
}
