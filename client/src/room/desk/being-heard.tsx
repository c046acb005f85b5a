/** Open loops: what was said back and waits to be heard, and what nobody has said back yet. */
import { isSide } from '@common-ground/shared/room/participant'
import { useRoomState, useSession } from '../../sync/hooks.ts'
import { useTableMessages } from '../../ui/table-messages.ts'
import { useTablePlace } from '../table-place.ts'
import { useWaiting } from '../use-waiting.ts'
import styles from './desk.module.css'
import { DeskCard, DeskRows } from './desk-card.tsx'

export const BeingHeard = () => {
  const words = useTableMessages().desk.heard
  const { people } = useRoomState()
  const { sides } = useSession().door
  const { toHear, toSayBack } = useWaiting()
  const { go } = useTablePlace()
  const listed = new Set(toHear.map(({ id }) => id))
  const all = [...toHear, ...toSayBack.filter(({ id }) => !listed.has(id))]
  const rows = all.map(({ id, by, standing, text }) => ({
    id,
    text: (
      <>
        <strong
          data-of={standing}
          className={styles.name}
          title={isSide(standing) ? sides[standing] : undefined}
        >
          <bdi>{people.get(by)?.name}</bdi>
        </strong>{' '}
        <bdi>{text}</bdi>
      </>
    ),
    after: listed.has(id) ? words.saidBack : words.notYet,
    onPress: () => go('conversation', `statement-${id}`),
  }))
  return (
    <DeskCard title={words.title} aside={rows.length > 0 && rows.length}>
      <DeskRows rows={rows} none={words.none} more={words.more} onMore={() => go('conversation')} />
    </DeskCard>
  )
}
