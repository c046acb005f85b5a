/** Who else is writing in a clause or a milestone of the agreement right now. */
import type { Whereabouts } from '@common-ground/shared/wire/messages'
import { usePresence, useSession } from '../sync/hooks.ts'
import type { Writer } from '../ui/writers-tag.tsx'

/** `isIn`: whether that is where somebody is. */
export const useWriters = (isIn: (at: Whereabouts) => boolean): readonly Writer[] => {
  const you = useSession().you.id
  return usePresence().filter(({ participant, at }) => participant !== you && isIn(at))
}
