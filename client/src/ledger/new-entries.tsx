/** Says in a sentence what the others have added to the spine: it draws only what is in view, and would be read aloud whenever it scrolls. */
import type { Offer } from '@common-ground/shared/acts/offers'
import { VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { placeName } from '../ui/place-name.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import type { SpineRow } from './spine-rows.ts'

const keyOf = ({ kind, counters }: Offer) => {
  if (counters === undefined || kind === 'gift') return kind
  return kind === 'offer' ? 'counter' : 'if-then-counter'
}

export const NewEntries = ({ rows }: { readonly rows: readonly SpineRow[] }) => {
  const { offers: words, packages, places } = useTableMessages()
  const { you, door } = useSession()
  const { offers, explorations, packageSets, people } = useRoomState()
  const [seen, setSeen] = useState(rows.length)
  const [said, setSaid] = useState('')
  if (rows.length !== seen) {
    const told = rows.slice(seen).flatMap((row): readonly string[] => {
      const set = packageSets.get(row.id)
      if (set && set.by !== you.id)
        return [packages.by(isolated(people.get(set.by)?.name ?? ''), isolated(door.sides[set.side]))]
      const made = offers.get(row.id) ?? explorations.get(row.id)
      if (!made || made.by === you.id) return []
      const name = isolated(people.get(made.by)?.name ?? '')
      if (!('side' in made))
        return [words.by.explore(name, isolated(placeName(made.standing, door.sides, places)))]
      return [words.by[keyOf(made)](name, isolated(door.sides[made.side]))]
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
