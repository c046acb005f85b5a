/** Cost beside worth of what was given: for the mediator, where both sides show both. Neither added up nor compared. */
import { costBesideWorth } from '@common-ground/shared/numbers/cost-beside-worth'
import { useId } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import type { ShownToMediator } from './shown.ts'
import { givenText } from './shown-rows.tsx'
import styles from './shown-table.module.css'

export const CostBesideWorth = ({ shown }: { readonly shown: ShownToMediator }) => {
  const messages = useTableMessages().numbers
  const words = messages.mediator.beside
  const { sides } = useSession().door
  const joint = useRoomState()
  const heading = useId()
  const given = costBesideWorth(joint, shown.ratings)
  if (!given) return null
  return (
    <section className={styles.both} aria-labelledby={heading}>
      <h4 id={heading} className={styles.title}>
        {words.title}
      </h4>
      <p className={styles.none}>{given.length === 0 ? words.none : words.lead}</p>
      {given.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        <section className={styles.scroll} aria-label={words.table} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words.given}</th>
                <th scope="col">{words.cost}</th>
                <th scope="col">{words.worth}</th>
              </tr>
            </thead>
            <tbody>
              {given.map(({ offer, giver, cost, worth }) => (
                <tr key={`${offer} ${giver}`} data-side={giver}>
                  <th scope="row">
                    <bdi>{givenText(joint, offer, giver, messages)}</bdi>
                    <span className={styles.by}>{words.by(isolated(sides[giver]))}</span>
                  </th>
                  <td>{cost ?? words.notSaid}</td>
                  <td>{worth ?? words.notSaid}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}
