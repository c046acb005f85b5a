/** Three packages in the list of what waits: on which issues, and whose they are. One press leads there. */
import type { PackageSet } from '@common-ground/shared/acts/packages'
import { IconChevronRight, IconColumns3 } from '@tabler/icons-react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useMessages } from '../ui/messages.ts'
import { Moment } from '../ui/moment.tsx'
import { useTablePlace } from './table-place.ts'
import styles from './waiting-section.module.css'

interface PackagesRowProps {
  readonly set: PackageSet
  readonly onGone: () => void
}

export const PackagesRow = ({ set, onGone }: PackagesRowProps) => {
  const words = useMessages().room.waitingPackages
  const { door } = useSession()
  const { issues } = useRoomState()
  const { go } = useTablePlace()
  const { id, side, at, packages } = set
  return (
    <button
      type="button"
      className={styles.row}
      data-side={side}
      onClick={() => {
        onGone()
        go('ledger', `offer-${id}`)
      }}
    >
      <IconColumns3 size={18} stroke={1.7} aria-hidden className={styles.offer} />
      <span className={styles.text}>
        <span className={styles.titles} dir="auto">
          {packages[0]?.map(({ issue }) => issues.get(issue)?.title).join(' · ')}
        </span>
        <span className={styles.hint}>
          {words.from(isolated(door.sides[side]))} · <Moment at={at} />
        </span>
      </span>
      <IconChevronRight size={15} stroke={1.8} aria-hidden className={styles.chevron} />
    </button>
  )
}
