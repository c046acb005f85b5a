/** One socket of one participant, as the clerk knows it. The gateway makes these; the clerk tells through them. */
import type { Participant } from '@common-ground/shared/room/participant'
import type { Space } from '@common-ground/shared/room/space'
import type { PresenceTold, WordsTold } from '@common-ground/shared/wire/messages'

export interface Connection {
  /** Identity as the server knows it, from the seat. */
  readonly participant: Participant
  /** Spaces this connection has opened and is told about. The clerk adds to it. */
  readonly spaces: Set<Space>
  tellWords(told: WordsTold): void
  tellPresence(told: PresenceTold): void
}
