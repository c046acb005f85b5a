/** Gets one archive when its page is opened: the joint room of then, and after it the caucus of one's own side. */
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import type { Side } from '@common-ground/shared/room/side'
import { caucusWith } from '@common-ground/shared/room/space'
import { useEffect, useState } from 'react'
import { archiveSession } from '../sync/archive-session.ts'
import { type ArchivedCaucus, readCaucus } from '../sync/archived-caucus.ts'
import { archivedDocument } from '../sync/archives.ts'
import { useSession } from '../sync/hooks.ts'
import type { RoomSession } from '../sync/room-session.ts'
import type { Surroundings } from '../sync/surroundings.ts'

interface Whose {
  readonly surroundings: Surroundings
  /** The key of one's own seat. */
  readonly seat: string
  readonly side: Side
}

export type Archive =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly refusal: RefusalReply }
  | { readonly state: 'there'; readonly joint: RoomSession; readonly caucus?: ArchivedCaucus }

const holdsSomething = ({ notes, state }: ArchivedCaucus): boolean =>
  notes.trim() !== '' || state.items.size > 0 || state.relays.size > 0

export const useArchive = (
  { surroundings, seat, side }: Whose,
  opening: number,
): readonly [archive: Archive, again: () => void] => {
  const live = useSession()
  const [archive, setArchive] = useState<Archive>({ state: 'loading' })
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again with each try
  useEffect(() => {
    let left = false
    let joint: RoomSession | undefined
    const get = (space: 'joint' | 'caucus-a' | 'caucus-b') =>
      archivedDocument(surroundings, { room: live.room, seat, opening, space })
    const load = async () => {
      setArchive({ state: 'loading' })
      const words = await get('joint')
      if (left) return
      if ('refused' in words) return setArchive({ state: 'failed', refusal: words })
      joint = archiveSession(surroundings, live, seat, words)
      await joint.ready()
      if (left) return
      setArchive({ state: 'there', joint })
      const space = caucusWith[side]
      const beside = await get(space)
      if (left || 'refused' in beside) return
      const caucus = readCaucus(live.room, space, beside)
      if (holdsSomething(caucus)) setArchive({ state: 'there', joint, caucus })
    }
    void load()
    return () => {
      left = true
      joint?.leave()
    }
  }, [live, surroundings, seat, side, opening, tries])
  return [archive, () => setTries(tries + 1)]
}
