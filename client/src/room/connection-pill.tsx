/** Whether what one wrote is recorded, on its way, or kept here because the connection is gone. */
import { VisuallyHidden } from '@mantine/core'
import { IconAlertTriangle, IconCircleFilled, IconCloudOff, IconDots } from '@tabler/icons-react'
import type { ConnectionState } from '../sync/connection-state.ts'
import { useConnection } from '../sync/hooks.ts'
import { useBand } from '../ui/band.ts'
import { useMessages } from '../ui/messages.ts'
import styles from './connection-pill.module.css'

type Shown = 'recorded' | 'sending' | 'unsaved' | 'connecting' | 'offline' | 'refused'

const shownOf = ({ link, words, unsaved, acts }: ConnectionState): Shown => {
  if (link !== 'online') return link
  if (unsaved) return 'unsaved'
  return words === 'recorded' && acts === 0 ? 'recorded' : 'sending'
}

const icons = {
  recorded: <IconCircleFilled size={8} aria-hidden />,
  sending: <IconDots size={14} aria-hidden />,
  unsaved: <IconAlertTriangle size={15} stroke={1.8} aria-hidden />,
  connecting: <IconDots size={14} aria-hidden />,
  offline: <IconCloudOff size={15} stroke={1.8} aria-hidden />,
  refused: <IconAlertTriangle size={15} stroke={1.8} aria-hidden />,
} as const satisfies Record<Shown, object>

export const ConnectionPill = () => {
  const words = useMessages().room.connection
  const shown = shownOf(useConnection())
  const band = useBand()
  const text = shown === 'offline' && band !== 'desktop' ? words.offlineShort : words[shown]
  return (
    <span className={styles.pill} data-shown={shown} title={words.explain[shown]}>
      {icons[shown]}
      <span className={styles.text}>{text}</span>
    </span>
  )
}

/** Speaks of the connection only when it goes or comes back, never of single words. */
export const ConnectionVoice = () => {
  const words = useMessages().room.connection
  const { link, unsaved } = useConnection()
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {link === 'online' && unsaved
        ? words.explain.unsaved
        : link === 'offline'
          ? words.saidOffline
          : link === 'online'
            ? words.saidOnline
            : ''}
    </VisuallyHidden>
  )
}
