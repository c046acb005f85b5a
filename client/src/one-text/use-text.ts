/** One text as the room has it now: the version one looks at, its answers, and whether one may still act on it. */
import { isTextOpen, type OneText, voteOn } from '@common-ground/shared/acts/one-text'
import type { Proposal } from '@common-ground/shared/acts/proposals'
import { accessTo } from '@common-ground/shared/room/access'
import type { Space } from '@common-ground/shared/room/space'
import { useState } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'

export interface TextView {
  readonly text: OneText
  /** The version that is shown: the newest, unless an older one was chosen. */
  readonly version: number
  readonly choose: (version: number) => void
  /** It can be written anew and spoken of. */
  readonly open: boolean
  /** Its answers are open, or both said yes. */
  readonly vote: Proposal | undefined
}

export const useText = (text: OneText, space: Space = 'joint'): TextView => {
  const { you } = useSession()
  const { proposals, stage } = useRoomState()
  const [chosen, setChosen] = useState<number>()
  const newest = text.versions.length
  return {
    text,
    version: chosen ?? newest,
    // Whoever reads the newest reads the next one too when it comes.
    choose: (version) => setChosen(version === newest ? undefined : version),
    open: isTextOpen(text, proposals) && accessTo(space, you.standing, stage.stage) === 'write',
    vote: voteOn(proposals, text.id),
  }
}
