/** What was said of one text in one place, and of which version. */
import type { Criticism, Criticisms } from '@common-ground/shared/acts/one-text'
import type { Side } from '@common-ground/shared/room/side'
import { caucusWith } from '@common-ground/shared/room/space'
import { useMemo } from 'react'
import { useRoomState, useSpaceState } from '../sync/hooks.ts'

/** Without what was taken back. */
const saidOf = (criticisms: Criticisms, document: string): readonly Criticism[] =>
  [...criticisms.values()].filter((one) => one.document === document && !one.takenBack)

/** Before everybody. */
export const useSaidHere = (document: string): readonly Criticism[] => {
  const { criticisms } = useRoomState()
  return useMemo(() => saidOf(criticisms, document), [criticisms, document])
}

/** In the caucus of a side: for that side and the mediator alone. */
export const useSaidInCaucus = (document: string, side: Side): readonly Criticism[] => {
  const { criticisms } = useSpaceState(caucusWith[side])
  return useMemo(() => saidOf(criticisms, document), [criticisms, document])
}
