/** A door that does not open, or a room that cannot be reached: what was said, and what to do next. */
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { useMessages } from '../ui/messages.ts'
import { CalmPage } from './calm-page.tsx'
import styles from './door-page.module.css'

interface ClosedPageProps {
  readonly refusal: RefusalReply
  readonly onAgain: () => void
}

export const ClosedPage = ({ refusal, onAgain }: ClosedPageProps) => {
  const words = useMessages().entry.door
  const [, navigate] = useLocation()
  const away = refusal.refused === 'unreachable'
  return (
    <CalmPage>
      <div className={styles.closed} role="alert" data-refused={refusal.refused}>
        <HalfDiscs a={false} b={false} size={44} label="" />
        <h1 className={styles.heading}>{away ? words.away : words.closed}</h1>
        <p className={styles.sentence}>{refusal.sentence}</p>
        <div className={styles.actions}>
          {away && <Button onClick={onAgain}>{words.again}</Button>}
          <Button variant="default" onClick={() => navigate('/')}>
            {words.home}
          </Button>
        </div>
      </div>
    </CalmPage>
  )
}
