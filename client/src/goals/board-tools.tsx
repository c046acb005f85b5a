/** Above the board: the map, what the room adds, which cards are shown, and the way back to all of them. */
import { isSide } from '@common-ground/shared/room/participant'
import { Button } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { useRef } from 'react'
import { MapButton } from '../links/map-button.tsx'
import { useSession } from '../sync/hooks.ts'
import { useBoardExtras } from '../ui/board-extras.ts'
import { useMessages } from '../ui/messages.ts'
import styles from './board-tools.module.css'
import type { Filter } from './use-filter.ts'

interface BoardToolsProps {
  /** Absent while there is no card to show or hide. */
  readonly filter: Filter | undefined
  /** Whether the filter leaves nothing to see. */
  readonly nothing: boolean
}

export const BoardTools = ({ filter, nothing }: BoardToolsProps) => {
  const words = useMessages().goals.filter
  const tools = useRef<HTMLDivElement>(null)
  const all = () => {
    filter?.toggle()
    // The way back is gone once it is used: the filter beside it has the keyboard.
    tools.current?.querySelector<HTMLElement>('[aria-pressed]')?.focus({ preventScroll: true })
  }
  const side = isSide(useSession().you.standing)
  return (
    <div ref={tools} className={styles.tools} data-board-tools>
      <MapButton />
      {useBoardExtras()}
      {filter && (
        <Button
          className={styles.filter}
          variant={filter.on ? 'light' : 'subtle'}
          color="gray"
          size="compact-sm"
          leftSection={<IconFilter size={14} stroke={1.8} aria-hidden />}
          aria-pressed={filter.on}
          onClick={filter.toggle}
        >
          {side ? words.byYou(filter.waiting) : words.byBoth(filter.waiting)}
        </Button>
      )}
      {filter?.on && (
        <Button variant="subtle" color="gray" size="compact-sm" onClick={all}>
          {words.all}
        </Button>
      )}
      <p role="status" className={styles.nothing}>
        {filter?.on && nothing && (side ? words.nothingByYou : words.nothingByBoth)}
      </p>
    </div>
  )
}
