/** What stood in a joint room that has ended: a document of it, got as the room kept it. Without a screen. */
import { firstReply, type RefusalReply } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import { refusalIn } from './files.ts'
import type { Surroundings } from './surroundings.ts'

export interface ArchiveAddress {
  readonly room: string
  /** The key of one's own seat. */
  readonly seat: string
  /** Which joint room it was, from 1. */
  readonly opening: number
  readonly space: Space
}

/** The document as one update. */
export const archivedDocument = async (
  { origin, fetch }: Pick<Surroundings, 'origin' | 'fetch'>,
  { room, seat, opening, space }: ArchiveAddress,
): Promise<Uint8Array | RefusalReply> => {
  try {
    const answer = await fetch(`${origin}/api/rooms/${room}/archives/${opening}/${space}`, {
      headers: { authorization: `Bearer ${seat}` },
    })
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : refusalIn(await answer.text())
  } catch {
    // Cut off: whether it was asked or answered makes no difference to who reads.
    return firstReply({ refused: 'unreachable' })
  }
}
