/** For the mediator alone: who asked for the pause that is on. It stands in the ledger only the mediator reads. */
import { useRoomState, useSession, useSpaceState } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useMessages } from '../ui/messages.ts'
import styles from './pause.module.css'

const Asked = () => {
  const words = useMessages().pause
  const { all } = useRoomState().pauses
  const { people } = useRoomState()
  const asked = useSpaceState('mediator').pauses.asked[all.length - 1]
  const person = asked && people.get(asked.by)
  return person ? <span className={styles.asked}>{words.askedBy(isolated(person.name))}</span> : null
}

export const AskedBy = () => (useSession().you.standing === 'mediator' ? <Asked /> : null)
