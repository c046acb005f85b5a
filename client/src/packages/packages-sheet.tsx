/** Three packages that are equal for one's own side, as a sheet of that side: worked out here, and presented to the other side. */
import { otherSide, type Side } from '@common-ground/shared/room/side'
import type { Space } from '@common-ground/shared/room/space'
import { homeOf } from '@common-ground/shared/room/space'
import { Button } from '@mantine/core'
import { seekNumbers } from '../numbers/drafts.ts'
import { useOwnSide } from '../numbers/own-numbers.ts'
import { useSession } from '../sync/hooks.ts'
import { useBand } from '../ui/band.ts'
import { Empty } from '../ui/empty.tsx'
import { isolated } from '../ui/isolated.ts'
import { Sheet } from '../ui/sheet.tsx'
import { SpaceIcon } from '../ui/space-icon.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { openPackages, usePackagesOpened } from './drafts.ts'
import { PackagesForm } from './packages-form.tsx'
import styles from './packages-sheet.module.css'
import { useOwnChoice } from './use-own-choice.ts'

interface PackagesSheetProps {
  /** Leads to one's own numbers as a page of their own. */
  readonly onNumbers: (space: Space) => void
}

const Content = ({ side, onNumbers }: PackagesSheetProps & { readonly side: Side }) => {
  const words = useTableMessages().packages
  const session = useSession()
  const { opened, choice, last, alternative } = useOwnChoice(side)
  const home = homeOf[side]
  if (!opened) return null
  if ('missing' in choice) {
    const { title, text } = words.missing[choice.missing]
    return (
      <Empty title={title} teaching={text}>
        {choice.missing !== 'all-agreed' && (
          <Button
            className={styles.toNumbers ?? ''}
            onClick={() => {
              openPackages(session, false)
              seekNumbers(session, true)
              onNumbers(home)
            }}
          >
            {words.toNumbers}
          </Button>
        )}
      </Empty>
    )
  }
  return (
    <>
      <p className={styles.intro}>{words.intro(isolated(session.door.sides[otherSide(side)]))}</p>
      <p className={styles.private} data-space={home}>
        <SpaceIcon space={home} size={14} />
        {words.private}
      </p>
      <PackagesForm side={side} choice={choice} last={last} alternative={alternative} />
    </>
  )
}

export const PackagesSheet = ({ onNumbers }: PackagesSheetProps) => {
  const words = useTableMessages().packages
  const session = useSession()
  const side = useOwnSide()
  const opened = usePackagesOpened()
  const narrow = useBand() === 'companion'
  if (!side) return null
  return (
    <Sheet
      closeLabel={words.close}
      opened={opened}
      title={words.title}
      narrow={narrow}
      size="48rem"
      onClose={() => openPackages(session, false)}
    >
      <div className={styles.content}>
        <Content side={side} onNumbers={onNumbers} />
      </div>
    </Sheet>
  )
}
