/** One calm line when the connection is gone or the room does not let this tab in, with what to do. */
import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCloudOff, IconInfoCircle } from '@tabler/icons-react'
import { useConnection } from '../sync/hooks.ts'
import { useBand } from '../ui/band.ts'
import { useMessages } from '../ui/messages.ts'
import styles from './connection-notice.module.css'

interface ConnectionNoticeProps {
  /** Out to the front page, where nothing of the room is left in this browser. */
  readonly onHome: () => void
}

export const ConnectionNotice = ({ onHome }: ConnectionNoticeProps) => {
  const words = useMessages().room.connection
  const { link, refusal, unsaved } = useConnection()
  const band = useBand()
  if (link === 'refused' && refusal) {
    const seatGone = refusal.refused === 'seat-unknown' || refusal.refused === 'link-unknown'
    return (
      <div className={styles.notice} role="alert" data-refused={refusal.refused}>
        <IconInfoCircle size={18} stroke={1.7} aria-hidden />
        <p className={styles.text}>{refusal.sentence}</p>
        <Button size="xs" variant="default" onClick={seatGone ? onHome : () => window.location.reload()}>
          {seatGone ? words.home : words.reload}
        </Button>
      </div>
    )
  }
  if (link === 'online' && unsaved)
    return (
      <div className={styles.notice}>
        <IconAlertTriangle size={18} stroke={1.7} aria-hidden />
        <p className={styles.text}>{words.explain.unsaved}</p>
      </div>
    )
  // On a desktop the pill has room to say it itself.
  if (link !== 'offline' || band === 'desktop') return null
  return (
    <div className={styles.notice}>
      <IconCloudOff size={18} stroke={1.7} aria-hidden />
      <p className={styles.text}>{words.explain.offline}</p>
    </div>
  )
}
