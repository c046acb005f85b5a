/** What one's own side can choose from, from its own numbers and the joint table; and its packages as terms of the room. */
import { sideNumbers } from '@common-ground/shared/numbers/side-numbers'
import type { Side } from '@common-ground/shared/room/side'
import {
  lastOffered,
  type Missing,
  type OwnChoice,
  ownChoice,
} from '@common-ground/shared/tradeoffs/own-choice'
import { useMemo } from 'react'
import { useOwnNumbers } from '../numbers/own-numbers.ts'
import { useRoomState } from '../sync/hooks.ts'

export interface Choosing {
  /** Whether one's own numbers are here at all. */
  readonly opened: boolean
  readonly choice: OwnChoice | { readonly missing: Missing }
  /** How good one's own last offer is to one's side. */
  readonly last: number | undefined
  /** How good it would be to have no agreement. */
  readonly alternative: number | undefined
}

export const useOwnChoice = (side: Side): Choosing => {
  const { issues, offers, biddings, proposals } = useRoomState()
  const { opened, numbers } = useOwnNumbers(side)
  return useMemo(() => {
    const [joint, own] = [{ issues, offers, biddings, proposals }, sideNumbers({ numbers })]
    const choice = ownChoice(joint, own)
    return {
      opened,
      choice,
      last: 'missing' in choice ? undefined : lastOffered(joint, own, side, choice),
      alternative: numbers.alternative,
    }
  }, [side, issues, offers, biddings, proposals, opened, numbers])
}
