/** What the room itself recorded comes to. */
import { foldBetterAnswer } from '../acts/better.ts'
import { foldBiddingByRoom } from '../acts/bidding.ts'
import { foldCarryOver } from '../acts/carrying.ts'
import { foldMediationByRoom } from '../acts/mediation.ts'
import { foldLock, foldRenewed } from '../acts/numbers-fold.ts'
import { foldShown } from '../acts/numbers-shown.ts'
import { foldOpenDraw } from '../acts/own-bids.ts'
import { foldPauseByRoom } from '../acts/pause.ts'
import { foldOpenAfresh } from '../acts/reopening.ts'
import type { RoomState } from '../acts/room-state.ts'
import { foldDealt } from '../acts/rounds.ts'
import type { RoomsEntry } from './entry.ts'

export const foldByRoom = (
  state: RoomState,
  { act, id, at, seq }: RoomsEntry,
  /** Of what people did: things carried over are folded by the acts that made them. */
  foldAct: Parameters<typeof foldCarryOver>[3],
): Partial<RoomState> => {
  switch (act.type) {
    case 'deal-cards':
    case 'reveal-matches':
      return { rounds: foldDealt(state.rounds, act) }
    case 'open-bid-round':
    case 'bid-committed':
    case 'no-overlap':
    case 'settle-bids':
      return { biddings: foldBiddingByRoom(state.biddings, act, { at, seq }) }
    case 'open-draw':
      return { ownBids: foldOpenDraw(state.ownBids, act) }
    case 'begin-pause':
      return { pauses: foldPauseByRoom(state.pauses, act, at) }
    case 'lock-numbers':
      return { numbers: foldLock(state.numbers) }
    case 'renew-numbers':
      return { numbers: foldRenewed(state.numbers) }
    case 'open-afresh':
      return foldOpenAfresh(state, act, at)
    case 'carry-over':
      return foldCarryOver(state, act, seq, foldAct)
    case 'answer-better':
      return { better: foldBetterAnswer(state.better, act, { id, at }) }
    case 'show-numbers':
    case 'hide-numbers':
      return { numbersShown: foldShown(state.numbersShown, act, { id, at }) }
    default:
      return foldMediationByRoom(state, act, { id, at, seq })
  }
}
