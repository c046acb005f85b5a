/** All that the sides show the mediator, one beneath the other, with cost beside worth where both show both. */
import { type Side, sides } from '@common-ground/shared/room/side'
import { useId } from 'react'
import { useSession } from '../sync/hooks.ts'
import { ReadsThis } from '../ui/reads-this.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { CostBesideWorth } from './cost-beside-worth.tsx'
import styles from './numbers-editor.module.css'
import { showsAnything, useShown } from './shown.ts'
import { ShownTable } from './shown-table.tsx'

/** `of`: one side alone, on the page of its caucus. */
export const MediatorNumbers = ({ of }: { readonly of?: Side }) => {
  const words = useTableMessages().numbers.mediator
  const { you, door } = useSession()
  const heading = useId()
  const shown = useShown()
  const shownOf = of === undefined ? sides : [of]
  return (
    <section className={styles.editor} data-space="mediator" aria-labelledby={heading}>
      <header className={styles.header}>
        <h3 id={heading} className={styles.title}>
          {words.title}
        </h3>
        <ReadsThis space="mediator" reader={you.standing} sides={door.sides} />
      </header>
      <p className={styles.lead}>{words.lead}</p>
      {shown.opened &&
        (of === undefined && !showsAnything(shown) ? (
          <p className={styles.lead}>{words.none}</p>
        ) : (
          shownOf.map((side) => (
            <ShownTable key={side} side={side} shown={shown.of[side]} narrow={of !== undefined} />
          ))
        ))}
      {of === undefined && <CostBesideWorth shown={shown} />}
    </section>
  )
}
