/** The session as React hooks: the only file of sync that knows React. */
import type { Act } from '@common-ground/shared/acts/act'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import type { ActRecorded } from '@common-ground/shared/wire/messages'
import { createContext, useCallback, useContext, useMemo, useState, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import type { SetAside } from './document-sync.ts'
import type { GoalCard } from './goal-board.ts'
import type { Here } from './presence.ts'
import type { ConnectionState, RoomSession } from './room-session.ts'

export type { GoalCard } from './goal-board.ts'
export type { Here } from './presence.ts'

export const SessionContext = createContext<RoomSession | null>(null)

export const useSession = (): RoomSession => {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession is for components inside a SessionContext.')
  return session
}

/** Reads something whose identity changes exactly when it does. */
const useReading = <T>(read: (session: RoomSession) => T): T => {
  const session = useSession()
  return useSyncExternalStore(session.subscribe, () => read(session))
}

export const useRoomState = (): RoomState => useReading((session) => session.state())

/** All goal cards in order; a card that did not change is the same object. */
export const useGoals = (): readonly GoalCard[] => useReading((session) => session.goals())

export const useJointDoc = (): Y.Doc => useReading((session) => session.joint.doc())

/** Every participant who is here, this one included, once each. */
export const usePresence = (): readonly Here[] => useReading((session) => session.presence.here())

export const useConnection = (): ConnectionState => useReading((session) => session.connection())

export const useSetAside = (): { texts: readonly SetAside[]; dismiss(id: string): void } => {
  const { joint } = useSession()
  const texts = useReading((session) => session.joint.setAside())
  const dismiss = useCallback((id: string) => joint.dismiss(id), [joint])
  return useMemo(() => ({ texts, dismiss }), [texts, dismiss])
}

/** For buttons: `sending` while an act sent through this hook has no answer. */
export const useAct = (): { send(act: Act): Promise<ActRecorded | RefusalReply>; sending: boolean } => {
  const session = useSession()
  const [unanswered, setUnanswered] = useState(0)
  const send = useCallback(
    async (act: Act) => {
      setUnanswered((count) => count + 1)
      try {
        return await session.act(act)
      } finally {
        setUnanswered((count) => count - 1)
      }
    },
    [session],
  )
  return useMemo(() => ({ send, sending: unanswered > 0 }), [send, unanswered])
}
