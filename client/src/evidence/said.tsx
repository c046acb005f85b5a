/** What other chairs have answered to a card, in their own words; answers to earlier words are named as such. */
import type { EvidenceStanding } from '@common-ground/shared/ledger/evidence'
import { standings } from '@common-ground/shared/room/participant'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { placeName } from '../ui/place-name.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import { CalendarDay } from './calendar-day.tsx'
import styles from './evidence-card.module.css'

export const Said = ({ standing }: { readonly standing: EvidenceStanding }) => {
  const { evidence: words, places } = useTableMessages()
  const { door } = useSession()
  const { people } = useRoomState()
  const chairs = standings.filter((chair) => standing.answers[chair])
  if (chairs.length === 0 && standing.fallen.length === 0) return null
  return (
    <ul className={styles.said}>
      {chairs.map((chair) => {
        const given = standing.answers[chair]
        if (!given) return null
        const who = people.get(given.by)?.name ?? ''
        const name = `${isolated(who)} (${isolated(placeName(chair, door.sides, places))})`
        return (
          <li key={chair} data-chair={chair} className={styles.saying}>
            <span className={styles.sayer}>
              {words.said[given.answer](name)}
              {given.until !== undefined && (
                <>
                  {' '}
                  <CalendarDay day={given.until} say={words.until} />
                </>
              )}
            </span>
            {given.text !== undefined && <Voice size="small">{given.text}</Voice>}
            {given.answer === 'accept-for-purpose' && (
              <span className={styles.hint}>{words.forPurposeNote}</span>
            )}
          </li>
        )
      })}
      {standing.fallen.map((chair) => (
        <li key={chair} className={styles.hint}>
          {words.fallen(isolated(placeName(chair, door.sides, places)))}
        </li>
      ))}
    </ul>
  )
}
