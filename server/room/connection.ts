/** One socket of one participant, as the clerk knows it. The gateway makes these; the clerk tells through them. */
import type { Space } from '@common-ground/shared/room/space'
import type {
  EndedTold,
  KnocksTold,
  NotYetInTold,
  PresenceTold,
  WentBackTold,
  WordsTold,
} from '@common-ground/shared/wire/messages'
import type { ParticipantRecord } from '../store/store.ts'

export interface Connection {
  /** Identity as the server knows it, from the seat. */
  readonly participant: ParticipantRecord
  /** Which joint room its page is of: nothing it says counts in another. */
  readonly opening: number
  /** Spaces this connection has opened and is told about. The clerk adds to it. */
  readonly spaces: Set<Space>
  tellWords(told: WordsTold): void
  tellPresence(told: PresenceTold): void
  tellKnocks(told: KnocksTold): void
  tellNotYetIn(told: NotYetInTold): void
  tellWentBack(told: WentBackTold): void
  /** Says why and hangs up, at once. */
  end(told: EndedTold): void
}
