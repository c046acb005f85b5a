/** What those who are in a caucus do about its time: end it, or say that it takes longer. */
import { type Caucus, caucusUntil } from '@common-ground/shared/acts/caucus'
import { limits } from '@common-ground/shared/room/limits'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { serverTime } from '../ui/server-clock.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './caucus.module.css'
import { PressButton } from './press-button.tsx'
import { usePress } from './use-press.ts'

const more = 5
const minute = 60_000

/** Said anew from now on: what was left, and five more. */
const minutesFrom = (until: number, now: number): number =>
  Math.min(limits.caucus.minutes.most, Math.max(0, Math.round((until - now) / minute)) + more)

export const RunningActs = ({ caucus }: { readonly caucus: Caucus }) => {
  const words = useTableMessages().caucus.door
  const { you } = useSession()
  const { pauses } = useRoomState()
  const pressing = usePress('joint')
  const mine = caucus.mediator === you.id
  if (!mine && caucus.side !== you.standing) return null
  return (
    <>
      <div className={styles.buttons}>
        {mine && (
          <PressButton
            pressing={pressing}
            variant="default"
            act={{
              type: 'prolong-caucus',
              caucus: caucus.id,
              minutes: minutesFrom(caucusUntil(caucus, pauses), serverTime()),
            }}
          >
            {words.prolong}
          </PressButton>
        )}
        <PressButton pressing={pressing} variant="default" act={{ type: 'end-caucus', caucus: caucus.id }}>
          {words.end}
        </PressButton>
      </div>
      <RefusalNote refusal={pressing.refusal} />
    </>
  )
}
