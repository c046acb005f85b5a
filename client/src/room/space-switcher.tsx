/** Where am I, who can read this, and the way to the other spaces one may read: always in sight. */
import type { Space } from '@common-ground/shared/room/space'
import { Menu, VisuallyHidden } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useSession, useSetAside, useSpaces } from '../sync/hooks.ts'
import { useBand } from '../ui/band.ts'
import { useMessages } from '../ui/messages.ts'
import { SpaceIcon } from '../ui/space-icon.tsx'
import { spaceWords } from '../ui/space-words.ts'
import { useSpacePlace } from './space-place.ts'
import styles from './space-switcher.module.css'

/** Said without its words: those stay in the space they were written in. */
const SetAsideMark = ({ space }: { readonly space: Space }) => {
  const words = useMessages().spaces
  const count = useSetAside().texts.filter((text) => text.space === space).length
  if (count === 0) return null
  return (
    <>
      <span className={styles.mark} title={words.setAside(count)} />
      <VisuallyHidden> ({words.setAside(count)})</VisuallyHidden>
    </>
  )
}

const useNames = () => {
  const words = useMessages().spaces
  const { you, door } = useSession()
  return (space: Space) => spaceWords(space, you.standing, door.sides, words)
}

/** For those who read one space only: its name, and nothing to press. */
const OnlySpace = () => {
  const { name, readersShort, readers } = useNames()('joint')
  return (
    <p className={styles.only} title={readers}>
      <span className={styles.inner} data-space="joint">
        <SpaceIcon space="joint" className={styles.icon} />
        <strong className={styles.name}>{name}</strong>
        <span aria-hidden>·</span>
        <span className={styles.readers}>{readersShort}</span>
      </span>
    </p>
  )
}

const Row = ({ spaces }: { readonly spaces: readonly Space[] }) => {
  const words = useMessages().spaces
  const names = useNames()
  const place = useSpacePlace()
  return (
    <nav className={styles.row} aria-label={words.label}>
      <ul className={styles.list}>
        {spaces.map((space) => {
          const { name, readers, readersShort } = names(space)
          const here = place.space === space
          return (
            <li key={space} className={styles.item} data-here={here}>
              <button
                type="button"
                className={styles.inner}
                data-space={space}
                data-go-to={space}
                aria-current={here ? 'true' : undefined}
                title={`${name}: ${readers}`}
                onClick={() => place.enter(space)}
              >
                <SpaceIcon space={space} className={styles.icon} />
                <span className={styles.name}>{name}</span>
                {here && (
                  <span className={styles.readers}>
                    <span aria-hidden>· </span>
                    {readersShort}
                  </span>
                )}
                <SetAsideMark space={space} />
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

const Picker = ({ spaces }: { readonly spaces: readonly Space[] }) => {
  const words = useMessages().spaces
  const names = useNames()
  const place = useSpacePlace()
  const here = names(place.space)
  // Elsewhere the bar around it says who reads the space, and on a phone there is no room to say it twice.
  const short = useBand() === 'companion' && place.space !== 'joint'
  return (
    <nav className={styles.picker} aria-label={words.label}>
      <Menu width={300} position="bottom-start" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <button
            type="button"
            className={styles.chip}
            data-space={place.space}
            aria-label={words.choose(here.name, here.readersShort)}
          >
            <SpaceIcon space={place.space} className={styles.icon} />
            <strong className={styles.name}>{here.name}</strong>
            {!short && (
              <span className={styles.readers}>
                <span aria-hidden>· </span>
                {here.readersShort}
              </span>
            )}
            <IconChevronDown size={14} stroke={2} aria-hidden className={styles.chevron} />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {spaces.map((space) => {
            const { name, readers } = names(space)
            return (
              <Menu.Item
                key={space}
                data-go-to={space}
                data-space={space}
                className={styles.choice}
                aria-current={space === place.space ? 'true' : undefined}
                leftSection={<SpaceIcon space={space} size={18} className={styles.icon} />}
                onClick={() => place.enter(space)}
              >
                <span className={styles.choiceName}>
                  {name}
                  <SetAsideMark space={space} />
                </span>
                <span className={styles.choiceReaders}>{readers}</span>
              </Menu.Item>
            )
          })}
        </Menu.Dropdown>
      </Menu>
    </nav>
  )
}

export const SpaceSwitcher = () => {
  const spaces = useSpaces()
  const band = useBand()
  if (spaces.length <= 1) return <OnlySpace />
  return band === 'desktop' ? <Row spaces={spaces} /> : <Picker spaces={spaces} />
}
