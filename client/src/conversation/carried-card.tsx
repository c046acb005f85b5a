/** Words the mediator carried out of a caucus into the joint room, among what was said: from which side, and nothing more of them. */
import type { Relayed } from '@common-ground/shared/acts/relays'
import { IconMessageForward } from '@tabler/icons-react'
import { memo } from 'react'
import { useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { Moment } from '../ui/moment.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import styles from './carried-card.module.css'

export const CarriedCard = memo(({ carried }: { readonly carried: Relayed }) => {
  const words = useTableMessages().caucus.relay
  const { sides } = useSession().door
  const { from, text, at } = carried
  return (
    <li className={styles.place}>
      <article className={styles.card} data-carried={from} aria-label={words.inJoint}>
        <header className={styles.head}>
          <IconMessageForward size={15} stroke={1.7} aria-hidden />
          <span>
            {words.inJoint}, {words.from(isolated(sides[from]))}
          </span>
          <Moment at={at} className={styles.time} />
        </header>
        <Voice>{text}</Voice>
      </article>
    </li>
  )
})
CarriedCard.displayName = 'CarriedCard'
