/** Words to carry out of a caucus: those that wait for a yes or for their delivery, and folded away what is over. */
import { isRelayOpen } from '@common-ground/shared/acts/relays'
import type { Side } from '@common-ground/shared/room/side'
import { useId, useRef } from 'react'
import { useFocusStays } from '../ui/focus-stays.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './caucus.module.css'
import { PastRelay, RelayCard } from './relay-card.tsx'
import { RelayForm } from './relay-form.tsx'
import { useCaucus } from './use-caucus.ts'

export const RelaysPart = ({ side }: { readonly side: Side }) => {
  const words = useTableMessages().caucus.relay
  const caucus = useCaucus(side)
  const { mediates, writes, state } = caucus
  const heading = useId()
  const root = useRef<HTMLElement>(null)
  useFocusStays(root, '[data-relay], [data-relays]')
  const all = [...state.relays.values()]
  const open = all.filter(isRelayOpen)
  const past = all.filter((relay) => !isRelayOpen(relay)).reverse()
  if (all.length === 0 && !(mediates && writes)) return null
  return (
    <section ref={root} className={styles.relays} aria-labelledby={heading} data-relays tabIndex={-1}>
      <h2 id={heading} className={styles.title}>
        {words.titleOf}
      </h2>
      {open.map((relay) => (
        <RelayCard key={relay.id} relay={relay} caucus={caucus} />
      ))}
      {mediates && writes && <RelayForm caucus={caucus} />}
      {past.length > 0 && (
        <details className={styles.fold}>
          <summary>{words.past(past.length)}</summary>
          <ul className={styles.items}>
            {past.map((relay) => (
              <PastRelay key={relay.id} relay={relay} caucus={caucus} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
