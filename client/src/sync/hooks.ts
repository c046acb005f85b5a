/** The session as React hooks: the only file of sync that knows React. */
import type { Act } from '@common-ground/shared/acts/act'
import { agreedNames } from '@common-ground/shared/acts/glossary'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { triesOf } from '@common-ground/shared/documents/declare'
import type { Entry } from '@common-ground/shared/ledger/entry'
import type { Participant } from '@common-ground/shared/room/participant'
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import type { ActRecorded, EndedTold, Knock } from '@common-ground/shared/wire/messages'
import type { AgreedName } from '@common-ground/shared/wording/finding'
import {
  createContext,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import type * as Y from 'yjs'
import type { ConnectionState } from './connection-state.ts'
import type { RoomFiles } from './files.ts'
import type { GoalCard } from './goal-board.ts'
import type { SpaceWentBack } from './notices.ts'
import type { Here } from './presence.ts'
import { ReadParts } from './read-parts.ts'
import type { RoomSession } from './room-session.ts'
import type { SetAside } from './set-aside.ts'
import type { SpaceSession } from './space-session.ts'

export type { GoalCard } from './goal-board.ts'
export type { SpaceWentBack } from './notices.ts'
export type { Here } from './presence.ts'
export type { SetAside } from './set-aside.ts'
export type { SpaceSession } from './space-session.ts'

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

/** Reads a ledger's state, and is drawn again for the parts of it that were looked at alone. */
const useParts = (read: (session: RoomSession) => RoomState): RoomState => {
  const [parts] = useState(() => new ReadParts<RoomState>())
  return useReading((session) => parts.of(read(session)))
}

/** The same for what stands beside: drawn in a task of its own, when what is in hand has been drawn. */
const useLater = <T>(read: (session: RoomSession) => T): T => {
  const session = useSession()
  const [found, setFound] = useState(() => read(session))
  const reads = useEffectEvent(read)
  useEffect(() => {
    const look = (): void => startTransition(() => setFound(reads(session)))
    look()
    return session.subscribe(look)
  }, [session])
  return found
}

/** A space as someone in it has it. */
const entered = (session: RoomSession, space: Space): SpaceSession => {
  const found = session.space(space)
  found.presence.come()
  return found
}

/** A space one only wants to know of: where it is opened for that, nobody in it is told. */
const watched = (session: RoomSession, space: Space): SpaceSession =>
  session.openedSpace(space) ?? session.space(space, true)

/** What the joint ledger means so far: drawn again only when a part of it changes that was read through this. */
export const useRoomState = (): RoomState => useParts((session) => session.state())

const agreementReads = new WeakMap<RoomSession, ReadParts<RoomState>>()

/** The same for all who read the agreement, so that it is made once for all of them, and anew only for what it is made of. */
const agreementState = (session: RoomSession): RoomState => {
  const parts = agreementReads.get(session) ?? new ReadParts<RoomState>()
  agreementReads.set(session, parts)
  return parts.of(session.state())
}

export const useAgreementState = (): RoomState => useReading(agreementState)

export const useAgreementStateLater = (): RoomState => useLater(agreementState)

export const useRoomStateLater = (): RoomState => {
  const [parts] = useState(() => new ReadParts<RoomState>())
  return useLater((session) => parts.of(session.state()))
}

/** The same object for everybody, another one with each entry. */
export const useWholeState = (): RoomState => useReading((session) => session.state())

/** Whether nothing is written in this room any more: drawn again only when that changes. */
export const useClosed = (): boolean => useReading((session) => session.state().stage.stage === 'closed')

/** The names both sides endorse: the same list until something of the glossary changes. */
export const useAgreedNames = (): readonly AgreedName[] =>
  useReading((session) => agreedNames(session.state().glossary))

/** All goal cards in order; a card that did not change is the same object. */
export const useGoals = (): readonly GoalCard[] => useReading((session) => session.goals())

export const useGoalsLater = (): readonly GoalCard[] => useLater((session) => session.goals())

export const useJointDoc = (): Y.Doc => useReading((session) => session.joint.doc())

/** Every participant who is here, this one included, once each. */
export const usePresence = (): readonly Here[] => useReading((session) => session.presence.here())

export const useConnection = (): ConnectionState => useReading((session) => session.connection())

/** How it stands with the connection alone: each key one writes changes what is said of words on their way. */
export const useLink = (): Pick<ConnectionState, 'link' | 'refusal'> => {
  const link = useReading((session) => session.connection().link)
  const refusal = useReading((session) => session.connection().refusal)
  return { link, ...(refusal ? { refusal } : {}) }
}

/** Who is here, by id, whatever they do there: the same set while nobody comes or goes. */
export const useHereIds = (): ReadonlySet<string> => {
  const ids = useReading(({ presence }) =>
    presence
      .here()
      .map(({ participant }) => participant)
      .sort()
      .join(' '),
  )
  return useMemo(() => new Set(ids.split(' ')), [ids])
}

/** The spaces this seat may read. */
export const useSpaces = (): readonly Space[] => useReading((session) => session.spaces())

/** One of `useSpaces`, opened on first use. */
export const useSpace = (space: Space): SpaceSession => useReading((session) => entered(session, space))

export const useSpaceDoc = (space: Space): Y.Doc =>
  useReading((session) => entered(session, space).document.doc())

/** Every participant who is in that space, this one included, once each. */
export const useSpacePresence = (space: Space): readonly Here[] =>
  useReading((session) => entered(session, space).presence.here())

/** Words the room keeps for an act until they go (acts/kept-words): undefined once they have. */
export const useKeptWords = (act: string): string | undefined =>
  useReading((session) => triesOf(session.joint.doc()).get(act))

/** What that space's ledger means so far; reading it tells nobody that one came in. */
export const useSpaceState = (space: Space): RoomState =>
  useParts((session) => watched(session, space).state())

/** Whether what is shown of it is what the room has: a copy that holds anything was opened once, also when the connection is gone. */
export const useSpaceOpened = (space: Space): boolean =>
  useReading((session) => {
    const { document } = watched(session, space)
    return document.isOpen() || document.doc().store.clients.size > 0
  })

/** The same where that space was opened already. Reading it must not tell others that one came in. */
export const useOpenedState = (space: Space): RoomState | undefined =>
  useReading((session) => session.openedSpace(space)?.state())

/** Who waits at a door this participant answers. */
export const useKnocks = (): readonly Knock[] => useReading((session) => session.knocks())

/** Who holds a chair and has not come in. */
export const useNotYetIn = (): readonly Participant[] => useReading((session) => session.notYetIn())

/** That this seat, or the room, is no more. */
export const useEnded = (): EndedTold | undefined => useReading((session) => session.ended())

export const useWentBack = (): readonly SpaceWentBack[] => useReading((session) => session.wentBack())

/** What was seen of a space's ledger here and the room no longer holds. */
export const useLostEntries = (space: Space): readonly Entry[] =>
  useReading((session) => session.lostEntries(space))

/** Texts of all spaces kept for this person. */
export const useSetAside = (): { texts: readonly SetAside[]; dismiss(id: string): void } => {
  const session = useSession()
  const texts = useReading((read) => read.setAside())
  const dismiss = useCallback((id: string) => session.dismiss(id), [session])
  return useMemo(() => ({ texts, dismiss }), [texts, dismiss])
}

/** Sending files to this room and getting them. */
export const useFiles = (): RoomFiles => useSession().files

export interface ActHook {
  send(act: Act): Promise<ActRecorded | RefusalReply>
  /** An act sent through this hook has no answer yet. */
  readonly sending: boolean
}

/** For buttons: acts for one space's ledger. */
export const useSpaceAct = (space: Space): ActHook => {
  const session = useSession()
  const [unanswered, setUnanswered] = useState(0)
  const send = useCallback(
    async (act: Act) => {
      setUnanswered((count) => count + 1)
      try {
        return await watched(session, space).act(act)
      } finally {
        setUnanswered((count) => count - 1)
      }
    },
    [session, space],
  )
  return useMemo(() => ({ send, sending: unanswered > 0 }), [send, unanswered])
}

export const useAct = (): ActHook => useSpaceAct('joint')
