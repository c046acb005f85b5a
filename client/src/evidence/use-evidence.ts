/** The evidence of a space as it stands, for every component that shows it. */
import { type EvidenceStanding, readEvidence } from '@common-ground/shared/ledger/evidence'
import type { Space } from '@common-ground/shared/room/space'
import { useMemo } from 'react'
import { useSpaceState } from '../sync/hooks.ts'

export const useEvidence = (space: Space): readonly EvidenceStanding[] => {
  const { evidence, checks } = useSpaceState(space)
  return useMemo(() => readEvidence({ evidence, checks }, space), [evidence, checks, space])
}
