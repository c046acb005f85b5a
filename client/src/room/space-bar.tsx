/** The bar of a space other than the joint room: its colour, what it is, who cannot read it, who is here, and the way back. */
import type { Space } from '@common-ground/shared/room/space'
import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useSession, useSpacePresence } from '../sync/hooks.ts'
import { useBand } from '../ui/band.ts'
import { useMessages } from '../ui/messages.ts'
import { PersonDisc } from '../ui/person-disc.tsx'
import { SpaceIcon } from '../ui/space-icon.tsx'
import { spaceWords } from '../ui/space-words.ts'
import { ConnectionPill } from './connection-pill.tsx'
import styles from './space-bar.module.css'
import { spaceHeadingId, useSpacePlace } from './space-place.ts'
import { SpaceSwitcher } from './space-switcher.tsx'

interface SpaceBarProps {
  readonly space: Space
  readonly menu: ReactNode
}

const shownDiscs = 5

/** Who is in this space; the names stand in the list beside the notes. */
const Here = ({ space }: { readonly space: Space }) => (
  <span className={styles.discs} aria-hidden>
    {useSpacePresence(space)
      .slice(0, shownDiscs)
      .map(({ participant, name, standing }) => (
        <span key={participant} className={styles.disc}>
          <PersonDisc name={name} standing={standing} size={26} />
        </span>
      ))}
  </span>
)

const Heading = ({ space }: { readonly space: Space }) => {
  const words = useMessages().spaces
  const { you, door } = useSession()
  const { title, others } = spaceWords(space, you.standing, door.sides, words)
  return (
    <div className={styles.names}>
      <h1
        id={spaceHeadingId}
        tabIndex={-1}
        className={styles.title}
        aria-describedby="space-others"
        dir="auto"
      >
        {title}
      </h1>
      <p id="space-others" className={styles.others}>
        {others}
      </p>
    </div>
  )
}

export const SpaceBar = ({ space, menu }: SpaceBarProps) => {
  const words = useMessages().spaces
  const { enter } = useSpacePlace()
  const band = useBand()
  const narrow = band === 'companion'
  return (
    <div className={styles.bar} data-band={band}>
      <div className={styles.row}>
        <SpaceIcon space={space} size={24} className={styles.icon} />
        <Heading space={space} />
        {!narrow && <Here space={space} />}
        {!narrow && <ConnectionPill />}
        {!narrow && (
          <Button
            className={styles.back ?? ''}
            leftSection={<IconArrowLeft size={16} stroke={1.8} aria-hidden />}
            onClick={() => enter('joint')}
          >
            {band === 'desktop' ? words.back : words.backShort}
          </Button>
        )}
        {menu}
      </div>
      {narrow && (
        <div className={styles.row}>
          <SpaceSwitcher />
          <ConnectionPill />
          <Here space={space} />
        </div>
      )}
    </div>
  )
}
