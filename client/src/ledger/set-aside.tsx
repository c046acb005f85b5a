/** Whether an issue is needed: who would set it aside, whose word is missing, and the one press that says it. */
import type { Issue } from '@common-ground/shared/acts/issues'
import { setsAsideAlone, wouldSetAside } from '@common-ground/shared/acts/set-aside'
import { isSide } from '@common-ground/shared/room/participant'
import { otherSide } from '@common-ground/shared/room/side'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { isolated } from '../ui/isolated.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './set-aside.module.css'
import { useAside } from './use-aside.ts'

interface OfIssueProps {
  readonly issue: Issue
}

/** On the card: that a side would set it aside. */
export const WouldSetAside = ({ issue }: OfIssueProps) => {
  const words = useTableMessages().issues.aside
  const { door } = useSession()
  const [side] = wouldSetAside(useRoomState(), issue)
  return side && <span className={styles.said}>{words.would(isolated(door.sides[side]))}</span>
}

/** In the sheet. A mediator has a word only in what a mediator opened and nobody needs. */
export const SetAside = ({ issue }: OfIssueProps) => {
  const { issues, ledger } = useTableMessages()
  const words = issues.aside
  const { you, door } = useSession()
  const state = useRoomState()
  const { say, sending, refusal } = useAside(issue.id)
  const { standing } = you
  const alone = setsAsideAlone(state, issue, standing)
  const would = wouldSetAside(state, issue)
  const asked = isSide(standing) && would.includes(standing)
  const others = would.filter((side) => side !== standing)
  const press = alone ? words.set : others.length > 0 ? words.setToo : words.ask
  return (
    <div className={styles.part}>
      {others.map((side) => (
        <p key={side} className={styles.said}>
          {words.would(isolated(door.sides[side]))}.
        </p>
      ))}
      <p className={styles.hint}>
        {alone ? words.alone : asked ? words.youWould(isolated(door.sides[otherSide(standing)])) : words.both}
      </p>
      {(alone || isSide(standing)) && (
        <ActButton
          size="compact-sm"
          variant="default"
          className={styles.press ?? ''}
          sending={sending ? ledger.sending : undefined}
          onClick={() => void say(asked && !alone ? 'take-up-issue' : 'set-aside-issue')}
        >
          {asked && !alone ? words.keep : press}
        </ActButton>
      )}
      <RefusalNote refusal={refusal} />
    </div>
  )
}
