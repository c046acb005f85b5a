/** The way to three packages that are equal for one's own side, beside its own numbers. */
import { onTable } from '@common-ground/shared/acts/issues'
import { accessTo } from '@common-ground/shared/room/access'
import { otherSide } from '@common-ground/shared/room/side'
import type { Space } from '@common-ground/shared/room/space'
import { isBlank } from '@common-ground/shared/room/text'
import { Button } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import { lazy, Suspense, useId, useState } from 'react'
import { useOwnSide } from '../numbers/own-numbers.ts'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { Boundary } from '../ui/boundary.tsx'
import { isolated } from '../ui/isolated.ts'
import { useKeptPart } from '../ui/kept-draft.ts'
import { useMessages } from '../ui/messages.ts'
import { NotCome } from '../ui/not-come.tsx'
import { openPackages, packageDrafts, usePackagesOpened } from './drafts.ts'
import styles from './packages-entry.module.css'

const PackagesSheet = lazy(() =>
  import('./packages-sheet.tsx').then((sheet) => ({ default: sheet.PackagesSheet })),
)

interface PackagesEntryProps {
  /** Leads to one's own numbers as a page of their own. */
  readonly onNumbers: (space: Space) => void
}

export const PackagesEntry = ({ onNumbers }: PackagesEntryProps) => {
  const words = useMessages().beside.packages
  const session = useSession()
  const side = useOwnSide()
  const { issues, stage } = useRoomState()
  const begun = useKeptPart(packageDrafts, session, ({ benefit }) => !isBlank(benefit))
  const heading = useId()
  const opened = usePackagesOpened()
  // It stays once it was opened: it leaves the screen as it came.
  const [wanted, setWanted] = useState(opened)
  if (opened && !wanted) setWanted(true)
  if (!side || onTable(issues).length < 2 || accessTo('joint', side, stage.stage) !== 'write') return null
  return (
    <section className={styles.entry} data-side={side} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        <IconColumns3 size={17} stroke={1.7} aria-hidden />
        {words.title}
      </h3>
      <p className={styles.hint}>
        {begun ? words.begun : words.hint(isolated(session.door.sides[otherSide(side)]))}
      </p>
      <Button
        size="xs"
        variant="default"
        className={styles.open ?? ''}
        aria-haspopup="dialog"
        onClick={() => openPackages(session, true)}
      >
        {words.open}
      </Button>
      {wanted && (
        <Boundary failed={<NotCome>{words.notCome}</NotCome>}>
          <Suspense>
            <PackagesSheet onNumbers={onNumbers} />
          </Suspense>
        </Boundary>
      )}
    </section>
  )
}
