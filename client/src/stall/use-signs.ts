/** The stall signs as this page sees them, and who is shown them: the mediator, and where none sits both sides alike. */
import { mediatorIsIn } from '@common-ground/shared/acts/pulse'
import {
  type Board,
  contentOfSign,
  type StallSign,
  stallSigns,
} from '@common-ground/shared/momentum/stall-signs'
import { isSide } from '@common-ground/shared/room/participant'
import { useEffect, useMemo, useRef } from 'react'
import { useGoals, useJointDoc, useRoomState, useSession } from '../sync/hooks.ts'
import { onWords } from '../sync/words-came.ts'
import { keptDraft, useKeptDraft } from '../ui/kept-draft.ts'
import { serverTime, serverTimeOf, useServerTime } from '../ui/server-clock.ts'

export const useSeesSigns = (): boolean => {
  const { standing } = useSession().you
  const mediated = mediatorIsIn(useRoomState())
  return standing === 'mediator' || (isSide(standing) && !mediated)
}

/** When words came, by this device's clock. Of those before this page was opened it knows nothing: it counts from then. */
const useWroteAt = () => {
  const doc = useJointDoc()
  const wrote = useRef(0)
  useEffect(() => {
    const came = () => {
      wrote.current = Date.now()
    }
    if (wrote.current === 0) came()
    return onWords(doc, came)
  }, [doc])
  return wrote
}

/** All that show, read each second and drawn anew only when they say something else. */
export const useSigns = (): readonly StallSign[] => {
  const session = useSession()
  const state = useRoomState()
  const cards = useGoals()
  const wrote = useWroteAt()
  const sees = useSeesSigns()
  const goals = useMemo(
    (): Board['goals'] => cards.map(({ id, standing }) => ({ id, common: standing.common })),
    [cards],
  )
  const signsAt = (now: number): readonly StallSign[] => {
    const wroteAt = wrote.current === 0 ? now : serverTimeOf(wrote.current)
    return sees ? stallSigns(state, session.space('joint').entries(), { goals, wroteAt }, now) : []
  }
  useServerTime((now) => signsAt(now).map(contentOfSign).join('\n'))
  return signsAt(serverTime())
}

/** What somebody has put off with "not now": by what the signs said. In memory alone. */
const dismissed = keptDraft<ReadonlySet<string>>(new Set())

/** Those that were not put off, or say something else since; and putting off all of them. */
export const useUndismissed = (signs: readonly StallSign[]) => {
  const session = useSession()
  const done = useKeptDraft(dismissed, session)
  const shown = signs.filter((sign) => !done.has(contentOfSign(sign)))
  const dismiss = () =>
    dismissed.change(session, (before) => new Set([...before, ...shown.map(contentOfSign)]))
  return { shown, dismiss }
}
