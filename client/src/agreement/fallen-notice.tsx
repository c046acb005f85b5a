/** Signatures that stand no more: why, by whose change, whose they were, and what comes next. */
import { IconInfoCircle } from '@tabler/icons-react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { Moment } from '../ui/moment.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './notices.module.css'
import { useWhoSaid } from './use-who-said.ts'

const names = new Intl.ListFormat(undefined)

export const FallenNotice = () => {
  const { fallen: words, who } = useTableMessages().agreement
  const { door } = useSession()
  const { fallen } = useRoomState().signing
  const whoSaid = useWhoSaid()
  if (!fallen || fallen.signatures.length === 0) return <div role="status" />
  const { because, by, signatures, at } = fallen
  const why = () => {
    if (because === 'reopened') return words.reopened
    return by === undefined ? words.time : words[because](whoSaid(by))
  }
  const whose = signatures.map(({ name, side }) => who.of(isolated(name), isolated(door.sides[side])))
  return (
    <div role="status">
      <div className={styles.notice} data-fallen={because}>
        <IconInfoCircle size={20} stroke={1.6} aria-hidden className={styles.icon ?? ''} />
        <div>
          <p className={styles.title}>{words.title}</p>
          <p>
            {why()} <Moment at={at} className={styles.at} />
          </p>
          <p>{words.whose(names.format(whose))}</p>
          <p>{words.next}</p>
        </div>
      </div>
    </div>
  )
}
